import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { openStore } from '../../src/graph/store/open-store.ts'
import { StoreLocked, StoreUnavailable } from '../../src/graph/store/store-errors.ts'
import { engineUnderTest, openAgain, openTestStore, testStoreSettings } from '../support/stores.ts'
import { read, write } from './statements.ts'

/** Holds the file that the folder's graph is kept in until it is ended. */
const HOLD = `
require('@grafeo-db/js').GrafeoDB.create(require('node:path').join(process.argv[1], 'graph.grafeo'))
console.log('held')
setInterval(() => undefined, 1000)`

test('setting up twice is harmless, and the graph is there when it is opened again', async () => {
  const settings = await testStoreSettings()
  const first = await openAgain(settings)
  await first.setup()
  await first.setup()
  await write(first, "MERGE (p:Person {id: 'per_reopened'}) SET p.name = 'Leo', p.searchText = ' reopened '")
  await first.close()
  const second = await openAgain(settings)
  await second.setup()
  expect(await read(second, "MATCH (p:Person {id: 'per_reopened'}) RETURN p.name AS name")).toEqual([
    { name: 'Leo' },
  ])
  await expect(write(second, "CREATE (:Person {id: 'per_reopened'})")).rejects.toThrow()
  expect(await second.search({ words: ['reopened'], labels: ['Person'], limit: 5 })).toEqual([
    { id: 'per_reopened', label: 'Person' },
  ])
})

test('a test store is empty', async () => {
  const store = await openTestStore()
  expect(await read(store, 'MATCH (n) RETURN count(n) AS c')).toEqual([{ c: 0 }])
  expect(store.engine).toBe(engineUnderTest)
})

describe.runIf(engineUnderTest === 'embedded')('in the process', () => {
  test('a folder that this process holds already is locked', async () => {
    const settings = await testStoreSettings()
    await openAgain(settings)
    await expect(openStore(settings)).rejects.toBeInstanceOf(StoreLocked)
  })

  test('so is one that another process holds', async () => {
    const settings = await testStoreSettings()
    if (settings.engine !== 'embedded') throw new Error('not the engine under test')
    const holder = spawn(process.execPath, ['-e', HOLD, settings.folder])
    try {
      await once(holder.stdout, 'data')
      await expect(openStore(settings)).rejects.toBeInstanceOf(StoreLocked)
    } finally {
      holder.kill()
      await once(holder, 'exit')
    }
    await (await openAgain(settings)).health()
  })
})

describe.runIf(engineUnderTest === 'neo4j')('over the network', () => {
  const nobody = { engine: 'neo4j', user: 'neo4j', password: 'none', database: 'neo4j' } as const

  test('a server that is away is StoreUnavailable, soon', async () => {
    const store = await openAgain({ ...nobody, uri: 'bolt://127.0.0.1:9' })
    await expect(store.health()).rejects.toBeInstanceOf(StoreUnavailable)
    await expect(read(store, 'RETURN 1 AS one')).rejects.toBeInstanceOf(StoreUnavailable)
    await expect(write(store, 'RETURN 1 AS one')).rejects.toBeInstanceOf(StoreUnavailable)
  })

  test('so is one that does not let us in, or has no such database', async () => {
    const settings = await testStoreSettings()
    if (settings.engine !== 'neo4j') throw new Error('not the engine under test')
    const stranger = await openAgain({ ...settings, password: 'wrong' })
    await expect(stranger.health()).rejects.toBeInstanceOf(StoreUnavailable)
    const elsewhere = await openAgain({ ...settings, database: 'nowhere' })
    await expect(elsewhere.health()).rejects.toBeInstanceOf(StoreUnavailable)
  })
})
