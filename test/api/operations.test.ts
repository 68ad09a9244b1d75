import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildSchema, print } from 'graphql'
import { gql } from 'graphql-tag'
import { beforeAll, describe, expect, it } from 'vitest'
import { textOf } from '../support/compose.ts'
import { randomOperation } from '../support/random-operation.ts'
import { importSeed } from '../support/seed.ts'
import { startTestService, type TestService } from '../support/service.ts'

/**
 * A dozen questions as clients nest them: the statements that each may run, the text of the first, and the
 * answer. The same files serve both engines, so that both have to give the same JSON.
 */

let service: TestService
beforeAll(async () => {
  service = await startTestService(importSeed)
})

const OPERATIONS = [
  {
    name: 'meetings-with-everything',
    statements: ['entitiesByRefs', 'meetings'],
    query: gql`
      query Meetings($who: [EntityRef!] = [{ name: "Vladimir Putin" }]) {
        meetings(participants: $who, first: 20) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes {
            name date standing mode
            places { name kind }
            participants { role standing entity { __typename name description } accordingTo { name } reportedBy { publisher } deniedBy { name } }
            participantCount
            claims(first: 5) { totalCount nodes { summary modality speaker { name } via { name } article { title publisher } evidence { quote start end cue direct } } }
          }
        }
      }
    `,
  },
  {
    name: 'attacks-with-both-sides',
    statements: ['entitiesByRefs', 'attacks'],
    query: gql`
      {
        attacks(attributedTo: { name: "Ukraine" }, first: 100) {
          nodes {
            standing
            event { name date places { name } articles { nodes { title basedOn { publisher title } } } }
            by { id role standing entity { name } accordingTo { name } reportedBy { publisher } deniedBy { name } claims { nodes { summary evidence { quote } } } }
            attackers { entity { name } }
            victims { entity { __typename name } harm standing }
            attributions(first: 10) { nodes { summary modality kind attribution speaker { name } } }
          }
        }
      }
    `,
  },
  {
    name: 'contradictions',
    statements: ['entitiesByRefs', 'place'],
    query: gql`
      {
        place(ref: { name: "Crimea" }) {
          name kind
          relationships(types: [BELONGS_TO], direction: OUT) {
            nodes {
              type standing title date from { name } to { name }
              claims { nodes { summary content kind modality madeOn contradicts { totalCount nodes { summary } } corroborates { nodes { summary } } retraction { reason } } }
            }
          }
        }
      }
    `,
  },
  {
    name: 'fragments-on-interfaces-and-unions',
    statements: ['entitiesByRefs', 'entity'],
    query: gql`
      query Entity($extra: Boolean = false) {
        entity(ref: { name: "Russia" }) {
          ...Named
          ... on Place { kind events(first: 2, filter: { types: [ASSAULT] }) { totalCount nodes { name } } }
          ... on Person { metWith { totalCount } }
          again: name @include(if: $extra)
          shown: id @skip(if: true)
        }
      }
      fragment Named on Entity { __typename name aliases wikidataId mentions(first: 2) { totalCount nodes { text start article { title } } } }
    `,
  },
  {
    name: 'nested-pages-with-filters-of-their-own',
    statements: ['people', 'entitiesByRefs'],
    query: gql`
      {
        people(first: 5) {
          edges {
            cursor
            node {
              name
              said: claims(first: 2, filter: { kind: STATEMENT, since: "2025" }) { pageInfo { hasNextPage endCursor } edges { cursor node { content } } }
              about: claims(as: NAMED, first: 1, filter: { speaker: { name: "Mikhail Zvinchuk" } }) { totalCount nodes { content } }
              participations(first: 2, filter: { standing: [REPORTED], event: { until: "2025" } }) { nodes { role event { name participants(roles: [VICTIM], first: 2) { entity { name } } } } }
            }
          }
        }
      }
    `,
  },
  {
    name: 'several-roots-and-one-look-up',
    statements: ['entitiesByRefs', 'meetings', 'attacks', 'person', 'claims'],
    query: gql`
      {
        met: meetings(participants: [{ name: "Steve Witkoff" }]) { nodes { name } }
        did: attacks(attributedTo: { name: "Russia" }) { nodes { event { name } standing } }
        who: person(ref: { name: "Keith Kellogg" }) { name relationships { nodes { type to { name } } } }
        says: claims(filter: { speaker: { name: "Yuri Ushakov" } }) { nodes { content } }
      }
    `,
  },
  {
    name: 'timeline',
    statements: ['entitiesByRefs', 'events'],
    query: gql`
      { events(filter: { since: "2025-04", until: "2025-04", place: { name: "Russia" } }, sort: OLDEST_FIRST) { totalCount nodes { name date type standing places { name } } } }
    `,
  },
  {
    name: 'an-article-with-its-passages',
    statements: ['articles'],
    query: gql`
      {
        articles(publisher: "Newsgraph, after The Guardian", first: 1) {
          nodes {
            title publishedAt language reviewedAt
            entities(types: [ORGANIZATION], first: 5) { totalCount nodes { name } }
            events(filter: { types: [CONSULT] }) { nodes { name } }
            mentions(first: 3) { totalCount nodes { text start end entity { __typename name } } }
            claims(first: 3, filter: { modality: [DENIED, NO_COMMENT, ALLEGED] }) { totalCount nodes { summary roles { role harm entity { name } } places { name } about { name } event { name } relationship { type } } }
          }
        }
      }
    `,
  },
  {
    name: 'encounters',
    statements: ['entitiesByRefs', 'person'],
    query: gql`
      { person(ref: { name: "Yuri Ushakov" }) { metWith(first: 2, filter: { since: "2025" }) { totalCount edges { cursor node { lastMetOn with { name } meetings(first: 1) { totalCount nodes { name places { name } } } } } } } }
    `,
  },
  {
    name: 'numbers',
    statements: ['stats'],
    query: gql`{ stats { people organizations places events articles claims } }`,
  },
  {
    name: 'what-nobody-said',
    statements: ['entitiesByRefs', 'attacks', 'person'],
    query: gql`
      { attacks(attributedTo: { name: "United States" }) { totalCount nodes { standing } } person(ref: { name: "Nobody Known" }) { name metWith { totalCount } } }
    `,
  },
] as const

