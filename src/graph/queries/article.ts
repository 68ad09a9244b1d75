import { BadUserInput, Forbidden } from '../../errors.ts'
import { fold } from '../fold.ts'
import { articleKey } from '../keys.ts'
import { ENTITY_LABELS, type EntityType, LABEL_OF_ENTITY_TYPE } from '../ontology.ts'
import { boundsOfPartialDate } from '../partial-date.ts'
import { type Cypher, cypher, join, verbatim } from '../read/cypher.ts'
import { type FieldRule, property, type RowsRule, type Scope } from '../read/rules.ts'
import { type ClaimFilter, type EventFilter, filteringClaim, filteringEvent } from './filters.ts'
import { sortable, where } from './patterns.ts'

const self = (scope: Scope): Cypher => scope.self as Cypher

const events: RowsRule = (scope, args, tools) => {
  const event = tools.variable('e')
  const { before, conditions } = filteringEvent(event, args.filter as EventFilter | null, tools)
  return {
    match: cypher`${before}MATCH (${self(scope)})-[:REPORTS]->(${event}:Event)${where(conditions)}`,
    scope: { self: event },
    key: cypher`${event}.newestKey`,
  }
}

const entities: RowsRule = (scope, args, tools) => {
  const entity = tools.variable('n')
  const types = args.types as readonly EntityType[] | null | undefined
  const labels = types ? types.map((type) => LABEL_OF_ENTITY_TYPE[type]) : ENTITY_LABELS
  const tests = labels.map((label) => cypher`${entity}:${verbatim(label)}`)
  const ofTypes = types
    ? where([tests.length > 0 ? cypher`(${join(tests, ' OR ')})` : cypher`false`])
    : verbatim('')
  return {
    match: cypher`MATCH (${self(scope)})-[:MENTIONS]->(${entity}:Entity)${ofTypes}`,
    scope: { self: entity },
    key: cypher`${entity}.sortKey`,
  }
}

const mentions: RowsRule = (scope, _args, tools) => {
  const [mention, entity, index] = [tools.variable('m'), tools.variable('n'), tools.variable('i')]
  return {
    match: cypher`MATCH (${self(scope)})-[${mention}:MENTIONS]->(${entity}:Entity) UNWIND range(0, size(${mention}.starts) - 1) AS ${index}`,
    scope: { self: mention, index, article: self(scope), entity },
    key: cypher`${sortable(cypher`${mention}.starts[${index}]`, 8)} + '|' + ${entity}.id`,
  }
}

const claims: RowsRule = (scope, args, tools) => {
  const claim = tools.variable('c')
  const conditions = filteringClaim(claim, args.filter as ClaimFilter | null, tools)
  return {
    match: cypher`MATCH (${self(scope)})<-[:FROM_ARTICLE]-(${claim}:Claim)${where(conditions)}`,
    scope: { self: claim },
    key: cypher`${claim}.sortKey`,
  }
}

export const articleFields = {
  id: property('id'),
  title: property('title'),
  publisher: property('publisher'),
  author: property('author'),
  url: property('url'),
  publishedAt: property('publishedAt'),
  language: property('language'),
  text: property('text'),
  reviewedAt: property('reviewedAt'),
  basedOn: {
    kind: 'value',
    columns: (scope) => ({ basedOn: cypher`${self(scope)}.basedOn` }),
    read: (columns) => JSON.parse(String(columns.basedOn ?? '[]')),
  },
  annotations: {
    kind: 'value',
    columns: (scope) => ({ document: cypher`${self(scope)}.document` }),
    read: (columns, reader) =>
      reader.isEditor ? columns.document : new Forbidden('annotations are for editors only'),
  },
  events: { kind: 'connection', rows: events },
  entities: { kind: 'connection', rows: entities },
  mentions: { kind: 'connection', rows: mentions },
  claims: { kind: 'connection', rows: claims },
} as const satisfies Record<string, FieldRule>

/** `article(id:)` or `article(url:)`; BadUserInput where neither or both are given. */
export const articleByIdOrUrl: RowsRule = (_scope, args, tools) => {
  const article = tools.variable('a')
  const { id, url } = args as { id?: string | null; url?: string | null }
  if ((id == null) === (url == null)) throw new BadUserInput('article takes either id or url')
  const condition =
    id != null ? cypher`${article}.id = ${id}` : cypher`${article}.key = ${articleKeyOfUrl(String(url))}`
  return {
    match: cypher`MATCH (${article}:Article) WHERE ${condition}`,
    scope: { self: article },
    key: cypher`${article}.id`,
  }
}

const articleKeyOfUrl = (url: string): string => articleKey({ url, title: '', text: '' })

export const articles: RowsRule = (_scope, args, tools) => {
  const article = tools.variable('a')
  const { publisher, since, until } = args as {
    publisher?: string | null
    since?: string | null
    until?: string | null
  }
  const conditions = [
    cypher`${article}.sortKey > ''`,
    ...(publisher ? [cypher`${article}.publisherKey = ${fold(publisher)}`] : []),
    ...(since ? [cypher`${article}.publishedOn >= ${boundsOfPartialDate(since).start}`] : []),
    ...(until ? [cypher`${article}.publishedOn <= ${boundsOfPartialDate(until).end}`] : []),
  ]
  return {
    match: cypher`MATCH (${article}:Article)${where(conditions)}`,
    scope: { self: article },
    key: cypher`${article}.sortKey`,
  }
}
