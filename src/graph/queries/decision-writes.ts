import { z } from 'zod'
import type { Statement } from '../store/store.ts'
import { idRow, type Row, writing, writingAt } from './write-statement.ts'

const merge = z.strictObject({
  id: z.string(),
  of: z.enum(['ENTITY', 'EVENT']),
  keptKey: z.string(),
  keptId: z.string(),
  duplicateKey: z.string(),
  duplicateId: z.string(),
  duplicateName: z.string(),
  at: z.string(),
  by: z.string().nullable(),
})
export type MergeDecision = z.output<typeof merge>

/** All of them: editors make these by hand, so there are few. */
export function mergeDecisions(): Statement<MergeDecision> {
  return {
    name: 'mergeDecisions',
    text: `MATCH (m:\`Merge\`) RETURN m.id AS id, m.of AS of, m.keptKey AS keptKey, m.keptId AS keptId,
      m.duplicateKey AS duplicateKey, m.duplicateId AS duplicateId, m.duplicateName AS duplicateName,
      m.at AS at, m.by AS by`,
    parameters: {},
    row: merge,
  }
}

const retraction = z.strictObject({
  id: z.string(),
  claimKey: z.string(),
  claimId: z.string(),
  reason: z.string(),
  at: z.string(),
  by: z.string().nullable(),
})
export type RetractionDecision = z.output<typeof retraction>

export function retractionDecisions(): Statement<RetractionDecision> {
  return {
    name: 'retractionDecisions',
    text: `MATCH (r:Retraction) RETURN r.id AS id, r.claimKey AS claimKey, r.claimId AS claimId,
      r.reason AS reason, r.at AS at, r.by AS by`,
    parameters: {},
    row: retraction,
  }
}

const dismissal = z.strictObject({
  id: z.string(),
  aKey: z.string(),
  bKey: z.string(),
  aId: z.string(),
  bId: z.string(),
  at: z.string(),
  by: z.string().nullable(),
})
export type DismissalDecision = z.output<typeof dismissal>

export function dismissalDecisions(): Statement<DismissalDecision> {
  return {
    name: 'dismissalDecisions',
    text: `MATCH (d:Dismissal) RETURN d.id AS id, d.aKey AS aKey, d.bKey AS bKey, d.aId AS aId, d.bId AS bId,
      d.at AS at, d.by AS by`,
    parameters: {},
    row: dismissal,
  }
}

export const DECISION_LABELS = ['Merge', 'Dismissal', 'Retraction'] as const
export type DecisionLabel = (typeof DECISION_LABELS)[number]

export function putDecisions(label: DecisionLabel, rows: readonly Row[]): Statement<unknown> {
  return writing(
    `put${label}Nodes`,
    `UNWIND $rows AS row MERGE (d:\`${label}\` {id: row.id}) SET d = row.props`,
    rows,
  )
}

/** Answers how many there were. */
export function removeDecision(label: DecisionLabel, id: string): Statement<{ count: number }> {
  return {
    name: `remove${label}`,
    text: `MATCH (d:\`${label}\` {id: $id}) DETACH DELETE d RETURN count(*) AS count`,
    parameters: { id },
    row: z.strictObject({ count: z.number() }),
  }
}

/** Takes away what says which nodes the merges keep. */
export function removeKeeps(mergeIds: readonly string[]): Statement<unknown> {
  return writingAt('removeKeeps', 'MATCH (m:`Merge`)-[r:KEEPS]->() WHERE m.id IN $ids DELETE r', mergeIds)
}

export function putKeeps(label: 'Entity' | 'Event', rows: readonly Row[]): Statement<unknown> {
  return writing(
    `putKeepsOf${label}`,
    `UNWIND $rows AS row MATCH (m:\`Merge\` {id: row.mergeId}) MATCH (n:${label} {id: row.id}) MERGE (m)-[:KEEPS]->(n)`,
    rows,
  )
}

/** What a decision is about: its key, its name and its type. */
export function decidedNodes(
  label: 'Entity' | 'Event',
  ids: readonly string[],
): Statement<z.output<typeof decidedNode>> {
  const type = label === 'Entity' ? 'labels(n)' : '[n.type]'
  return {
    name: `decided${label}Nodes`,
    text: `MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id, n.key AS key, n.name AS name, ${type} AS types`,
    parameters: { ids },
    row: decidedNode,
  }
}
const decidedNode = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  types: z.array(z.string()),
})
export type DecidedNode = z.output<typeof decidedNode>

export function articlesNaming(label: 'Entity' | 'Event', ids: readonly string[]): Statement<{ id: string }> {
  return {
    name: `articlesNaming${label}`,
    text: `MATCH (n:${label})<-[:${label === 'Entity' ? 'MENTIONS' : 'REPORTS'}]-(a:Article)
      WHERE n.id IN $ids RETURN DISTINCT a.id AS id`,
    parameters: { ids },
    row: idRow,
  }
}

/** Articles that name the node by the key of something merged into it. */
export function articlesNamingDuplicates(label: 'Entity' | 'Event', id: string): Statement<{ id: string }> {
  return {
    name: `articlesNamingDuplicatesOf${label}`,
    text: `MATCH (n:${label} {id: $id})<-[m:${label === 'Entity' ? 'MENTIONS' : 'REPORTS'}]-(a:Article)
      WHERE m.says CONTAINS '"as":' RETURN DISTINCT a.id AS id`,
    parameters: { id },
    row: idRow,
  }
}

const claimOfArticle = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  articleId: z.string(),
})

export function claimsWithArticles(ids: readonly string[]): Statement<z.output<typeof claimOfArticle>> {
  return {
    name: 'claimsWithArticles',
    text: `MATCH (c:Claim)-[:FROM_ARTICLE]->(a:Article) WHERE c.id IN $ids
      RETURN c.id AS id, c.key AS key, c.name AS name, a.id AS articleId`,
    parameters: { ids },
    row: claimOfArticle,
  }
}