describe('each operation', () => {
  for (const { name, query, statements } of OPERATIONS) {
    it(`${name}: its statements, its text, its answer`, async () => {
      const { data, errors, statements: ran } = await service.ask(query)
      expect(errors).toEqual([])
      expect([...ran].sort()).toEqual([...statements].sort())
      await expect(`${JSON.stringify(data, null, 1)}\n`).toMatchFileSnapshot(`operations/${name}.json`)
      await expect(`${textOf(print(query))}\n`).toMatchFileSnapshot(`operations/${name}.cypher`)
    })
  }
})

describe('shapes that nobody thought of', () => {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  const SHAPES = 60

  it(`${SHAPES} random operations: one statement a root field, and the same answers on both engines`, async () => {
    const digests: string[] = []
    for (let seed = 1; seed <= SHAPES; seed += 1) {
      const operation = randomOperation(schema, seed)
      const { data, errors, statements } = await service.ask(operation)
      const refused = errors.length > 0 && errors.every((error) => error.extensions.code.endsWith('_LIMIT'))
      expect(refused ? [] : errors, operation).toEqual([])
      expect(statements.filter((name) => name !== 'entitiesByRefs').length, operation).toBe(refused ? 0 : 1)
      digests.push(
        `${seed} ${refused ? 'refused' : createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16)}`,
      )
    }
    await expect(`${digests.join('\n')}\n`).toMatchFileSnapshot('operations/random-shapes.txt')
  })
})

