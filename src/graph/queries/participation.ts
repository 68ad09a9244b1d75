import { type Cypher, cypher } from '../read/cypher.ts'
import { type FieldRule, property, type RowsRule, type Scope, type Tools } from '../read/rules.ts'
import { cappedBy } from './caps.ts'
import { type ClaimFilter, filteringClaim } from './filters.ts'
import { where } from './patterns.ts'

/** A participation is the derived edge of an entity, in a role, to an event; its scope has all three. */
const part = (scope: Scope) =>
  scope as { readonly self: Cypher; readonly entity: Cypher; readonly event: Cypher }

/** The claim itself puts this entity in this role, or denies it there. */
const castsIt = (claim: Cypher, { self, entity }: { self: Cypher; entity: Cypher }): Cypher =>
  cypher`EXISTS { (${claim})-[cast:CASTS]->(${entity}) WHERE cast.role = type(${self}) }`

/** The claim denies the event as a whole, and so every role in it. */
const deniesAll = (claim: Cypher): Cypher => cypher`(${claim}.polarity = 'DENIES' AND '*' IN ${claim}.casts)`

const claims: RowsRule = (scope, args, tools) => {
  const claim = tools.variable('c')
  const bound = part(scope)
  const conditions = [
    cypher`(${castsIt(claim, bound)} OR ${deniesAll(claim)})`,
    ...filteringClaim(claim, args.filter as ClaimFilter | null, tools),
  ]
  return {
    match: cypher`MATCH (${bound.event})<-[:STATES]-(${claim}:Claim)${where(conditions)}`,
    scope: { self: claim },
    key: cypher`${claim}.sortKey`,
  }
}

/** Whoever stands behind the claims of a kind: a speaker or an article, each once. */
function behindClaims(
  edge: Cypher,
  conditionsOf: (claim: Cypher, scope: Scope) => readonly Cypher[],
): RowsRule {
  return (scope: Scope, _args, tools: Tools) => {
    const [claim, source] = [tools.variable('c'), tools.variable('s')]
    const conditions = [cypher`${claim}.retractedAt IS NULL`, ...conditionsOf(claim, scope)]
    return {
      match: cypher`MATCH (${part(scope).event})<-[:STATES]-(${claim}:Claim)-[:${edge}]->(${source})${where(conditions)}`,
      scope: { self: source },
      key: cypher`${source}.sortKey`,
    }
  }
}

const MADE_BY = cypher`MADE_BY`
const affirms = (claim: Cypher, scope: Scope) => [
  cypher`${claim}.polarity = 'AFFIRMS'`,
  castsIt(claim, part(scope)),
]
const reports = (claim: Cypher, scope: Scope) => [
  cypher`${claim}.attribution = 'ARTICLE'`,
  cypher`${claim}.modality = 'ASSERTED'`,
  castsIt(claim, part(scope)),
]
const denies = (claim: Cypher, scope: Scope) => [
  cypher`${claim}.polarity = 'DENIES'`,
  cypher`(${castsIt(claim, part(scope))} OR ${deniesAll(claim)})`,
]

export const participationFields = {
  id: property('id'),
  entity: { kind: 'same', scope: (scope) => ({ self: part(scope).entity }) },
  event: { kind: 'same', scope: (scope) => ({ self: part(scope).event }) },
  role: {
    kind: 'value',
    columns: (scope) => ({ role: cypher`type(${part(scope).self})` }),
    read: (columns) => columns.role,
  },
  standing: property('standing'),
  harm: property('harm'),
  claims: { kind: 'connection', rows: claims },
  accordingTo: { kind: 'list', rows: behindClaims(MADE_BY, affirms), limit: cappedBy(5) },
  reportedBy: { kind: 'list', rows: behindClaims(cypher`FROM_ARTICLE`, reports), limit: cappedBy(5) },
  deniedBy: { kind: 'list', rows: behindClaims(MADE_BY, denies), limit: cappedBy(5) },
} as const satisfies Record<string, FieldRule>
