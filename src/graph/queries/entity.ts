import { z } from 'zod'
import type { EntityType, RelationshipType, Role, Standing } from '../ontology.ts'
import { ENTITY_LABELS, LABEL_OF_ENTITY_TYPE } from '../ontology.ts'
import { type Cypher, cypher, verbatim } from '../read/cypher.ts'
import type { ReferenceKeys, ReferredEntity } from '../read/references.ts'
import { type FieldRule, property, type RowsRule, type Scope } from '../read/rules.ts'
import type { Statement } from '../store/store.ts'
import {
  affirmedUnless,
  type ClaimFilter,
  type EventFilter,
  filteringClaim,
  filteringEvent,
  matchClaimsNaming,
} from './filters.ts'
import { MEETING_TYPES, placesInside, roleTypes, sortable, where } from './patterns.ts'

const self = (scope: Scope): Cypher => scope.self as Cypher

const participations: RowsRule = (scope, args, tools) => {
  const filter = args.filter as
    | { roles?: Role[]; standing?: Standing[]; event?: EventFilter }
    | null
    | undefined
  const [part, event] = [tools.variable('r'), tools.variable('e')]
  const { before, conditions } = filteringEvent(event, filter?.event, tools)
  const standing = filter?.standing ? [cypher`${part}.standing IN ${filter.standing}`] : []
  return {
    match: cypher`${before}MATCH (${self(scope)})-[${part}:${roleTypes(filter?.roles)}]->(${event}:Event)${where([...conditions, ...standing])}`,
    scope: { self: part, entity: self(scope), event },
    key: cypher`${event}.newestKey + '|' + ${sortable(cypher`${part}.roleRank`, 2)}`,
  }
}

const relationships: RowsRule = (scope, args, tools) => {
  const { types, direction } = args as { types?: RelationshipType[] | null; direction?: 'OUT' | 'IN' | 'ANY' }
  const [tie, other, here, there] = ['t', 'o', 'h', 'g'].map((word) => tools.variable(word)) as [
    Cypher,
    Cypher,
    Cypher,
    Cypher,
  ]
  const side = direction === 'OUT' ? 'FROM' : 'TO'
  const conditions = [
    cypher`type(${here}) <> type(${there})`,
    cypher`${tie}.rank <= 5`,
    ...(types ? [cypher`${tie}.type IN ${types}`] : []),
    ...(direction && direction !== 'ANY'
      ? [cypher`(type(${here}) = ${side} OR ${tie}.type = 'FAMILY_OF')`]
      : []),
  ]
  return {
    match: cypher`MATCH (${self(scope)})<-[${here}:FROM|TO]-(${tie}:Tie)-[${there}:FROM|TO]->(${other}:Entity)${where(conditions)}`,
    scope: { self: tie, other },
    key: cypher`${tie}.type + '|' + toString(${tie}.rank) + '|' + ${other}.sortKey + '|' + ${tie}.id`,
  }
}

const claims: RowsRule = (scope, args, tools) => {
  const claim = tools.variable('c')
  const conditions = filteringClaim(claim, args.filter as ClaimFilter | null, tools)
  const match =
    args.as === 'NAMED'
      ? matchClaimsNaming(self(scope), claim, conditions)
      : cypher`MATCH (${self(scope)})<-[:MADE_BY]-(${claim}:Claim)${where(conditions)}`
  return { match, scope: { self: claim }, key: cypher`${claim}.sortKey` }
}

const mentions: RowsRule = (scope, _args, tools) => {
  const [mention, article, index] = [tools.variable('m'), tools.variable('a'), tools.variable('i')]
  return {
    match: cypher`MATCH (${self(scope)})<-[${mention}:MENTIONS]-(${article}:Article) UNWIND range(0, size(${mention}.starts) - 1) AS ${index}`,
    scope: { self: mention, index, article, entity: self(scope) },
    key: cypher`${article}.sortKey + '|' + ${sortable(cypher`${mention}.starts[${index}]`, 8)}`,
  }
}

/** `met` holds the meetings of the row, so that `Encounter.meetings` are those that the filter let through. */
const metWith: RowsRule = (scope, args, tools) => {
  const [other, event, mine, theirs, met, last] = ['o', 'e', 'mine', 'theirs', 'met', 'last'].map((word) =>
    tools.variable(word),
  ) as [Cypher, Cypher, Cypher, Cypher, Cypher, Cypher]
  const filter = affirmedUnless(args.filter as EventFilter | null)
  const { before, conditions } = filteringEvent(event, filter, tools)
  const standing = [...(filter.standing ?? [])]
  const all = [
    cypher`${event}.type = 'CONSULT'`,
    cypher`${other}.id <> ${self(scope)}.id`,
    cypher`${mine}.standing IN ${standing}`,
    cypher`${theirs}.standing IN ${standing}`,
    ...conditions,
  ]
  return {
    match: cypher`${before}MATCH (${self(scope)})-[${mine}:${MEETING_TYPES}]->(${event}:Event)<-[${theirs}:${MEETING_TYPES}]-(${other}:Entity)${where(all)}
WITH ${self(scope)}, ${other}, collect(DISTINCT ${event}) AS ${met}, min(${event}.newestKey + ' ' + coalesce(${event}.date, '')) AS ${last}`,
    scope: { self: other, met, last },
    key: cypher`${last} + '|' + ${other}.id`,
  }
}

