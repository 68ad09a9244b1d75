import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { z } from 'zod'
import { openStore, type StoreSettings } from '../../src/graph/store/open-store.ts'
import type { GraphStore, Statement } from '../../src/graph/store/store.ts'

const neo4j = inject('neo4j')
/** Which engine this run tests. */
export const engineUnderTest: GraphStore['engine'] = neo4j ? 'neo4j' : 'embedded'

const opened: GraphStore[] = []
const folders: string[] = []

afterAll(async () => {
  for (const store of opened.splice(0)) await store.close()
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/**
 * An empty, set-up store of the engine under test; closed and removed after the file's tests.
 * On Neo4j all stores of a run are the one server: opening another empties those opened before.
 */
export async function openTestStore(): Promise<GraphStore> {
  const store = await openAgain(await testStoreSettings())
  await store.setup()
  await empty(store)
  return store
}

/** Where a store or a service of the engine under test may keep its graph; an empty folder, or the server. */
export async function testStoreSettings(): Promise<StoreSettings> {
  if (neo4j) return { engine: 'neo4j', ...neo4j }
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-test-'))
  folders.push(folder)
  return { engine: 'embedded', folder }
}

/** A store as it stands, neither set up nor emptied; closed after the file's tests. */
export async function openAgain(settings: StoreSettings): Promise<GraphStore> {
  const store = await openStore(settings)
  opened.push(store)
  return store
}

const deletedRow = z.object({ deleted: z.number() })
const DELETE_EDGES: Statement<{ deleted: number }> = {
  name: 'deleteEdges',
  text: 'MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS deleted',
  parameters: {},
  row: deletedRow,
}
const DELETE_NODES: Statement<{ deleted: number }> = {
  name: 'deleteNodes',
  text: 'MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted',
  parameters: {},
  row: deletedRow,
}

/** In batches: one large deletion needs more memory than a small server has. */
async function empty(store: GraphStore): Promise<void> {
  if (store.engine === 'embedded') return
  for (const statement of [DELETE_EDGES, DELETE_NODES]) {
    let deleted = 1
    while (deleted > 0) {
      const rows = await store.transaction((transaction) => transaction.run(statement))
      deleted = rows[0]?.deleted ?? 0
    }
  }
}
