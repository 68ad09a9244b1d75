import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { StoreConstraintViolation, StoreFailure } from '../../src/graph/store/store-errors.ts'
import { openTestStore } from '../support/stores.ts'
import { read, run, statement, write } from './statements.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(async () => {
  await write(store, 'MATCH (n:Event) DETACH DELETE n')
})

const eventIds = async () =>
  (await read(store, 'MATCH (e:Event) RETURN e.id AS id ORDER BY id')).map((row) => row.id)

describe('all of it, or nothing', () => {
  test('a unit of work sees what it wrote, and others see it when it is committed', async () => {
    const seen = await store.transaction(async (transaction) => {
      await run(transaction, "MERGE (:Event {id: 'evt_1'})")
      await run(transaction, "MERGE (:Event {id: 'evt_1'})")
      expect(await eventIds()).toEqual([])
      return run(transaction, 'MATCH (e:Event {id: $id}) RETURN e.id AS id', { id: 'evt_1' })
    })
    expect(seen).toEqual([{ id: 'evt_1' }])
    expect(await eventIds()).toEqual(['evt_1'])
  })

  test('an error thrown between two statements undoes the first, and arrives as it was thrown', async () => {
    const mistake = new Error('a mistake in the work')
    const work = store.transaction(async (transaction) => {
      await run(transaction, "CREATE (:Event {id: 'evt_1'})")
      throw mistake
    })
    await expect(work).rejects.toBe(mistake)
    expect(await eventIds()).toEqual([])
  })

  test('a statement that fails undoes all before it', async () => {
    const work = store.transaction(async (transaction) => {
      await run(transaction, "CREATE (:Event {id: 'evt_1'})")
      await run(transaction, 'MATCH (e:Event RETURN e')
    })
    await expect(work).rejects.toBeInstanceOf(StoreFailure)
    expect(await eventIds()).toEqual([])
  })

  test('an error that the work swallowed still undoes everything', async () => {
    const work = store.transaction(async (transaction) => {
      await run(transaction, "CREATE (:Event {id: 'evt_1'})")
      await run(transaction, 'RETURN nonsense(1) AS x').catch(() => undefined)
      await run(transaction, "CREATE (:Event {id: 'evt_2'})").catch(() => undefined)
    })
    await expect(work).rejects.toBeInstanceOf(StoreFailure)
    expect(await eventIds()).toEqual([])
  })

  test('rows of another shape than stated undo it too', async () => {
    const work = store.transaction((transaction) =>
      transaction.run({
        ...statement("CREATE (e:Event {id: 'evt_1'}) RETURN e.id AS id"),
        row: z.object({ id: z.number() }),
      }),
    )
    await expect(work).rejects.toBeInstanceOf(StoreFailure)
    expect(await eventIds()).toEqual([])
  })

  test('many statements sent at once run in order', async () => {
    const counts = await store.transaction(async (transaction) => {
      const writes = [1, 2, 3].map((n) => run(transaction, 'CREATE (:Event {id: $id})', { id: `evt_${n}` }))
      const count = run(transaction, 'MATCH (e:Event) RETURN count(e) AS c')
      await Promise.all(writes)
      return count
    })
    expect(counts).toEqual([{ c: 3 }])
  })

  test('a read cannot write', async () => {
    await read(store, "CREATE (:Event {id: 'evt_1'})").catch(() => undefined)
    expect(await eventIds()).toEqual([])
  })
})

describe('constraints', () => {
  test.each(['Entity', 'Person', 'Organization', 'Place', 'Group', 'Event', 'Claim', 'Tie', 'Article'])(
    'two nodes of label %s cannot share an id',
    async (label) => {
      await write(store, `CREATE (:${label} {id: 'twice_${label}'})`)
      const again = write(store, `CREATE (:${label} {id: 'twice_${label}'})`)
      await expect(again).rejects.toBeInstanceOf(StoreConstraintViolation)
      await write(store, `MATCH (n:${label} {id: 'twice_${label}'}) DELETE n`)
    },
  )

  test("two names cannot share a key, two editors' decisions no id", async () => {
    await write(store, "CREATE (:Name {key: 'putin'}) CREATE (:`Merge` {id: 'mrg_1'})")
    await expect(write(store, "CREATE (:Name {key: 'putin'})")).rejects.toBeInstanceOf(
      StoreConstraintViolation,
    )
    await expect(write(store, "CREATE (:`Merge` {id: 'mrg_1'})")).rejects.toBeInstanceOf(
      StoreConstraintViolation,
    )
  })

  test('a violation undoes the rest of its unit of work', async () => {
    const work = store.transaction(async (transaction) => {
      await run(transaction, "CREATE (:Event {id: 'evt_1'})")
      await run(transaction, "CREATE (:Event {id: 'evt_1'})")
    })
    await expect(work).rejects.toBeInstanceOf(StoreConstraintViolation)
    expect(await eventIds()).toEqual([])
  })
})

describe('writers at the same time', () => {
  test('merge one key without a duplicate, and all of them succeed', async () => {
    const writers = Array.from({ length: 8 }, (_, writer) =>
      store.transaction(async (transaction) => {
        await run(transaction, 'MERGE (e:Event {id: $id}) SET e.name = $name', {
          id: 'evt_1',
          name: `${writer}`,
        })
        await run(transaction, 'MERGE (n:Name {key: $key})', { key: 'trump' })
      }),
    )
    await Promise.all(writers)
    expect(await eventIds()).toEqual(['evt_1'])
    expect(await read(store, "MATCH (n:Name {key: 'trump'}) RETURN count(n) AS c")).toEqual([{ c: 1 }])
  })

  test('take the same nodes in opposite orders, and no deadlock is seen', async () => {
    await write(store, "CREATE (:Event {id: 'evt_a', n: 0}) CREATE (:Event {id: 'evt_b', n: 0})")
    const add = 'MATCH (e:Event {id: $id}) SET e.n = e.n + 1'
    const writers = Array.from({ length: 8 }, (_, writer) =>
      store.transaction(async (transaction) => {
        const ids = writer % 2 === 0 ? ['evt_a', 'evt_b'] : ['evt_b', 'evt_a']
        for (const id of ids) await run(transaction, add, { id })
      }),
    )
    await Promise.all(writers)
    const sums = await read(store, 'MATCH (e:Event) RETURN e.id AS id, e.n AS n ORDER BY id')
    expect(sums).toEqual([
      { id: 'evt_a', n: 8 },
      { id: 'evt_b', n: 8 },
    ])
  })

  test('a write is seen by the read that follows it', async () => {
    for (let n = 0; n < 5; n++) {
      await write(store, 'MERGE (e:Event {id: $id}) SET e.n = $n', { id: 'evt_1', n })
      expect(await read(store, 'MATCH (e:Event {id: $id}) RETURN e.n AS n', { id: 'evt_1' })).toEqual([{ n }])
    }
  })
})
