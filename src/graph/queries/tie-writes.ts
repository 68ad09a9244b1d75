import { z } from 'zod'
import { EXCLUSIVE_TIES, RELATIONSHIP_TYPES, type RelationshipType, STANDINGS } from '../ontology.ts'
import type { Statement } from '../store/store.ts'
import { idRow, type Row, writing } from './write-statement.ts'

export function putTies(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'putTies',
    `UNWIND $rows AS row MATCH (x:Entity {id: row.fromId}) MATCH (y:Entity {id: row.toId})
     MERGE (t:Tie {id: row.id}) SET t.key = row.key, t.type = row.type
     MERGE (t)-[:FROM]->(x) MERGE (t)-[:TO]->(y)`,
    rows,
  )
}

const tieEnds = z.strictObject({ id: z.string(), fromId: z.string(), toId: z.string() })

export function endsOfTies(ids: readonly string[]): Statement<z.output<typeof tieEnds>> {
  return {
    name: 'endsOfTies',
    text: `MATCH (t:Tie) WHERE t.id IN $ids MATCH (t)-[:FROM]->(x) MATCH (t)-[:TO]->(y)
      RETURN t.id AS id, x.id AS fromId, y.id AS toId`,
    parameters: { ids },
    row: tieEnds,
  }
}

/** Exclusive ties that share their `from` with one of these: their standings hang together. */
export function rivalsOfTies(ids: readonly string[]): Statement<{ id: string }> {
  return {
    name: 'rivalsOfTies',
    text: `MATCH (t:Tie)-[:FROM]->(x) WHERE t.id IN $ids AND t.type IN $types
      WITH DISTINCT x MATCH (x)<-[:FROM]-(o:Tie) WHERE o.type IN $types RETURN DISTINCT o.id AS id`,
    parameters: { ids, types: EXCLUSIVE_TIES },
    row: idRow,
  }
}

const ANY_TIE = RELATIONSHIP_TYPES.join('|')

const tieEdge = z.strictObject({
  id: z.string(),
  fromId: z.string(),
  toId: z.string(),
  type: z.string(),
  standing: z.string(),
  rank: z.number(),
  former: z.boolean(),
  name: z.string(),
})
export type TieEdge = z.output<typeof tieEdge>

export function tieEdges(ids: readonly string[]): Statement<TieEdge> {
  return {
    name: 'tieEdges',
    text: `MATCH (t:Tie)-[:FROM]->(x) WHERE t.id IN $ids
      MATCH (x)-[r:${ANY_TIE}]->(y) WHERE r.tieId = t.id
      RETURN t.id AS id, x.id AS fromId, y.id AS toId, type(r) AS type,
        r.standing AS standing, r.rank AS rank, r.former AS former, r.name AS name`,
    parameters: { ids },
    row: tieEdge,
  }
}

export function putTieEdges(type: RelationshipType, rows: readonly Row[]): Statement<unknown> {
  return writing(
    `putTieEdges-${type}`,
    `UNWIND $rows AS row MATCH (x:Entity {id: row.fromId}) MATCH (y:Entity {id: row.toId})
     CREATE (x)-[r:${type}]->(y) SET r = row.props`,
    rows,
  )
}

export function removeTieEdges(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'removeTieEdges',
    `UNWIND $rows AS row MATCH (x:Entity {id: row.fromId})-[r:${ANY_TIE}]->(y) WHERE r.tieId = row.id DELETE r`,
    rows,
  )
}

const sideTie = z.strictObject({
  id: z.string(),
  type: z.enum(RELATIONSHIP_TYPES),
  fromId: z.string(),
  toId: z.string(),
  title: z.string().nullable(),
  former: z.boolean(),
  dateEnd: z.string().nullable(),
  standing: z.enum(STANDINGS),
})

/** The finished ties by which these entities speak for others. */
export function sideTiesFrom(
  ids: readonly string[],
  types: readonly RelationshipType[],
): Statement<z.output<typeof sideTie>> {
  return {
    name: 'sideTiesFrom',
    text: `MATCH (x:Entity)<-[:FROM]-(t:Tie) WHERE x.id IN $ids AND t.type IN $types
      MATCH (t)-[:TO]->(y)
      RETURN t.id AS id, t.type AS type, x.id AS fromId, y.id AS toId, t.title AS title, t.former AS former,
        t.dateEnd AS dateEnd, t.standing AS standing`,
    parameters: { ids, types },
    row: sideTie,
  }
}

/** Those who stand in such a tie to one of these. */
export function sideTieSources(
  ids: readonly string[],
  types: readonly RelationshipType[],
): Statement<{ id: string }> {
  return {
    name: 'sideTieSources',
    text: `MATCH (y:Entity)<-[:TO]-(t:Tie) WHERE y.id IN $ids AND t.type IN $types
      MATCH (t)-[:FROM]->(x) RETURN DISTINCT x.id AS id`,
    parameters: { ids, types },
    row: idRow,
  }
}
