import { articleKey, entityKey, eventStem, type KeyedPart, numberedEventKey, tieKey } from '../graph/keys.ts'
import type { AnnotatedClaim, AnnotatedEntity, AnnotatedTie, AnnotationDocument } from './annotation.ts'

/** The keys of a document, in the order of its lists: those it gives, and by the grammar those that it lacks. */
export interface DocumentKeys {
  readonly article: string
  readonly entities: readonly string[]
  readonly events: readonly string[]
  readonly ties: readonly string[]
}

/** Its references have to hold. */
export function keysOf(document: AnnotationDocument): DocumentKeys {
  const article = document.article.key ?? articleKey(document.article)
  const entities = document.entities.map((entity) => entity.key ?? entityKey(entity, article))
  const keyOfRef = new Map(document.entities.map(({ ref }, index) => [ref, entities[index] ?? '']))
  return {
    article,
    entities,
    events: eventKeys(document, article, keyOfRef),
    ties: document.ties.map((tie) => tie.key ?? tieKeyOf(tie, keyOfRef)),
  }
}

/** What a tie's key has to be: its ends say it. */
export function tieKeyOf(tie: AnnotatedTie, keyOfRef: ReadonlyMap<string, string>): string {
  return tieKey({ ...tie, from: keyOfRef.get(tie.from) ?? '', to: keyOfRef.get(tie.to) ?? '' })
}

/** Numbers go by the document's order, past those that given keys have taken. */
function eventKeys(
  document: AnnotationDocument,
  article: string,
  keyOfRef: ReadonlyMap<string, string>,
): string[] {
  const taken = new Set(document.events.flatMap((event) => event.key ?? []))
  const numbers = new Set([...taken].map((key) => numberWithin(article, key)))
  const last = new Map<string, number>()
  const parts = partsByEvent(document, keyOfRef)
  return document.events.map((event) => {
    if (event.key !== undefined) return event.key
    const stem = eventStem(event.type, event.date, parts.get(event.ref) ?? [])
    const series = stem.complete ? stem.stem : ''
    const isTaken = (number: number) =>
      stem.complete ? taken.has(numberedEventKey(stem, article, number)) : numbers.has(number)
    let number = (last.get(series) ?? 0) + 1
    while (isTaken(number)) number += 1
    last.set(series, number)
    return numberedEventKey(stem, article, number)
  })
}

/** The number of an event that is known within this article only. */
function numberWithin(article: string, key: string): number | null {
  const end = key.lastIndexOf('#')
  return key.slice(0, end).endsWith(`@${article}`) ? Number(key.slice(end + 1)) : null
}

/**
 * Whom the statements on each event cast. What is only denied or supposed says what the event is where nothing
 * else does: "X denied having met Y" is about a meeting of X and Y, "Z was not there" is not about one of Z.
 */
function partsByEvent(
  document: AnnotationDocument,
  keyOfRef: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly KeyedPart[]> {
  const entities = new Map(document.entities.map((entity) => [entity.ref, entity]))
  const casting = new Map<string, AnnotatedClaim[]>()
  for (const claim of document.claims.filter(isCasting)) {
    const event = claim.event ?? ''
    casting.set(event, casting.get(event) ?? [])
    casting.get(event)?.push(claim)
  }
  return new Map(
    [...casting].map(([event, claims]) => {
      const firm = claims.filter((claim) => FIRM.includes(claim.modality))
      const roles = (firm.length > 0 ? firm : claims).flatMap((claim) => claim.roles)
      return [event, roles.flatMap(({ entity, role }) => partOf(entities.get(entity), role, keyOfRef))]
    }),
  )
}

const FIRM: readonly AnnotatedClaim['modality'][] = ['ASSERTED', 'ALLEGED', 'PLANNED']

function isCasting(claim: AnnotatedClaim): boolean {
  return claim.kind === 'STATEMENT' && claim.roles.length > 0 && claim.modality !== 'NO_COMMENT'
}

function partOf(
  entity: AnnotatedEntity | undefined,
  role: KeyedPart['role'],
  keyOfRef: ReadonlyMap<string, string>,
): KeyedPart[] {
  if (entity === undefined) return []
  return [{ key: keyOfRef.get(entity.ref) ?? '', type: entity.type, kind: entity.kind, role }]
}
