import { z } from 'zod'
import type { EntityLabel } from '../ontology.ts'
import type { Statement, Value } from '../store/store.ts'
import { idRow, type Row, writing, writingAt } from './write-statement.ts'

export const LABELS_WITH_SAYS = ['Entity', 'Event', 'Tie'] as const
export type LabelWithSays = (typeof LABELS_WITH_SAYS)[number]

/** A new entity has its identity only; the rest is derived from what its articles say. */
export function putEntities(label: EntityLabel, rows: readonly Row[]): Statement<unknown> {
  return writing(
    `put${label}Nodes`,
    `UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n.key = row.key SET n:${label}`,
    rows,
  )
}

/** Nodes that bear one of these keys, and whether an article names them. */
export function bearersOfKeys(
  label: LabelWithSays,
  keys: readonly string[],
): Statement<{ id: string; key: string; type: string | null; named: boolean }> {
  return {
    name: `bearersOf${label}Keys`,
    text: `MATCH (n:${label}) WHERE n.key IN $keys
      RETURN n.id AS id, n.key AS key, n.type AS type, EXISTS { (n)<-[:MENTIONS|REPORTS]-() } AS named`,
    parameters: { keys },
    row: z.strictObject({ id: z.string(), key: z.string(), type: z.string().nullable(), named: z.boolean() }),
  }
}

const saysRow = z.strictObject({ id: z.string(), says: z.string(), first: z.string() })
export type SaysRow = z.output<typeof saysRow>

/**
 * What is said of each node, each thing once with the first article that says it: aggregated in the database, so
 * that a country with ten thousand articles costs a few rows.
 */
export function saysOf(label: LabelWithSays, ids: readonly string[]): Statement<SaysRow> {
  const type = label === 'Entity' ? 'MENTIONS' : 'REPORTS'
  return {
    name: `saysOf${label}`,
    text: `MATCH (n:${label})<-[m:${type}]-(a:Article) WHERE n.id IN $ids
      RETURN n.id AS id, m.says AS says, min(coalesce(a.publishedAt, '~') + '|' + a.key) AS first`,
    parameters: { ids },
    row: saysRow,
  }
}

const valueSchema = z.custom<Value>(() => true)
const storedNode = z.strictObject({ id: z.string(), properties: z.record(z.string(), valueSchema) })
export type StoredNode = z.output<typeof storedNode>

export function storedNodes(label: LabelWithSays, ids: readonly string[]): Statement<StoredNode> {
  return {
    name: `stored${label}Nodes`,
    text: `MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id, properties(n) AS properties`,
    parameters: { ids },
    row: storedNode,
  }
}

export function setProperties(label: LabelWithSays, rows: readonly Row[]): Statement<unknown> {
  return writing(
    `setPropertiesOf${label}`,
    `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n = row.props`,
    rows,
  )
}

export function removeNodes(label: LabelWithSays, ids: readonly string[]): Statement<unknown> {
  return writingAt(`remove${label}Nodes`, `MATCH (n:${label}) WHERE n.id IN $ids DETACH DELETE n`, ids)
}

const nameRow = z.strictObject({ id: z.string(), key: z.string(), full: z.boolean() })

export function namesOf(ids: readonly string[]): Statement<z.output<typeof nameRow>> {
  return {
    name: 'namesOf',
    text: `MATCH (n:Entity)<-[r:OF]-(x:Name) WHERE n.id IN $ids RETURN n.id AS id, x.key AS key, r.full AS full`,
    parameters: { ids },
    row: nameRow,
  }
}

export function putNames(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'putNames',
    `UNWIND $rows AS row MATCH (n:Entity {id: row.id}) MERGE (x:Name {key: row.key})
     CREATE (x)-[:OF {full: row.full}]->(n)`,
    rows,
  )
}

export function removeNames(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'removeNames',
    `UNWIND $rows AS row MATCH (n:Entity {id: row.id})<-[r:OF]-(x:Name) WHERE x.key = row.key DELETE r`,
    rows,
  )
}

/** Names that nobody bears any more. */
export function removeIdleNames(keys: readonly string[]): Statement<unknown> {
  return {
    name: 'removeIdleNames',
    text: 'MATCH (x:Name) WHERE x.key IN $keys AND NOT EXISTS { (x)-[:OF]->() } DELETE x',
    parameters: { keys },
    row: z.unknown(),
  }
}

/** Keyset page of all nodes of a label. */
export function idsAfter(label: LabelWithSays, id: string, limit: number): Statement<{ id: string }> {
  return {
    name: `${label}IdsAfter`,
    text: `MATCH (n:${label}) WHERE n.id > $id WITH n.id AS id ORDER BY id LIMIT $limit RETURN id`,
    parameters: { id, limit },
    row: idRow,
  }
}
