import { fileURLToPath } from 'node:url'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { seedIfEmpty } from '../../src/ingest/seed.ts'

const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url))

/** The project's own seed, as `npm start` loads it. */
export async function importSeed(store: GraphStore): Promise<void> {
  await seedIfEmpty(store, SEED_FOLDER)
}
