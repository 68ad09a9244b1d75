import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { BadUserInput } from '../errors.ts'
import type { GraphStore } from '../graph/store/store.ts'
import { deleteArticle } from '../graph/write/delete-article.ts'
import { prepare } from '../ingest/import-document.ts'
import { documentsAt } from './documents.ts'
import { importFiles } from './import.ts'
import { withStore } from './with-store.ts'

/** Two folders up both from src/cli and from dist/cli. */
const SEED = fileURLToPath(new URL('../../seed', import.meta.url))

interface SeedFlags {
  readonly remove?: boolean
  readonly json?: boolean
}

export function addSeed(program: Command): void {
  program
    .command('seed')
    .description("load the project's own articles; what is there already stays as it is")
    .option('--remove', 'take them out again, with whatever no other article supports')
    .option('--json', 'one JSON object a document, on standard output')
    .action((flags: SeedFlags) => (flags.remove ? withStore(removeSeed) : importFiles([SEED], flags)))
}

async function removeSeed(store: GraphStore, signal: AbortSignal): Promise<void> {
  let removed = 0
  for await (const document of documentsAt(SEED, signal)) {
    if (await isRemoved(store, await document.read(), signal)) removed += 1
  }
  console.log(`removed ${removed} articles of the seed`)
}

/** False where it was not there. */
async function isRemoved(store: GraphStore, json: string, signal: AbortSignal): Promise<boolean> {
  try {
    await deleteArticle(store, prepare(json).id, { signal })
    return true
  } catch (error) {
    if (error instanceof BadUserInput) return false
    throw error
  }
}
