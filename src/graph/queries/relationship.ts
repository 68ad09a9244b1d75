import { type Cypher, cypher } from '../read/cypher.ts'
import { type FieldRule, property, type RowsRule, type Scope } from '../read/rules.ts'
import { type ClaimFilter, filteringClaim } from './filters.ts'
import { where } from './patterns.ts'

const self = (scope: Scope): Cypher => scope.self as Cypher

const claims: RowsRule = (scope, args, tools) => {
  const claim = tools.variable('c')
  const conditions = filteringClaim(claim, args.filter as ClaimFilter | null, tools)
  return {
    match: cypher`MATCH (${self(scope)})<-[:STATES|COMMENTS_ON]-(${claim}:Claim)${where(conditions)}`,
    scope: { self: claim },
    key: cypher`${claim}.sortKey`,
  }
}

/** The API's Relationship, the graph's Tie. */
export const relationshipFields = {
  id: property('id'),
  type: property('type'),
  title: property('title'),
  date: property('date'),
  standing: property('standing'),
  from: { kind: 'one', pattern: (scope, target) => cypher`(${self(scope)})-[:FROM]->(${target}:Entity)` },
  to: { kind: 'one', pattern: (scope, target) => cypher`(${self(scope)})-[:TO]->(${target}:Entity)` },
  claims: { kind: 'connection', rows: claims },
} as const satisfies Record<string, FieldRule>
