import { EXCLUSIVE_TIES } from '../ontology.ts'
import { type Cypher, cypher } from '../read/cypher.ts'
import { type FieldRule, property, type RowsRule, type Scope } from '../read/rules.ts'
import { type ClaimFilter, filteringClaim, matchClaims } from './filters.ts'
import { claimsOfEither, sortable, where } from './patterns.ts'

const self = (scope: Scope): Cypher => scope.self as Cypher

/** Roles, places and subjects of one claim stand in one sentence or three: a cap that nothing meets. */
const LARGEST_LIST = 100

const neighbour = (edges: Cypher, label: Cypher): FieldRule => ({
  kind: 'one',
  pattern: (scope, target) => cypher`(${self(scope)})-[:${edges}]->(${target}:${label})`,
})

const roles: RowsRule = (scope, _args, tools) => {
  const [cast, entity] = [tools.variable('r'), tools.variable('n')]
  return {
    match: cypher`MATCH (${self(scope)})-[${cast}:CASTS]->(${entity}:Entity)`,
    scope: { self: cast, entity },
    key: cypher`${sortable(cypher`${cast}.position`, 4)}`,
  }
}

const places: RowsRule = (scope, _args, tools) => {
  const [edge, place] = [tools.variable('r'), tools.variable('n')]
  return {
    match: cypher`MATCH (${self(scope)})-[${edge}:PLACES_AT]->(${place}:Place)`,
    scope: { self: place },
    key: cypher`${place}.sortKey`,
  }
}

const about: RowsRule = (scope, _args, tools) => {
  const entity = tools.variable('n')
  return {
    match: cypher`MATCH (${self(scope)})-[:ABOUT]->(${entity}:Entity)`,
    scope: { self: entity },
    key: cypher`${entity}.sortKey`,
  }
}

/** Another speaker on the same fact, with the same polarity. */
const corroborates: RowsRule = (scope, _args, tools) => {
  const other = tools.variable('c')
  const claim = self(scope)
  return {
    match: cypher`MATCH (${claim})-[:STATES]->(fact)<-[:STATES]-(${other}:Claim)
WHERE ${claim}.retractedAt IS NULL AND ${other}.retractedAt IS NULL AND ${other}.polarity = ${claim}.polarity
AND ${other}.voice <> ${claim}.voice AND any(text IN ${claim}.casts WHERE text IN ${other}.casts)`,
    scope: { self: other },
    key: cypher`${other}.sortKey`,
  }
}

/** The same fact with opposite polarity, or an exclusive tie of the same entity to another. */
const contradicts: RowsRule = (scope, _args, tools) => {
  const other = tools.variable('c')
  const claim = self(scope)
  return {
    match: claimsOfEither(claim, other, [opposite(claim, other), rival(claim, other)]),
    scope: { self: other },
    key: cypher`${other}.sortKey`,
  }
}

const unretracted = (claim: Cypher, other: Cypher): Cypher =>
  cypher`${claim}.retractedAt IS NULL AND ${other}.retractedAt IS NULL`

function opposite(claim: Cypher, other: Cypher): Cypher {
  const denied = (denier: Cypher, affirmer: Cypher) =>
    cypher`(${denier}.polarity = 'DENIES' AND ${affirmer}.polarity IN ['AFFIRMS', 'PLANS']
AND ('*' IN ${denier}.casts OR any(text IN ${denier}.casts WHERE text IN ${affirmer}.casts)))`
  return cypher`MATCH (${claim})-[:STATES]->(fact)<-[:STATES]-(${other}:Claim)
WHERE ${unretracted(claim, other)} AND (${denied(claim, other)} OR ${denied(other, claim)})`
}

function rival(claim: Cypher, other: Cypher): Cypher {
  return cypher`MATCH (${claim})-[:STATES]->(mine:Tie)-[:FROM]->(owned:Entity)<-[:FROM]-(theirs:Tie)<-[:STATES]-(${other}:Claim)
MATCH (mine)-[:TO]->(here:Entity) MATCH (theirs)-[:TO]->(there:Entity)
WHERE ${unretracted(claim, other)} AND mine.type IN ${[...EXCLUSIVE_TIES]} AND theirs.type = mine.type
AND mine.former = false AND theirs.former = false AND here.id <> there.id
AND ${claim}.polarity IN ['AFFIRMS', 'PLANS'] AND ${other}.polarity IN ['AFFIRMS', 'PLANS']`
}

export const claimFields = {
  id: property('id'),
  summary: property('name'),
  content: property('content'),
  kind: property('kind'),
  attribution: property('attribution'),
  modality: property('modality'),
  madeOn: property('madeOn'),
  speaker: neighbour(cypher`MADE_BY`, cypher`Entity`),
  via: neighbour(cypher`VIA`, cypher`Entity`),
  event: neighbour(cypher`STATES|COMMENTS_ON`, cypher`Event`),
  relationship: neighbour(cypher`STATES|COMMENTS_ON`, cypher`Tie`),
  article: neighbour(cypher`FROM_ARTICLE`, cypher`Article`),
  roles: { kind: 'list', rows: roles, limit: () => LARGEST_LIST },
  places: { kind: 'list', rows: places, limit: () => LARGEST_LIST },
  about: { kind: 'list', rows: about, limit: () => LARGEST_LIST },
  evidence: { kind: 'same', scope: (scope) => ({ self: self(scope) }) },
  contradicts: { kind: 'connection', rows: contradicts },
  corroborates: { kind: 'connection', rows: corroborates },
  retraction: {
    kind: 'same',
    scope: (scope) => ({ self: self(scope) }),
    unless: (scope) => cypher`${self(scope)}.retractedAt`,
  },
} as const satisfies Record<string, FieldRule>

export const evidenceFields = {
  quote: property('quote'),
  start: property('start'),
  end: property('end'),
  cue: property('cue'),
  direct: {
    kind: 'value',
    columns: (scope) => ({ direct: cypher`${self(scope)}.direct` }),
    read: (columns) => columns.direct === true,
  },
} as const satisfies Record<string, FieldRule>

export const retractionFields = {
  at: property('retractedAt'),
  by: property('retractedBy'),
  reason: property('retractionReason'),
} as const satisfies Record<string, FieldRule>

export const claimedRoleFields = {
  entity: { kind: 'same', scope: (scope) => ({ self: scope.entity as Cypher }) },
  role: property('role'),
  harm: property('harm'),
} as const satisfies Record<string, FieldRule>

export const claims: RowsRule = (_scope, args, tools) => {
  const claim = tools.variable('c')
  return {
    match: matchClaims(claim, args.filter as ClaimFilter | null, tools),
    scope: { self: claim },
    key: cypher`${claim}.sortKey`,
  }
}

/** Every claim on an event or a tie: what states it, and what comments on it. */
export const claimsOnFact: RowsRule = (scope, args, tools) => {
  const claim = tools.variable('c')
  const conditions = filteringClaim(claim, args.filter as ClaimFilter | null, tools)
  return {
    match: cypher`MATCH (${self(scope)})<-[:STATES|COMMENTS_ON]-(${claim}:Claim)${where(conditions)}`,
    scope: { self: claim },
    key: cypher`${claim}.sortKey`,
  }
}
