import { AFFIRMED_STANDINGS, STANDINGS, type Standing } from '../ontology.ts'
import { type Cypher, cypher, EMPTY, join } from '../read/cypher.ts'
import type { EntityReference } from '../read/references.ts'
import type { FieldRule, RowsRule, Scope, Tools } from '../read/rules.ts'
import { cappedBy } from './caps.ts'
import { eventOrder, partKey } from './event.ts'
import { type ClaimFilter, type EventFilter, filteringClaim, filteringEvent, matchEvents } from './filters.ts'
import { where } from './patterns.ts'

/**
 * An attack is an ASSAULT seen from the question who is said to have done it. Its scope: the event, `agents`
 * (ids of the entity asked for and its agencies; empty where nobody is asked for) and `best`, the rank of
 * the best supported attribution to one of them (of any attacker, where nobody is asked for), or null.
 */
interface AttackArguments {
  readonly attributedTo?: EntityReference | null
  readonly includeAgencies?: boolean | null
  readonly accordingTo?: EntityReference | null
  readonly standing?: readonly Standing[] | null
  readonly victim?: EntityReference | null
  readonly filter?: EventFilter | null
}

export const attacks: RowsRule = (_scope, args, tools) => {
  const wanted = args as AttackArguments
  const scope = { event: tools.variable('e'), agents: tools.variable('agents'), best: tools.variable('best') }
  const match = wanted.attributedTo
    ? attacksOfAgents(wanted.attributedTo, wanted, scope, tools)
    : attacksOfAnybody(wanted, scope, tools)
  return {
    match,
    scope: { self: scope.event, agents: scope.agents, best: scope.best },
    key: eventOrder(scope.event, args),
  }
}

interface AttackScope {
  readonly event: Cypher
  readonly agents: Cypher
  readonly best: Cypher
}

function attacksOfAgents(
  principal: EntityReference,
  wanted: AttackArguments,
  { event, agents, best }: AttackScope,
  tools: Tools,
): Cypher {
  const { before, conditions } = filteringEvent(event, wanted.filter, tools)
  const all = [
    isAttack(event),
    ...conditions,
    ...(wanted.victim ? [hasVictim(event, wanted.victim, tools)] : []),
  ]
  const attributed = cypher`part.standing IN ${[...(wanted.standing ?? AFFIRMED_STANDINGS)]}`
  const found = wanted.accordingTo
    ? cypher`${accusationsBy(wanted.accordingTo, event, cypher` AND accused.id IN ${agents}`, tools)} AND ${join(all, ' AND ')}
WITH DISTINCT ${event}, ${agents} MATCH (${event})<-[part:ATTACKER]-(agent:Entity) WHERE agent.id IN ${agents} AND ${attributed}`
    : cypher`MATCH (agent:Entity) WHERE agent.id IN ${agents}
MATCH (agent)-[part:ATTACKER]->(${event}:Event)${where([attributed, ...all])}`
  return cypher`${before}${collectAgents(principal, wanted.includeAgencies !== false, agents, tools)}
${found} WITH ${event}, ${agents}, min(part.rank) AS ${best}`
}

function attacksOfAnybody(
  wanted: AttackArguments,
  { event, agents, best }: AttackScope,
  tools: Tools,
): Cypher {
  return cypher`${startOfAnybody(wanted, event, tools)} AND ${isAttack(event)}
WITH DISTINCT ${event}, [] AS ${agents}, ${bestOfAll(event)} AS ${best}${where([attributionFits(best, wanted.standing, event)])}`
}

/** Begun at the speaker, else at the victim, else at what the filter makes selective; ends in a WHERE. */
function startOfAnybody(
  { accordingTo, victim, filter }: AttackArguments,
  event: Cypher,
  tools: Tools,
): Cypher {
  if (!accordingTo && !victim) return matchEvents(event, filter, tools)
  const { before, conditions } = filteringEvent(event, filter, tools)
  if (accordingTo) {
    const all = [...conditions, ...(victim ? [hasVictim(event, victim, tools)] : [])]
    return cypher`${before}${accusationsBy(accordingTo, event, EMPTY, tools)} AND ${join(all, ' AND ')}`
  }
  return cypher`${before}MATCH (hurt:Entity) WHERE hurt.id = ${victim ? tools.reference(victim) : ''}
MATCH (hurt)-[suffered:VICTIM|TARGET]->(${event}:Event) WHERE suffered.rank <= 4 AND ${join(conditions, ' AND ')}`
}

