import { z } from 'zod'
import { RELATIONSHIP_TYPES, ROLES } from '../ontology.ts'
import { type Cypher, cypher, verbatim } from '../read/cypher.ts'
import type { FieldRule, Rows, Scope } from '../read/rules.ts'
import type { Statement } from '../store/store.ts'
import { cappedBy } from './caps.ts'
import { participationFields } from './participation.ts'
import { roleTypes } from './patterns.ts'
import { relationshipFields } from './relationship.ts'

/** An edge to walk or to draw, and the fact behind it. `factId` is a participation's id or a tie's. */
export interface Edge {
  readonly fromId: string
  readonly toId: string
  readonly type: string
  readonly factId: string
}

const CLAIMS_SHOWN = 5
const self = (scope: Scope): Cypher => scope.self as Cypher

const value = (column: string, expression: (scope: Scope) => Cypher): FieldRule => ({
  kind: 'value',
  columns: (scope) => ({ [column]: expression(scope) }),
  read: (columns) => columns[column],
})

/** A hop over a participation: its scope is the participation's. */
export const partHopFields = {
  id: participationFields.id,
  label: participationFields.role,
  standing: participationFields.standing,
  fact: { kind: 'same', scope: (scope) => scope },
  claims: { kind: 'list', rows: participationFields.claims.rows, limit: cappedBy(CLAIMS_SHOWN) },
  claimCount: { kind: 'count', rows: participationFields.claims.rows },
} as const satisfies Record<string, FieldRule>

/** A hop over a tie. */
export const tieHopFields = {
  id: relationshipFields.id,
  label: value('type', (scope) => cypher`${self(scope)}.type`),
  standing: relationshipFields.standing,
  fact: { kind: 'same', scope: (scope) => scope },
  claims: { kind: 'list', rows: relationshipFields.claims.rows, limit: cappedBy(CLAIMS_SHOWN) },
  claimCount: { kind: 'count', rows: relationshipFields.claims.rows },
} as const satisfies Record<string, FieldRule>

/** Participations by their edges: an event has few, so each is looked for at its event. */
export function partsByEdges(edges: readonly Edge[]): Rows {
  const events = edges.map((edge) => (edge.toId.startsWith('evt_') ? edge.toId : edge.fromId))
  const [part, entity, event] = [verbatim('r1'), verbatim('n1'), verbatim('e1')]
  return {
    match: cypher`MATCH (${event}:Event) WHERE ${event}.id IN ${[...new Set(events)]}
MATCH (${event})<-[${part}:${roleTypes(null)}]-(${entity}:Entity) WHERE ${part}.id IN ${edges.map((edge) => edge.factId)}`,
    scope: { self: part, entity, event },
    key: cypher`${part}.id`,
  }
}

export function tiesByEdges(edges: readonly Edge[]): Rows {
  const tie = verbatim('n1')
  return {
    match: cypher`MATCH (${tie}:Tie) WHERE ${tie}.id IN ${edges.map((edge) => edge.factId)}`,
    scope: { self: tie },
    key: cypher`${tie}.id`,
  }
}

const ALL_EDGES = [...ROLES, ...RELATIONSHIP_TYPES].join('|')
const found = z.object({ id: z.string() })

/** What touches these nodes, the best connected first; those already known are left out. */
export function nodesAround(
  ids: readonly string[],
  known: readonly string[],
  limit: number,
): Statement<{ id: string }> {
  return {
    name: 'nodesAround',
    text: `CALL () { MATCH (a:Entity) WHERE a.id IN $ids MATCH (a)-[:${ALL_EDGES}]-(b) RETURN DISTINCT b
UNION MATCH (a:Event) WHERE a.id IN $ids MATCH (a)<-[:${ROLES.join('|')}]-(b:Entity) RETURN DISTINCT b }
WITH b WHERE NOT b.id IN $known
WITH b.id AS id, COUNT { (b)-[:${ALL_EDGES}]-() } AS degree ORDER BY degree DESC, id LIMIT $limit RETURN id`,
    parameters: { ids, known, limit },
    row: found,
  }
}

/** The derived edges among these nodes. */
export function edgesAmong(ids: readonly string[]): Statement<Edge> {
  return {
    name: 'edgesAmong',
    text: `CALL () { MATCH (e:Event) WHERE e.id IN $ids MATCH (e)<-[r:${ROLES.join('|')}]-(n:Entity) WHERE n.id IN $ids
RETURN n.id AS fromId, e.id AS toId, type(r) AS type, r.id AS factId
UNION MATCH (n:Entity) WHERE n.id IN $ids MATCH (n)-[r:${RELATIONSHIP_TYPES.join('|')}]->(m:Entity) WHERE m.id IN $ids
RETURN n.id AS fromId, m.id AS toId, type(r) AS type, r.tieId AS factId }
RETURN fromId, toId, type, factId ORDER BY factId`,
    parameters: { ids },
    row: z.object({ fromId: z.string(), toId: z.string(), type: z.string(), factId: z.string() }),
  }
}
