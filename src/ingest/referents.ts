import { idOf, tieKey } from '../graph/keys.ts'
import {
  ID_PREFIXES,
  LABEL_OF_ENTITY_TYPE,
  type RelationshipType,
  SYMMETRIC_TIES,
} from '../graph/ontology.ts'
import type { KeyDecisions } from '../graph/write/decisions.ts'
import type { ResolvedDocument } from './annotation.ts'
import { tieCaptionOf } from './summary.ts'

/** Who is who in one document, by ref: ids and keys as they are after the editors' merges. */
export interface Referents {
  readonly entities: ReadonlyMap<string, Referent>
  readonly events: ReadonlyMap<string, Referent>
  readonly ties: ReadonlyMap<string, TieReferent>
}

export interface Referent {
  readonly id: string
  readonly key: string
  /** The key that the document itself gives it. */
  readonly ownKey: string
  readonly name: string
}

export interface TieReferent extends Referent {
  readonly fromId: string
  readonly toId: string
  readonly caption: string
}

export function referentsOf(document: ResolvedDocument, decisions: KeyDecisions): Referents {
  const entities = entityReferents(document, decisions)
  return { entities, events: eventReferents(document, decisions), ties: tieReferents(document, entities) }
}

function entityReferents(document: ResolvedDocument, decisions: KeyDecisions): Map<string, Referent> {
  return new Map(
    document.entities.map((entity) => {
      const key = decisions.keptKeyOf('ENTITY', entity.key)
      const id = idOf(ID_PREFIXES[LABEL_OF_ENTITY_TYPE[entity.type]], key)
      return [entity.ref, { id, key, ownKey: entity.key, name: entity.name }]
    }),
  )
}

function eventReferents(document: ResolvedDocument, decisions: KeyDecisions): Map<string, Referent> {
  return new Map(
    document.events.map((event) => {
      const key = decisions.keptKeyOf('EVENT', event.key)
      return [event.ref, { id: idOf(ID_PREFIXES.Event, key), key, ownKey: event.key, name: event.name }]
    }),
  )
}

/** A tie is known by its ends, so it follows them when they are merged. */
function tieReferents(
  document: ResolvedDocument,
  entities: ReadonlyMap<string, Referent>,
): Map<string, TieReferent> {
  return new Map(
    document.ties.map((tie) => {
      const [from, to] = endsOf(tie.type, referentOf(entities, tie.from), referentOf(entities, tie.to))
      const title = tie.title ?? null
      const key = tieKey({ type: tie.type, from: from.key, to: to.key, title, former: tie.former })
      const caption = tieCaptionOf({
        type: tie.type,
        from: from.name,
        to: to.name,
        title,
        former: tie.former,
      })
      const id = idOf(ID_PREFIXES.Tie, key)
      return [tie.ref, { id, key, ownKey: tie.key, name: caption, caption, fromId: from.id, toId: to.id }]
    }),
  )
}

function endsOf(type: RelationshipType, from: Referent, to: Referent): readonly [Referent, Referent] {
  return SYMMETRIC_TIES.includes(type) && to.key < from.key ? [to, from] : [from, to]
}

/** The document was validated: what a ref names is there. */
export function referentOf<R>(referents: ReadonlyMap<string, R>, ref: string): R {
  const referent = referents.get(ref)
  if (referent === undefined) throw new Error(`the document was not validated: nothing bears the ref ${ref}`)
  return referent
}

export function articleIdOf(document: ResolvedDocument): string {
  return idOf(ID_PREFIXES.Article, document.article.key)
}

/** RFC 3339 in UTC with milliseconds, so that equal times are equal texts. */
export function timeOf(text: string): string {
  return new Date(text).toISOString()
}

/** Without what has no value. */
export function present<T>(props: { readonly [name: string]: T | null | undefined }): { [name: string]: T } {
  return Object.fromEntries(
    Object.entries(props).filter(
      (entry): entry is [string, T] => entry[1] !== null && entry[1] !== undefined,
    ),
  )
}
