import { beforeAll, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store/store.ts'
import {
  StoreAborted,
  StoreFailure,
  StoreTimeout,
  StoreUnavailable,
} from '../../src/graph/store/store-errors.ts'
import { openAgain, openTestStore, testStoreSettings } from '../support/stores.ts'
import { read, run, SLOW_READ, statement, write } from './statements.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})

const usable = async () => expect(await read(store, 'RETURN 1 AS one')).toEqual([{ one: 1 }])
const eventCount = async () => (await read(store, 'MATCH (e:Event) RETURN count(e) AS c'))[0]?.c

test('a read past its deadline rejects at once, and the store goes on', async () => {
  const began = performance.now()
  await expect(store.read(statement(SLOW_READ), { deadline: 100 })).rejects.toBeInstanceOf(StoreTimeout)
  expect(performance.now() - began).toBeLessThan(1_500)
  await usable()
})

test('a read whose caller left rejects at once, and the store goes on', async () => {
  const caller = new AbortController()
  setTimeout(() => caller.abort(), 100)
  const began = performance.now()
  await expect(store.read(statement(SLOW_READ), { signal: caller.signal })).rejects.toBeInstanceOf(
    StoreAborted,
  )
  expect(performance.now() - began).toBeLessThan(1_500)
  await usable()
})

test('a signal that was aborted before lets nothing begin', async () => {
  const signal = AbortSignal.abort()
  let begun = false
  const work = store.transaction(
    async () => {
      begun = true
    },
    { signal },
  )
  await expect(work).rejects.toBeInstanceOf(StoreAborted)
  await expect(store.read(statement('RETURN 1 AS one'), { signal })).rejects.toBeInstanceOf(StoreAborted)
  expect(begun).toBe(false)
})

test('a transaction past its deadline leaves nothing behind, and the next one is let in', async () => {
  const work = store.transaction(
    async (transaction) => {
      await run(transaction, "CREATE (:Event {id: 'evt_late'})")
      await run(transaction, SLOW_READ)
      await run(transaction, "CREATE (:Event {id: 'evt_later'})")
    },
    { deadline: 300 },
  )
  await expect(work).rejects.toBeInstanceOf(StoreTimeout)
  await write(store, "CREATE (:Event {id: 'evt_next'})")
  expect(await read(store, 'MATCH (e:Event) RETURN e.id AS id')).toEqual([{ id: 'evt_next' }])
  await write(store, 'MATCH (e:Event) DELETE e')
})

test('a transaction that waits for something else than the store can be given up as well', async () => {
  const caller = new AbortController()
  const work = store.transaction(
    async (transaction) => {
      await run(transaction, "CREATE (:Event {id: 'evt_1'})")
      setTimeout(() => caller.abort(), 50)
      await new Promise(() => undefined)
    },
    { signal: caller.signal },
  )
  await expect(work).rejects.toBeInstanceOf(StoreAborted)
  await write(store, 'MATCH (e:Event) DELETE e')
  expect(await eventCount()).toBe(0)
})

test('work that goes on after its caller left cannot write any more', async () => {
  const caller = new AbortController()
  let goOn: () => void = () => undefined
  const later = new Promise<void>((resolve) => {
    goOn = resolve
  })
  let refused: unknown
  const work = store.transaction(
    async (transaction) => {
      await later
      await run(transaction, "CREATE (:Event {id: 'evt_1'})").catch((error) => {
        refused = error
      })
    },
    { signal: caller.signal },
  )
  caller.abort()
  await expect(work).rejects.toBeInstanceOf(StoreAborted)
  goOn()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(refused).toBeInstanceOf(StoreAborted)
  expect(await eventCount()).toBe(0)
})

test.each(['MATCH (n RETURN n', 'RETURN nonsense(1) AS x', 'RETURN 1 / 0 AS x', 'RETURN $missing AS x'])(
  'a statement that the engine refuses is a StoreFailure: %s',
  async (text) => {
    await expect(read(store, text)).rejects.toBeInstanceOf(StoreFailure)
    await usable()
  },
)

test('a statement needs a plain name, so that none can close its comment', async () => {
  const named = { ...statement('RETURN 1 AS one'), name: '*/ MATCH (n) DETACH DELETE n /*' }
  await expect(store.read(named)).rejects.toBeInstanceOf(StoreFailure)
})

test('many reads at once are all answered', async () => {
  const reads = Array.from({ length: 300 }, (_, n) => read(store, 'RETURN $n AS n', { n }))
  expect((await Promise.all(reads)).map((rows) => rows[0]?.n)).toEqual(
    Array.from({ length: 300 }, (_, n) => n),
  )
})

test('a store that was closed says so', async () => {
  const other = await openAgain(await testStoreSettings())
  await other.health()
  await other.close()
  await other.close()
  await expect(other.health()).rejects.toBeInstanceOf(StoreUnavailable)
  await expect(other.transaction(async () => 1)).rejects.toBeInstanceOf(StoreUnavailable)
})
