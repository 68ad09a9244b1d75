import { InvalidDocument } from '../errors.ts'
import type { GraphStore } from '../graph/store/store.ts'
import { StoreUnavailable } from '../graph/store/store-errors.ts'
import type { ImportResult } from '../ingest/import-document.ts'
import { importDocuments } from '../ingest/import-documents.ts'
import { type DecisionsResult, decisionsIn, loadDecisions } from './decisions.ts'
import { documentsAt, type NamedDocument } from './documents.ts'
import { isInterruption } from './failure.ts'

export interface ImportOptions {
  readonly dryRun: boolean
  readonly signal: AbortSignal
  readonly onRead: (name: string) => void
}

/** What one document came to; its failure among it, because the others go on. */
export type Imported = { readonly name: string } & (
  | { readonly outcome: ImportResult | DecisionsResult }
  | { readonly error: unknown }
)

type Read = { readonly name: string } & (
  | { readonly json: string }
  | { readonly decisions: object }
  | { readonly error: unknown }
)

/** One commit for so many articles; see ingest/import-documents.ts. */
const BATCH = 100

/**
 * Imports what the arguments lead to: articles in batches, editors' decisions by themselves. Throws only where the next
 * document would fare no better: an interruption, or a database that is away.
 */
export async function* importAll(
  store: GraphStore,
  files: readonly string[],
  options: ImportOptions,
): AsyncGenerator<Imported> {
  let batch: { name: string; json: string }[] = []
  for await (const read of readAll(files, options)) {
    if ('json' in read) {
      batch.push(read)
      if (batch.length < BATCH) continue
    }
    yield* importBatch(store, batch, options)
    batch = []
    if ('error' in read) yield read
    if ('decisions' in read) yield importDecisionsOf(store, read.name, read.decisions, options)
  }
  yield* importBatch(store, batch, options)
}

async function* readAll(files: readonly string[], options: ImportOptions): AsyncGenerator<Read> {
  for (const file of files) {
    try {
      for await (const document of documentsAt(file, options.signal)) {
        options.signal.throwIfAborted()
        options.onRead(document.name)
        yield await read(document)
      }
    } catch (error) {
      if (isHopeless(error)) throw error
      yield { name: file, error }
    }
  }
}

async function read({ name, read }: NamedDocument): Promise<Read> {
  try {
    const json = await read()
    const decisions = decisionsIn(json)
    return decisions ? { name, decisions } : { name, json }
  } catch (error) {
    return { name, error }
  }
}

async function* importBatch(
  store: GraphStore,
  batch: readonly { readonly name: string; readonly json: string }[],
  { dryRun, signal }: ImportOptions,
): AsyncGenerator<Imported> {
  const names = batch.map(({ name }) => name)
  try {
    const results = await importDocuments(
      store,
      batch.map(({ json }) => json),
      { dryRun, signal },
    )
    for (const [index, result] of results.entries()) {
      const name = names[index] ?? ''
      yield result instanceof InvalidDocument ? { name, error: result } : { name, outcome: result }
    }
  } catch (error) {
    if (isHopeless(error)) throw error
    for (const name of names) yield { name, error }
  }
}

async function importDecisionsOf(
  store: GraphStore,
  name: string,
  decisions: object,
  { dryRun }: ImportOptions,
): Promise<Imported> {
  try {
    return { name, outcome: await loadDecisions(store, decisions, dryRun) }
  } catch (error) {
    if (isHopeless(error)) throw error
    return { name, error }
  }
}

/** Where the next document would fare no better. */
function isHopeless(error: unknown): boolean {
  return isInterruption(error) || error instanceof StoreUnavailable
}
