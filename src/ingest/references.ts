import type { AnnotatedClaim, AnnotationDocument, Rejection } from './annotation.ts'
import { rejection } from './rejection.ts'

/** Refs that stand for two things, and refs that stand for nothing. */
export function brokenReferences(document: AnnotationDocument): Rejection[] {
  const { entities, events, ties } = document
  const known = { entity: refsOf(entities), event: refsOf(events), tie: refsOf(ties) }
  const twice = Object.entries({ entities, events, ties }).flatMap(([list, items]) =>
    repeatedRefs(list, items),
  )
  const nowhere = referencesIn(document)
    .filter(({ kind, ref }) => !known[kind].has(ref))
    .map(({ kind, ref, path }) =>
      rejection(path, ref, 'UNKNOWN_ENTITY', `no ${kind} of this document has the ref "${ref}"`),
    )
  return [...twice, ...nowhere]
}

function refsOf(items: readonly { readonly ref: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.ref))
}

function repeatedRefs(list: string, items: readonly { readonly ref: string }[]): Rejection[] {
  const seen = new Set<string>()
  return items.flatMap(({ ref }, index) => {
    if (!seen.has(ref)) {
      seen.add(ref)
      return []
    }
    return [rejection(`${list}[${index}].ref`, ref, 'DUPLICATE', `the ref "${ref}" is given twice`)]
  })
}

interface Reference {
  readonly kind: 'entity' | 'event' | 'tie'
  readonly ref: string
  readonly path: string
}

function referencesIn({ mentions, ties, claims }: AnnotationDocument): Reference[] {
  const entity = (ref: string, path: string): Reference => ({ kind: 'entity', ref, path })
  return [
    ...mentions.map((mention, index) => entity(mention.entity, `mentions[${index}].entity`)),
    ...ties.flatMap((tie, index) => [
      entity(tie.from, `ties[${index}].from`),
      entity(tie.to, `ties[${index}].to`),
    ]),
    ...claims.flatMap((claim, index) => referencesOfClaim(claim, `claims[${index}]`)),
  ]
}

function referencesOfClaim(claim: AnnotatedClaim, path: string): Reference[] {
  const one = (kind: Reference['kind'], field: 'speaker' | 'via' | 'event' | 'tie'): Reference[] => {
    const ref = claim[field]
    return ref ? [{ kind, ref, path: `${path}.${field}` }] : []
  }
  const many = (field: 'places' | 'about'): Reference[] =>
    claim[field].map((ref, index) => ({ kind: 'entity', ref, path: `${path}.${field}[${index}]` }))
  return [
    ...one('entity', 'speaker'),
    ...one('entity', 'via'),
    ...one('event', 'event'),
    ...one('tie', 'tie'),
    ...claim.roles.map(
      ({ entity }, index): Reference => ({
        kind: 'entity',
        ref: entity,
        path: `${path}.roles[${index}].entity`,
      }),
    ),
    ...many('places'),
    ...many('about'),
  ]
}