const eventsHere: RowsRule = (scope, args, tools) => {
  const [event, inside, path] = [tools.variable('e'), tools.variable('l'), tools.variable('p')]
  const { before, conditions } = filteringEvent(event, args.filter as EventFilter | null, tools)
  const place = args.within === false ? self(scope) : inside
  const within = args.within === false ? verbatim('') : cypher`${placesInside(self(scope), inside, path)} `
  return {
    match: cypher`${before}${within}MATCH (${place})<-[:TOOK_PLACE_AT]-(${event}:Event)${where(conditions)}`,
    scope: { self: event },
    key: cypher`${event}.newestKey`,
  }
}

export const entityFields = {
  id: property('id'),
  name: property('name'),
  aliases: {
    kind: 'value',
    columns: (scope) => ({ aliases: cypher`${self(scope)}.aliases` }),
    read: (columns) => columns.aliases ?? [],
  },
  description: property('description'),
  wikidataId: property('wikidataId'),
  participations: { kind: 'connection', rows: participations },
  relationships: { kind: 'connection', rows: relationships },
  claims: { kind: 'connection', rows: claims },
  mentions: { kind: 'connection', rows: mentions },
  metWith: { kind: 'connection', rows: metWith },
} as const satisfies Record<string, FieldRule>

export const placeFields = {
  ...entityFields,
  kind: property('kind'),
  events: { kind: 'connection', rows: eventsHere },
} as const satisfies Record<string, FieldRule>

export const encounterFields = {
  with: { kind: 'same', scope: (scope) => ({ self: self(scope) }) },
  lastMetOn: {
    kind: 'value',
    columns: (scope) => ({ last: scope.last as Cypher }),
    read: (columns) => String(columns.last).split(' ').at(-1) || null,
  },
  meetings: {
    kind: 'connection',
    rows: (scope, _args, tools) => {
      const event = tools.variable('e')
      return {
        match: cypher`UNWIND ${scope.met as Cypher} AS ${event}`,
        scope: { self: event },
        key: cypher`${event}.newestKey`,
      }
    },
  },
} as const satisfies Record<string, FieldRule>

export const mentionFields = {
  entity: { kind: 'same', scope: (scope) => ({ self: scope.entity as Cypher }) },
  article: { kind: 'same', scope: (scope) => ({ self: scope.article as Cypher }) },
  text: {
    kind: 'value',
    columns: (scope) => ({ text: cypher`${self(scope)}.texts[${scope.index as Cypher}]` }),
    read: (columns) => columns.text,
  },
  start: {
    kind: 'value',
    columns: (scope) => ({ start: cypher`${self(scope)}.starts[${scope.index as Cypher}]` }),
    read: (columns) => columns.start,
  },
  end: {
    kind: 'value',
    columns: (scope) => ({ end: cypher`${self(scope)}.ends[${scope.index as Cypher}]` }),
    read: (columns) => columns.end,
  },
} as const satisfies Record<string, FieldRule>

/** `person(ref:)` and its like: the one that is meant, among the types that the field can return. */
export function entityByReference(types: readonly EntityType[]): RowsRule {
  const labels = types.map((type) => LABEL_OF_ENTITY_TYPE[type])
  return (_scope, args, tools) => {
    const entity = tools.variable('n')
    const reference = tools.reference(args.ref as Parameters<typeof tools.reference>[0], labels)
    return {
      match: cypher`MATCH (${entity}:Entity) WHERE ${entity}.id = ${reference}`,
      scope: { self: entity },
      key: cypher`${entity}.id`,
    }
  }
}

/** `people`, `organizations`, `places`: by name. */
export function entitiesOfType(type: EntityType): RowsRule {
  const label = verbatim(LABEL_OF_ENTITY_TYPE[type])
  return (_scope, _args, tools) => {
    const entity = tools.variable('n')
    return {
      match: cypher`MATCH (${entity}:${label}) WHERE ${entity}.sortKey > ''`,
      scope: { self: entity },
      key: cypher`${entity}.sortKey`,
    }
  }
}

const referredEntity = z.object({
  key: z.string(),
  id: z.string(),
  name: z.string(),
  sortName: z.string(),
  description: z.string().nullable(),
  labels: z.array(z.string()),
})

const FOUND =
  '{key: key, id: n.id, name: n.name, sortName: n.sortName, description: n.description, labels: labels(n)}'

/** Everybody who may be meant by the references of one operation, merged duplicates by the one kept. */
export function entitiesByRefs(keys: ReferenceKeys): Statement<readonly ReferredEntity[]> {
  return {
    name: 'entitiesByRefs',
    text: `CALL () { MATCH (n:Entity) WHERE n.id IN $ids WITH n, n.id AS key RETURN collect(${FOUND}) AS byId }
CALL () { MATCH (m:\`Merge\`) WHERE m.duplicateId IN $ids MATCH (m)-[:KEEPS]->(n:Entity) WITH n, m.duplicateId AS key RETURN collect(${FOUND}) AS byMerge }
CALL () { MATCH (n:Entity) WHERE n.wikidataId IN $wikidataIds WITH n, n.wikidataId AS key RETURN collect(${FOUND}) AS byWikidataId }
CALL () { MATCH (m:Name) WHERE m.key IN $names MATCH (m)-[:OF]->(n:Entity) WITH n, m.key AS key RETURN collect(${FOUND}) AS byName }
RETURN byId + byMerge + byWikidataId + byName AS found`,
    parameters: { ids: keys.ids, names: keys.names, wikidataIds: keys.wikidataIds },
    row: z.object({ found: z.array(referredEntity) }).transform(({ found }) => found.map(withLabel)),
  }
}

function withLabel({ labels, ...entity }: z.output<typeof referredEntity>): ReferredEntity {
  const label = ENTITY_LABELS.find((each) => labels.includes(each)) ?? 'Group'
  return { ...entity, label, type: label.toUpperCase() }
}