/** Events on which a statement of that speaker, ASSERTED or ALLEGED and not retracted, itself casts an attacker. */
function accusationsBy(speaker: EntityReference, event: Cypher, whom: Cypher, tools: Tools): Cypher {
  return cypher`MATCH (saying:Entity) WHERE saying.id = ${tools.reference(speaker)}
MATCH (saying)<-[:MADE_BY]-(said:Claim)-[:STATES]->(${event}:Event) WHERE said.polarity = 'AFFIRMS' AND said.retractedAt IS NULL
AND EXISTS { (said)-[cast:CASTS]->(accused:Entity) WHERE cast.role = 'ATTACKER'${whom} }`
}

const isAttack = (event: Cypher): Cypher => cypher`${event}.type = 'ASSAULT'`

const bestOfAll = (event: Cypher): Cypher =>
  cypher`reduce(least = 9, rank IN [(${event})<-[part:ATTACKER]-(:Entity) | part.rank] | CASE WHEN rank < least THEN rank ELSE least END)`

/** Without `standing`, attacks of which no attacker is named too; NOBODY stands for that. */
const NOBODY = 9

function attributionFits(
  best: Cypher,
  standing: readonly Standing[] | null | undefined,
  event: Cypher,
): Cypher {
  if (!standing) return cypher`(${best} <= 3 OR ${best} = ${NOBODY})`
  return cypher`EXISTS { (${event})<-[part:ATTACKER]-(:Entity) WHERE part.standing IN ${[...standing]} }`
}

/** The entity and, with `includeAgencies`, Organizations that are part of it or work for it, in at most three REPORTED steps. */
function collectAgents(of: EntityReference, includeAgencies: boolean, agents: Cypher, tools: Tools): Cypher {
  const principal = tools.reference(of)
  if (!includeAgencies)
    return cypher`CALL () { MATCH (a:Entity) WHERE a.id = ${principal} RETURN collect(a.id) AS ${agents} }`
  return cypher`CALL () { MATCH (principal:Entity) WHERE principal.id = ${principal} MATCH way = (principal)<-[:PART_OF|WORKS_FOR*0..3]-(a:Entity)
WHERE (a:Organization OR a.id = principal.id) AND all(step IN relationships(way) WHERE step.rank <= 1 AND step.former = false)
RETURN collect(DISTINCT a.id) AS ${agents} }`
}

function hasVictim(event: Cypher, victim: EntityReference, tools: Tools): Cypher {
  return cypher`EXISTS { (${event})<-[suffered:VICTIM|TARGET]-(hurt:Entity) WHERE hurt.id = ${tools.reference(victim)} AND suffered.rank <= 4 }`
}

const event = (scope: Scope): Cypher => scope.self as Cypher

function participants(roles: Cypher, only?: (entity: Cypher, scope: Scope) => Cypher): RowsRule {
  return (scope, _args, tools) => {
    const [part, entity] = [tools.variable('r'), tools.variable('n')]
    return {
      match: cypher`MATCH (${event(scope)})<-[${part}:${roles}]-(${entity}:Entity)${where(only ? [only(entity, scope)] : [])}`,
      scope: { self: part, entity, event: event(scope) },
      key: partKey(part, entity),
    }
  }
}

/** The claims that name an attacker or deny one, and every NO_COMMENT on the event. */
const attributions: RowsRule = (scope, args, tools) => {
  const claim = tools.variable('c')
  const about = cypher`(EXISTS { (${claim})-[cast:CASTS]->(:Entity) WHERE cast.role = 'ATTACKER' }
OR (${claim}.polarity = 'DENIES' AND '*' IN ${claim}.casts) OR ${claim}.modality = 'NO_COMMENT')`
  return {
    match: cypher`MATCH (${event(scope)})<-[:STATES|COMMENTS_ON]-(${claim}:Claim)${where([about, ...filteringClaim(claim, args.filter as ClaimFilter | null, tools)])}`,
    scope: { self: claim },
    key: cypher`${claim}.sortKey`,
  }
}

const ATTACKER = cypher`ATTACKER`
const VICTIMS = cypher`VICTIM|TARGET`

export const attackFields = {
  event: { kind: 'same', scope: (scope) => ({ self: event(scope) }) },
  standing: {
    kind: 'value',
    columns: (scope) => ({ best: scope.best as Cypher }),
    read: (columns) => (columns.best === NOBODY ? null : STANDINGS[Number(columns.best)]),
  },
  by: {
    kind: 'list',
    rows: participants(ATTACKER, (entity, scope) => cypher`${entity}.id IN ${scope.agents as Cypher}`),
    limit: () => 100,
  },
  attackers: { kind: 'list', rows: participants(ATTACKER), limit: cappedBy(50) },
  victims: { kind: 'list', rows: participants(VICTIMS), limit: cappedBy(50) },
  attributions: { kind: 'connection', rows: attributions },
} as const satisfies Record<string, FieldRule>
