import { InvalidDocument } from '../errors.ts'
import type { GraphStore } from '../graph/store/store.ts'
import { StoreAborted, StoreUnavailable } from '../graph/store/store-errors.ts'
import {
  type ImportOptions,
  type ImportResult,
  loadAll,
  type Prepared,
  prepare,
  resultOf,
} from './import-document.ts'

export interface BulkOptions extends ImportOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/** A commit of the embedded engine takes about 100 ms, whatever is in it. */
const MOST_AT_ONCE = 100

/**
 * Puts many documents into the graph, up to 100 articles in one transaction; where that fails they are tried singly.
 * Answers one result for each document, in their order; a document that is refused is its InvalidDocument.
 */
export async function importDocuments(
  store: GraphStore,
  jsons: readonly string[],
  options: BulkOptions = {},
): Promise<readonly (ImportResult | InvalidDocument)[]> {
  const results: (ImportResult | InvalidDocument)[] = []
  const prepared = jsons.map((json) => orInvalid(() => prepare(json)))
  for (const batch of batchesOfArticles(prepared)) {
    results.push(...(await importBatch(store, batch, options)))
    options.onProgress?.(results.length, jsons.length)
  }
  return results
}

type Candidate = Prepared | InvalidDocument

/** No article twice in a batch: the later document is to replace the earlier one. */
function batchesOfArticles(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const batches: Candidate[][] = []
  let ids = new Set<string>()
  for (const candidate of candidates) {
    const id = candidate instanceof InvalidDocument ? null : candidate.id
    const batch = batches.at(-1)
    if (batch === undefined || batch.length >= MOST_AT_ONCE || (id !== null && ids.has(id))) {
      batches.push([candidate])
      ids = new Set()
    } else {
      batch.push(candidate)
    }
    if (id !== null) ids.add(id)
  }
  return batches
}

async function importBatch(
  store: GraphStore,
  batch: readonly Candidate[],
  options: BulkOptions,
): Promise<(ImportResult | InvalidDocument)[]> {
  const valid = batch.filter((each): each is Prepared => !(each instanceof InvalidDocument))
  const results = new Map<Candidate, ImportResult | InvalidDocument>()
  try {
    for (const [each, result] of await importTogether(store, valid, options)) results.set(each, result)
  } catch (error) {
    if (error instanceof StoreUnavailable || error instanceof StoreAborted) throw error
    for (const each of valid) results.set(each, await importAlone(store, each, options))
  }
  return batch.map((each) => (each instanceof InvalidDocument ? each : (results.get(each) as ImportResult)))
}

async function importTogether(
  store: GraphStore,
  documents: readonly Prepared[],
  { dryRun, ...options }: BulkOptions,
): Promise<readonly (readonly [Prepared, ImportResult])[]> {
  const began = performance.now()
  if (dryRun) return documents.map((each) => [each, resultOf(each, 'DRY_RUN', began)])
  if (documents.length === 0) return []
  const outcomes = await store.transaction((transaction) => loadAll(transaction, documents, options), {
    signal: options.signal,
  })
  return documents.map((each, index) => [each, resultOf(each, outcomes[index] ?? 'UNCHANGED', began)])
}

async function importAlone(
  store: GraphStore,
  document: Prepared,
  options: BulkOptions,
): Promise<ImportResult | InvalidDocument> {
  return orInvalidAsync(async () => {
    const [[, result] = []] = await importTogether(store, [document], options)
    return result as ImportResult
  })
}

function orInvalid<T>(work: () => T): T | InvalidDocument {
  try {
    return work()
  } catch (error) {
    if (error instanceof InvalidDocument) return error
    throw error
  }
}

async function orInvalidAsync<T>(work: () => Promise<T>): Promise<T | InvalidDocument> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof InvalidDocument) return error
    throw error
  }
}
