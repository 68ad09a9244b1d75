import { BadUserInput } from '../../errors.ts'
import type { Role, Standing } from '../ontology.ts'
import { type Cypher, cypher, verbatim } from '../read/cypher.ts'
import type { EntityReference } from '../read/references.ts'
import { type Args, type FieldRule, property, type RowsRule, type Scope, type Tools } from '../read/rules.ts'
import { cappedBy } from './caps.ts'
import { claimsOnFact } from './claim.ts'
import { affirmedUnless, type EventFilter, filteringEvent, matchEvents } from './filters.ts'
import { MEETING_TYPES, MERGE, roleTypes, sortable, where } from './patterns.ts'

const self = (scope: Scope): Cypher => scope.self as Cypher

/** Best supported first: standing, role in the order of the vocabulary, name, id. */
export function partKey(part: Cypher, entity: Cypher): Cypher {
  return cypher`toString(${part}.rank) + ${sortable(cypher`${part}.roleRank`, 2)} + '|' + ${entity}.sortKey`
}

const participants: RowsRule = (scope, args, tools) => {
  const { roles, standing } = args as { roles?: Role[] | null; standing?: Standing[] | null }
  const [part, entity] = [tools.variable('r'), tools.variable('n')]
  const conditions = standing ? [cypher`${part}.standing IN ${standing}`] : []
  return {
    match: cypher`MATCH (${self(scope)})<-[${part}:${roleTypes(roles)}]-(${entity}:Entity)${where(conditions)}`,
    scope: { self: part, entity, event: self(scope) },
    key: partKey(part, entity),
  }
}

const articles: RowsRule = (scope, _args, tools) => {
  const article = tools.variable('a')
  return {
    match: cypher`MATCH (${self(scope)})<-[:REPORTS]-(${article}:Article)`,
    scope: { self: article },
    key: cypher`${article}.sortKey`,
  }
}

const places: RowsRule = (scope, _args, tools) => {
  const place = tools.variable('n')
  return {
    match: cypher`MATCH (${self(scope)})-[:TOOK_PLACE_AT]->(${place}:Place)`,
    scope: { self: place },
    key: cypher`${place}.sortKey`,
  }
}

const LARGEST_LIST_OF_PLACES = 100

export const eventFields = {
  id: property('id'),
  name: property('name'),
  type: property('type'),
  mode: property('mode'),
  date: property('date'),
  standing: property('standing'),
  places: { kind: 'list', rows: places, limit: () => LARGEST_LIST_OF_PLACES },
  participants: { kind: 'list', rows: participants, limit: cappedBy(50) },
  participantCount: { kind: 'count', rows: participants },
  claims: { kind: 'connection', rows: claimsOnFact },
  articles: { kind: 'connection', rows: articles },
} as const satisfies Record<string, FieldRule>

/** The stored key by which events are listed; undated ones last either way. */
export function eventOrder(event: Cypher, args: Args): Cypher {
  return cypher`${event}.${verbatim(args.sort === 'OLDEST_FIRST' ? 'oldestKey' : 'newestKey')}`
}

export const events: RowsRule = (_scope, args, tools) => {
  const event = tools.variable('e')
  return {
    match: matchEvents(event, args.filter as EventFilter | null, tools),
    scope: { self: event },
    key: eventOrder(event, args),
  }
}

const MOST_PARTICIPANTS = 10

/** CONSULT events; with `participants`, those in which all of them took part. */
export const meetings: RowsRule = (_scope, args, tools) => {
  const event = tools.variable('e')
  const filter = { ...affirmedUnless(args.filter as EventFilter | null) }
  const all = (args.participants ?? []) as readonly EntityReference[]
  if (all.length > MOST_PARTICIPANTS)
    throw new BadUserInput(
      `participants names ${all.length}, but at most ${MOST_PARTICIPANTS} can be asked for`,
    )
  const match =
    all.length > 0 ? meetingsOfAll(event, all, filter, tools) : meetingsAtAll(event, filter, tools)
  return { match, scope: { self: event }, key: eventOrder(event, args) }
}

function meetingsAtAll(event: Cypher, filter: EventFilter, tools: Tools): Cypher {
  return cypher`${matchEvents(event, filter, tools)} AND ${event}.type = 'CONSULT'`
}

/**
 * Begins with the first and asks each event for the others: so the text depends on how many there are,
 * and a reference that is given twice counts once.
 */
function meetingsOfAll(
  event: Cypher,
  all: readonly EntityReference[],
  filter: EventFilter,
  tools: Tools,
): Cypher {
  const { before, conditions } = filteringEvent(event, filter, tools)
  const wanted = all.map((reference) => tools.reference(reference))
  const standing = [...(filter.standing ?? [])]
  const [first, ...others] = wanted
  const tookPart = others.map(
    (other) =>
      cypher`EXISTS { (${event})<-[part:${MEETING_TYPES}]-(other:Entity) WHERE other.id = ${other} AND part.standing IN ${standing} }`,
  )
  const conditionsOfAll = [
    cypher`${event}.type = 'CONSULT'`,
    cypher`took.standing IN ${standing}`,
    ...conditions,
    ...tookPart,
  ]
  return cypher`${before}MATCH (met:Entity) WHERE met.id = ${first ?? ''}
MATCH (met)-[took:${MEETING_TYPES}]->(${event}:Event)${where(conditionsOfAll)}`
}

/** By id; the id of a merged duplicate gives the one that was kept. */
export const eventById: RowsRule = (_scope, args, tools) => {
  const event = tools.variable('e')
  return {
    match: cypher`CALL () { MATCH (asked:Event) WHERE asked.id = ${String(args.id)} RETURN asked.id AS id
UNION MATCH (merged:${MERGE}) WHERE merged.duplicateId = ${String(args.id)} MATCH (merged)-[:KEEPS]->(kept:Event) RETURN kept.id AS id }
MATCH (${event}:Event) WHERE ${event}.id = id`,
    scope: { self: event },
    key: cypher`${event}.id`,
  }
}
