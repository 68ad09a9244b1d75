import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InvalidDocument } from '../errors.ts'
import { documentsAfter } from '../graph/queries/article-writes.ts'
import type { CallOptions, GraphStore } from '../graph/store/store.ts'
import { type BulkOptions, importDocuments } from './import-documents.ts'

/** Known geography, on which the other documents lean. */
const FIRST = 'gazetteer.json'

export interface SeedOptions extends CallOptions {
  readonly onProgress?: BulkOptions['onProgress']
}

/**
 * Loads the annotation documents of `folder` into a graph that has no article, and answers how many it loaded.
 * @throws InvalidDocument for the first that is refused, each path with the file's name before it
 */
export async function seedIfEmpty(
  store: GraphStore,
  folder: string,
  options: SeedOptions = {},
): Promise<number> {
  const { signal, onProgress } = options
  const [known] = await store.read(documentsAfter('', 1), { signal })
  if (known) return 0
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort(byPrecedence)
  const documents = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const results = await importDocuments(store, documents, { signal, onProgress })
  for (const [index, result] of results.entries()) {
    if (result instanceof InvalidDocument) throw inFile(result, names[index] ?? '')
  }
  return results.length
}

function byPrecedence(one: string, other: string): number {
  return Number(other === FIRST) - Number(one === FIRST) || (one < other ? -1 : 1)
}

function inFile({ rejected }: InvalidDocument, name: string): InvalidDocument {
  return new InvalidDocument(rejected.map((each) => ({ ...each, path: `${name}: ${each.path}` })))
}
