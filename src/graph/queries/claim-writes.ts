import type { Statement } from '../store/store.ts'
import { type Row, writing } from './write-statement.ts'

/** The label comes from the ontology: one text for each modality, and one for what is withdrawn. */
export function putClaims(label: string, rows: readonly Row[]): Statement<unknown> {
  return writing(
    `put${label}Claims`,
    `UNWIND $rows AS row MATCH (a:Article {id: row.articleId})
     CREATE (c:Claim:${label})-[:FROM_ARTICLE]->(a) SET c = row.props`,
    rows,
  )
}

/** Edges of a claim without properties, by type and by what they lead to. */
export const CLAIM_EDGES = {
  madeBy: ['MADE_BY', 'Entity'],
  via: ['VIA', 'Entity'],
  about: ['ABOUT', 'Entity'],
  statesEvent: ['STATES', 'Event'],
  statesTie: ['STATES', 'Tie'],
  commentsOnEvent: ['COMMENTS_ON', 'Event'],
  commentsOnTie: ['COMMENTS_ON', 'Tie'],
} as const
export type ClaimEdge = keyof typeof CLAIM_EDGES

export function putClaimEdges(edge: ClaimEdge, rows: readonly Row[]): Statement<unknown> {
  const [type, label] = CLAIM_EDGES[edge]
  return writing(
    `putClaimEdges-${edge}`,
    `UNWIND $rows AS row MATCH (c:Claim {id: row.claimId}) MATCH (n:${label} {id: row.id})
     CREATE (c)-[:${type}]->(n)`,
    rows,
  )
}

export function putCasts(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'putCasts',
    `UNWIND $rows AS row MATCH (c:Claim {id: row.claimId}) MATCH (n:Entity {id: row.id})
     CREATE (c)-[r:CASTS]->(n) SET r = row.props`,
    rows,
  )
}

export function putPlacements(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'putPlacements',
    `UNWIND $rows AS row MATCH (c:Claim {id: row.claimId}) MATCH (n:Entity {id: row.id})
     CREATE (c)-[r:PLACES_AT]->(n) SET r = row.props`,
    rows,
  )
}
