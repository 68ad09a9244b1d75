import { beforeAll, expect, test } from 'vitest'
import { type GraphStore, SEARCHED_LABELS } from '../../src/graph/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import { read, write } from './statements.ts'

const HOSTILE = [
  "' DETACH DELETE n //",
  '" OR 1 = 1 //',
  "'}) MATCH (n) DETACH DELETE n //",
  '`) DETACH DELETE n //',
  '*/ MATCH (n) DETACH DELETE n /*',
  '// MATCH (n) DETACH DELETE n',
  '\\u0027}) MATCH (n) DETACH DELETE n //',
  "\\' MATCH (n) DETACH DELETE n //",
  "'; MATCH (n) DETACH DELETE n;",
  '$id',
  '\u0000',
]

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  await write(
    store,
    "CREATE (:Person:Entity {id: 'per_1', name: 'Leo Trentino', searchText: ' leo trentino '})",
  )
})

const whole = async () =>
  expect(await read(store, 'MATCH (n) RETURN n.id AS id, n.name AS name')).toEqual([
    { id: 'per_1', name: 'Leo Trentino' },
  ])

test.each(HOSTILE)('a value is a value, whatever it says: %j', async (value) => {
  expect(await read(store, 'MATCH (n:Person) WHERE n.id = $value RETURN n.id AS id', { value })).toEqual([])
  expect(
    await read(store, 'MATCH (n:Person) WHERE n.id IN $values RETURN n.id AS id', { values: [value] }),
  ).toEqual([])
  await write(store, 'MATCH (n:Person {id: $value}) SET n.name = $value', { value })
  await write(store, 'UNWIND $rows AS row MATCH (n:Person {id: row.id}) SET n += row.props', {
    rows: [{ id: value, props: { name: value } }],
  })
  expect(await store.search({ words: [value], labels: SEARCHED_LABELS, limit: 5 })).toEqual([])
  expect(await store.shortestPaths({ fromId: value, toId: 'per_1', maxHops: 6, limit: 5 })).toEqual([])
  await whole()
})

test.each(HOSTILE)('it is kept as it is: %j', async (value) => {
  await write(store, "CREATE (e:Event {id: 'evt_1', name: $value})", { value })
  expect(await read(store, 'MATCH (e:Event) RETURN e.name AS name', {})).toEqual([{ name: value }])
  await write(store, 'MATCH (e:Event) DELETE e')
  await whole()
})
