import { z } from 'zod'
import type { Statement } from '../store/store.ts'
import { idRow, type Row, writing, writingAt } from './write-statement.ts'

/**
 * Writers take turns: derived state is read and then written, so two of them at once would each miss what the
 * other adds. On Neo4j the second waits here; on the embedded engine it conflicts and runs again.
 */
export function takeTurn(): Statement<unknown> {
  const text = `MERGE (l:Lock {id: 'writer'}) SET l.turns = coalesce(l.turns, 0) + 1`
  return { name: 'takeTurn', text, parameters: {}, row: z.unknown() }
}

const articleState = z.strictObject({
  id: z.string(),
  contentHash: z.string(),
  document: z.string(),
  reviewedAt: z.string().nullable(),
})
export type ArticleState = z.output<typeof articleState>

export function articleStates(ids: readonly string[]): Statement<ArticleState> {
  return {
    name: 'articleStates',
    text: `MATCH (a:Article) WHERE a.id IN $ids
      RETURN a.id AS id, a.contentHash AS contentHash, a.document AS document, a.reviewedAt AS reviewedAt`,
    parameters: { ids },
    row: articleState,
  }
}

/** Keyset page of all documents, in the order of their keys. */
export function documentsAfter(key: string, limit: number): Statement<{ key: string; json: string }> {
  return {
    name: 'documentsAfter',
    text: `MATCH (a:Article) WHERE a.key > $key
      WITH a ORDER BY a.key LIMIT $limit
      RETURN a.key AS key, a.document AS json`,
    parameters: { key, limit },
    row: z.strictObject({ key: z.string(), json: z.string() }),
  }
}

/** The entities, events and ties that these articles name: what has to be derived anew when they change. */
export function namedByArticles(
  label: 'Entity' | 'Event' | 'Tie',
  ids: readonly string[],
): Statement<{ id: string }> {
  return {
    name: `named${label}Ids`,
    text: `MATCH (a:Article)-[:${label === 'Entity' ? 'MENTIONS' : 'REPORTS'}]->(n:${label})
      WHERE a.id IN $ids RETURN DISTINCT n.id AS id`,
    parameters: { ids },
    row: idRow,
  }
}

export function removeClaimsOf(articleIds: readonly string[]): Statement<unknown> {
  return writingAt(
    'removeClaimsOf',
    'MATCH (a:Article)<-[:FROM_ARTICLE]-(c:Claim) WHERE a.id IN $ids DETACH DELETE c',
    articleIds,
  )
}

export function claimCountOf(articleId: string): Statement<{ count: number }> {
  return {
    name: 'claimCountOf',
    text: `MATCH (a:Article {id: $id})<-[:FROM_ARTICLE]-(c:Claim) RETURN count(c) AS count`,
    parameters: { id: articleId },
    row: z.strictObject({ count: z.number() }),
  }
}

export function removeMentionsOf(articleIds: readonly string[]): Statement<unknown> {
  return writingAt(
    'removeMentionsOf',
    'MATCH (a:Article)-[m:MENTIONS|REPORTS]->() WHERE a.id IN $ids DELETE m',
    articleIds,
  )
}

export function removeArticles(ids: readonly string[]): Statement<unknown> {
  return writingAt('removeArticles', 'MATCH (a:Article) WHERE a.id IN $ids DETACH DELETE a', ids)
}

export function putArticles(rows: readonly Row[]): Statement<unknown> {
  return writing('putArticles', 'UNWIND $rows AS row MERGE (a:Article {id: row.id}) SET a = row.props', rows)
}

export function putMentions(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'putMentions',
    `UNWIND $rows AS row MATCH (a:Article {id: row.articleId}) MATCH (n:Entity {id: row.id})
     CREATE (a)-[m:MENTIONS]->(n) SET m = row.props`,
    rows,
  )
}

export function putReports(label: 'Event' | 'Tie', rows: readonly Row[]): Statement<unknown> {
  return writing(
    `putReportsOf${label}`,
    `UNWIND $rows AS row MATCH (a:Article {id: row.articleId}) MATCH (n:${label} {id: row.id})
     CREATE (a)-[m:REPORTS]->(n) SET m = row.props`,
    rows,
  )
}