describe('what is found by ids first', () => {
  it('nodes: one statement for each kind of node, in the order of the ids', async () => {
    const { data } = await service.ask(
      gql`{ people(first: 2) { nodes { id } } events(first: 1) { nodes { id } } claims(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } }`,
    )
    const ids = [
      ...data.events.nodes,
      ...data.people.nodes,
      { id: 'evt_unknown' },
      ...data.claims.nodes,
      ...data.articles.nodes,
    ].map((node) => node.id)
    const { data: found, statements } = await service.ask(
      gql`query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Event { name } ... on Entity { name } ... on Claim { summary } } }`,
      { ids },
    )
    expect(found.nodes.map((node: { id: string } | null) => node?.id ?? null)).toEqual(
      ids.map((id) => (id === 'evt_unknown' ? null : id)),
    )
    expect([...statements].sort()).toEqual(['articlesByIds', 'claimsByIds', 'entitiesByIds', 'eventsByIds'])
  })

  it('search: any text is taken, and what is found is highlighted', async () => {
    const find = gql`query Find($text: String!) { search(text: $text, first: 5) { totalCount nodes { score highlight node { __typename ... on Entity { name } ... on Event { title: name } ... on Claim { summary } } } } }`
    const { data } = await service.ask(find, { text: 'witkoff' })
    expect(data.search.nodes[0]).toMatchObject({
      node: { __typename: 'Person', name: 'Steve Witkoff' },
      highlight: 'Steve «Witkoff»',
    })
    for (const text of [
      '',
      ' ',
      '"',
      'a AND OR NOT (',
      '🦄',
      'x'.repeat(2_000),
      '\\',
      '* ?',
      "d'Aubigné",
      'ويتكوف',
      '+-&&||!(){}[]^"~*?:\\/',
    ]) {
      const { errors } = await service.ask(find, { text })
      expect(errors).toEqual([])
    }
  })

  it('a neighbourhood: nodes, the edges between them, and whether it was cut', async () => {
    const around = gql`query Around($limit: Int) { neighborhood(of: { name: "Vladimir Putin" }, depth: 2, limit: $limit) { truncated nodes { __typename id ... on Entity { name } } edges { label standing claimCount from { id } to { id } fact { __typename } } } }`
    const { data } = await service.ask(around, { limit: 100 })
    const ids = new Set(data.neighborhood.nodes.map((node: { id: string }) => node.id))
    expect(data.neighborhood.nodes[0].name).toBe('Vladimir Putin')
    expect(data.neighborhood.edges.length).toBeGreaterThan(3)
    for (const edge of data.neighborhood.edges)
      expect(ids.has(edge.from.id) && ids.has(edge.to.id) && edge.claimCount > 0).toBe(true)
    const { data: cut } = await service.ask(around, { limit: 3 })
    expect(cut.neighborhood).toMatchObject({ truncated: true, nodes: { length: 3 } })
  })
})

describe('arguments', () => {
  it('null is as good as nothing', async () => {
    const { data, errors } = await service.ask(gql`
      {
        paths(from: { name: "Keith Kellogg" }, to: { name: "Vladimir Putin" }, maxHops: null, first: null) { length hops { id claims(first: null) { summary } } }
        neighborhood(of: { name: "Dmitry Peskov" }, depth: null, limit: null) { truncated }
        events(filter: null, sort: null, first: null) { nodes { participants(first: null, roles: null) { role } } }
      }
    `)
    expect(errors).toEqual([])
    expect(data.paths[0].hops[0].claims[0].summary).toContain('Kellogg')
    expect(data.events.nodes.length).toBeGreaterThan(10)
  })

  it('bounds are told, and a name with a type is of that type', async () => {
    for (const field of [
      'paths(from: { name: "A" }, to: { name: "B" }, maxHops: 7) { length }',
      'neighborhood(of: { name: "A" }, depth: 3) { truncated }',
      'neighborhood(of: { name: "A" }, limit: 501) { truncated }',
      'people(first: 0) { totalCount }',
      'article { id }',
    ]) {
      const { errors } = await service.ask(`{ ${field} }`)
      expect(errors[0]?.extensions.code, field).toBe('BAD_USER_INPUT')
    }
    const { data } = await service.ask(
      gql`{ a: entity(ref: { named: { name: "Putin", type: PERSON } }) { name } b: entity(ref: { named: { name: "Putin", type: PLACE } }) { name } }`,
    )
    expect(data).toEqual({ a: { name: 'Vladimir Putin' }, b: null })
  })
})

describe('pages', () => {
  it('follow each other: nothing twice, nothing left out, at every depth', async () => {
    const page = gql`query Page($after: String) { claims(first: 7, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`
    const seen: string[] = []
    let after: string | null = null
    let total = 0
    do {
      const { data } = await service.ask(page, { after })
      seen.push(...data.claims.nodes.map((node: { id: string }) => node.id))
      total = data.claims.totalCount
      after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null
    } while (after)
    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
  })

  it('a cursor of another list is refused', async () => {
    const { data } = await service.ask(gql`{ people(first: 1) { pageInfo { endCursor } } }`)
    const { errors } = await service.ask(
      gql`query Other($after: String) { places(after: $after) { nodes { id } } }`,
      { after: data.people.pageInfo.endCursor },
    )
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})
