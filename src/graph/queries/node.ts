import { cypher, verbatim } from '../read/cypher.ts'
import type { Rows } from '../read/rules.ts'
import { MERGE } from './patterns.ts'

/** What an id says of itself by its prefix: which label to look under, and which types of the API may come. */
export interface NodeKind {
  readonly statement: string
  readonly label: string
  readonly types: readonly string[]
  readonly prefixes: readonly string[]
  /** Entities and events can be merged: the id of a duplicate gives the one that was kept. */
  readonly mergeable: boolean
}

export const NODE_KINDS: readonly NodeKind[] = [
  {
    statement: 'entitiesByIds',
    label: 'Entity',
    types: ['Person', 'Organization', 'Place', 'Group'],
    prefixes: ['per_', 'org_', 'plc_', 'grp_'],
    mergeable: true,
  },
  { statement: 'eventsByIds', label: 'Event', types: ['Event'], prefixes: ['evt_'], mergeable: true },
  { statement: 'claimsByIds', label: 'Claim', types: ['Claim'], prefixes: ['clm_'], mergeable: false },
  {
    statement: 'relationshipsByIds',
    label: 'Tie',
    types: ['Relationship'],
    prefixes: ['tie_'],
    mergeable: false,
  },
  { statement: 'articlesByIds', label: 'Article', types: ['Article'], prefixes: ['art_'], mergeable: false },
]

const NODE = verbatim('n1')
const ASKED = verbatim('asked')

/** The nodes of these ids, each keyed by the id by which it was asked for. */
export function nodesByIds(kind: NodeKind, ids: readonly string[]): Rows {
  const label = verbatim(kind.label)
  const match = kind.mergeable
    ? cypher`CALL () { MATCH (n:${label}) WHERE n.id IN ${[...ids]} RETURN n.id AS id, n.id AS ${ASKED}
UNION MATCH (merged:${MERGE}) WHERE merged.duplicateId IN ${[...ids]} MATCH (merged)-[:KEEPS]->(kept:${label})
RETURN kept.id AS id, merged.duplicateId AS ${ASKED} } MATCH (${NODE}:${label}) WHERE ${NODE}.id = id`
    : cypher`MATCH (${NODE}:${label}) WHERE ${NODE}.id IN ${[...ids]} WITH ${NODE}, ${NODE}.id AS ${ASKED}`
  return { match, scope: { self: NODE }, key: ASKED }
}
