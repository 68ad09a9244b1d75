import type { EntityLabel, Harm, RelationshipType, Role } from '../ontology.ts'
import type { Value } from '../store/store.ts'

/** Properties of a node; what has no value is absent. */
export interface Properties {
  readonly [name: string]: Value
}

/**
 * What one article brings to the graph: nodes and edges in the graph's own language (docs/graph.md), under the
 * editors' decisions. A pure function of the document and of these decisions.
 */
export interface ArticleContribution {
  readonly article: { readonly id: string; readonly props: Properties }
  readonly entities: readonly EntityPart[]
  readonly events: readonly EventPart[]
  readonly ties: readonly TiePart[]
  readonly claims: readonly ClaimPart[]
}

/** `path` is the place in the document, for a refusal. */
interface Part {
  readonly id: string
  readonly key: string
  readonly path: string
  readonly says: string
}

export interface EntityPart extends Part {
  readonly label: EntityLabel
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly texts: readonly string[]
}

export interface EventPart extends Part {
  readonly type: string
}

export interface TiePart extends Part {
  readonly type: RelationshipType
  readonly fromId: string
  readonly toId: string
}

export interface ClaimPart {
  readonly id: string
  /** The modality's label, or `Retracted`. */
  readonly label: string
  readonly props: Properties
  readonly statement: boolean
  readonly eventId: string | null
  readonly tieId: string | null
  readonly speakerId: string | null
  readonly viaId: string | null
  readonly aboutIds: readonly string[]
  readonly placeIds: readonly string[]
  readonly casts: readonly { readonly entityId: string; readonly role: Role; readonly harm: Harm | null }[]
}
