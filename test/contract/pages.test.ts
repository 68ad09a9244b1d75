import { beforeAll, describe, expect, test } from 'vitest'
import { type GraphStore, SEARCHED_LABELS } from '../../src/graph/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import { read, write } from './statements.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})

const PAGE = `MATCH (h:Entity {id: $id}) MATCH (h)-[r:HOST]->(e:Event)
WITH e WHERE $after IS NULL OR e.newestKey > $after
WITH e ORDER BY e.newestKey LIMIT $k RETURN e.id AS id, e.newestKey AS key`

async function walk(id: string, size: number, pages = Number.POSITIVE_INFINITY): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  for (let page = 0; page < pages; page++) {
    const rows = await read(store, PAGE, { id, after, k: size })
    ids.push(...rows.map((row) => String(row.id)))
    const last = rows.at(-1)
    if (!last || rows.length < size) break
    after = String(last.key)
  }
  return ids
}

async function events(hub: string, from: number, to: number) {
  const rows = Array.from({ length: to - from }, (_, at) => {
    const number = String(from + at).padStart(6, '0')
    return { id: `evt_${hub}_${number}`, key: number, participation: `par_${hub}_${number}` }
  })
  await write(
    store,
    `MATCH (h:Entity {id: $hub}) UNWIND $rows AS row
CREATE (e:Event {id: row.id, newestKey: row.key, searchText: ' meeting '})
CREATE (h)-[:HOST {id: row.participation, rank: 1, roleRank: 2}]->(e)`,
    { hub, rows },
  )
}

describe('upserts', () => {
  const UPSERT = 'UNWIND $rows AS row MERGE (n:Place {id: row.id}) SET n += row.props'

  test('are idempotent, and a repeated id merges once', async () => {
    const rows = [
      { id: 'plc_1', props: { name: 'Moscow', kind: 'CITY' } },
      { id: 'plc_1', props: { kind: null } },
      { id: 'plc_2', props: { name: 'Kyiv' } },
    ]
    await write(store, UPSERT, { rows })
    await write(store, UPSERT, { rows })
    const found = await read(
      store,
      'MATCH (n:Place) RETURN n.id AS id, n.name AS name, n.kind AS kind ORDER BY id',
    )
    expect(found).toEqual([
      { id: 'plc_1', name: 'Moscow', kind: null },
      { id: 'plc_2', name: 'Kyiv', kind: null },
    ])
  })

  test('of edges keep one for each key', async () => {
    const text = `UNWIND $rows AS row MATCH (a:Place {id: row.from}) MATCH (b:Place {id: row.to})
MERGE (a)-[r:LOCATED_IN {tieId: row.tieId}]->(b) SET r += row.props`
    const rows = [
      { from: 'plc_1', to: 'plc_2', tieId: 'tie_1', props: { rank: 3 } },
      { from: 'plc_1', to: 'plc_2', tieId: 'tie_1', props: { rank: 1 } },
      { from: 'plc_1', to: 'plc_none', tieId: 'tie_2', props: { rank: 1 } },
    ]
    await write(store, text, { rows })
    await write(store, text, { rows })
    expect(
      await read(store, 'MATCH (:Place)-[r:LOCATED_IN]->() RETURN r.tieId AS id, r.rank AS rank'),
    ).toEqual([{ id: 'tie_1', rank: 1 }])
  })

  test('batch reads answer what there is, each once', async () => {
    const ids = ['plc_2', 'plc_none', 'plc_1', 'plc_2']
    const found = await read(store, 'MATCH (n:Place) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id', {
      ids,
    })
    expect(found).toEqual([{ id: 'plc_1' }, { id: 'plc_2' }])
    expect(await read(store, 'MATCH (n:Place) WHERE n.id IN $ids RETURN n.id AS id', { ids: [] })).toEqual([])
  })
})

describe('keyset pages', () => {
  test('skip nothing and give nothing twice, also while others insert', async () => {
    await write(store, "MERGE (:Entity {id: 'small'})")
    await events('small', 100, 150)
    expect(await walk('small', 7)).toHaveLength(50)
    expect(new Set(await walk('small', 50)).size).toBe(50)
    const before = await walk('small', 10, 2)
    await events('small', 50, 60)
    const after = await read(store, PAGE, { id: 'small', after: '000119', k: 100 })
    expect([...before, ...after.map((row) => row.id)]).toEqual(
      Array.from({ length: 50 }, (_, at) => `evt_small_${String(100 + at).padStart(6, '0')}`),
    )
  })
})

describe('a hub with 100,000 edges', () => {
  const SIZE = 100_000
  const BATCH = 10_000

  beforeAll(async () => {
    await write(store, "UNWIND ['hub', 'left', 'right'] AS id MERGE (:Entity {id: id})")
    for (let from = 0; from < SIZE; from += BATCH) await events('hub', from, from + BATCH)
    await write(
      store,
      `UNWIND ['left', 'right'] AS id MATCH (x:Entity {id: id}) MATCH (e:Event {id: 'evt_hub_0' + $digits[id]})
CREATE (x)-[:VISITOR {id: 'par_' + id, rank: 1}]->(e)`,
      { digits: { left: '00007', right: '99999' } },
    )
  }, 240_000)

  test('is paged', async () => {
    expect(await walk('hub', 100, 3)).toHaveLength(300)
    expect(await read(store, PAGE, { id: 'hub', after: '099998', k: 10 })).toEqual([
      { id: 'evt_hub_099999', key: '099999' },
    ])
  })

  test('is counted', async () => {
    const counted = await read(store, 'MATCH (h:Entity {id: $id}) RETURN COUNT { (h)-[:HOST]->() } AS c', {
      id: 'hub',
    })
    expect(counted).toEqual([{ c: SIZE }])
  })

  test('is passed through by a path, and is the end of one', async () => {
    const through = await store.shortestPaths({ fromId: 'left', toId: 'right', maxHops: 6, limit: 3 })
    expect(through.map(({ nodeIds }) => nodeIds)).toEqual([
      ['left', 'evt_hub_000007', 'hub', 'evt_hub_099999', 'right'],
    ])
    const toIt = await store.shortestPaths({ fromId: 'hub', toId: 'left', maxHops: 6, limit: 3 })
    expect(toIt.map(({ nodeIds }) => nodeIds)).toEqual([['hub', 'evt_hub_000007', 'left']])
  })

  test('has a path to nobody, and says so', async () => {
    await write(store, "MERGE (:Entity {id: 'hermit'})")
    expect(await store.shortestPaths({ fromId: 'hub', toId: 'hermit', maxHops: 6, limit: 3 })).toEqual([])
  })

  test('does not crowd out what is searched for', async () => {
    const found = await store.search({ words: ['meet'], labels: SEARCHED_LABELS, limit: 3 })
    expect(found.map(({ id }) => id)).toEqual(['evt_hub_000000', 'evt_hub_000001', 'evt_hub_000002'])
  })

  test('survives a chain of hops that is too wide for one statement', async () => {
    const chain = `MATCH (a:Entity {id: 'left'})-[r1:VISITOR]->(x:Event)<-[r2:HOST]-(h:Entity)-[r3:HOST]->(y:Event)<-[r4:HOST]-(b)
WHERE r3.rank <= 3 AND y.newestKey > '05' RETURN count(*) AS c`
    await read(store, chain).catch(() => undefined)
    expect(await read(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
  })
})
