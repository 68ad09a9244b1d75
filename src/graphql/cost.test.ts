import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { CostLimit } from '../errors.ts'
import { checkCost } from './cost.ts'
import { typeDefs } from './schema.ts'

const schema = buildSchema(typeDefs)
const costOf = (query: string, variables = {}) =>
  checkCost({ schema, document: parse(query), operationName: undefined, variables }, Number.MAX_SAFE_INTEGER)

describe('the cost of a query, in objects', () => {
  it.each([
    ['one thing', '{ event(id: "x") { name } }', 1],
    ['a page', '{ people(first: 7) { nodes { name } } }', 7],
    ['a page of the usual size', '{ people { nodes { name } } }', 20],
    ['nodes and edges both', '{ people(first: 5) { nodes { id } edges { cursor node { id } } } }', 10],
    [
      'pages below a page',
      '{ people(first: 10) { nodes { claims(first: 3) { nodes { id } } } } }',
      10 * (1 + 3),
    ],
    ['a short list', '{ events(first: 2) { nodes { places { name } } } }', 2 * (1 + 10)],
    ['a capped list', '{ event(id: "x") { participants { role } } }', 1 + 50],
    ['a count, once for the page', '{ people(first: 10) { totalCount nodes { id } } }', 20 + 10],
    ['a text', '{ articles(first: 2) { nodes { text } } }', 2 * (1 + 50)],
    [
      'those whom one met',
      '{ person(ref: { name: "x" }) { metWith(first: 1) { nodes { lastMetOn } } } }',
      1 + 100 + 1,
    ],
    [
      'what names one',
      '{ person(ref: { name: "x" }) { claims(as: NAMED, first: 1) { nodes { id } } } }',
      1 + 50 + 1,
    ],
    [
      'places inside places',
      '{ place(ref: { name: "x" }) { events(first: 1) { nodes { id } } } }',
      1 + 50 + 1,
    ],
    ['nodes by id', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'the dearest of the possible types',
      '{ node(id: "x") { ... on Article { text } ... on Event { name } } }',
      51,
    ],
    ['introspection', '{ __schema { types { name } } __typename }', 0],
  ])('%s', (_name, query, cost) => {
    expect(costOf(query)).toBe(cost)
  })

  it('knows the variables and their defaults', () => {
    const query =
      'query($n: Int = 4, $all: Boolean!) { people(first: $n) { nodes { id } } events @include(if: $all) { nodes { id } } }'
    expect(costOf(query, { all: false })).toBe(4)
    expect(costOf(query, { n: 9, all: true })).toBe(9 + 20)
  })

  it('leaves a page that is too large to be refused as such', () => {
    expect(costOf('{ people(first: 100000) { nodes { id } } }')).toBe(100)
  })

  it('says what it costs and what it may', () => {
    const asked = {
      schema,
      document: parse('{ people { nodes { id } } }'),
      operationName: undefined,
      variables: {},
    }
    expect(() => checkCost(asked, 19)).toThrow(CostLimit)
    expect(() => checkCost(asked, 19)).toThrow('may cost 20 objects, but at most 19')
  })
})
