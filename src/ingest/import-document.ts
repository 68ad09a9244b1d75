import { InvalidDocument } from '../errors.ts'
import { type ArticleState, articleStates, takeTurn } from '../graph/queries/article-writes.ts'
import type { GraphStore, Transaction } from '../graph/store/store.ts'
import { replaceArticles } from '../graph/write/articles.ts'
import { readDecisions } from '../graph/write/decisions.ts'
import { annotationDocumentSchema, type Rejection, type ResolvedDocument } from './annotation.ts'
import { contentHashOf, contributionOf } from './load.ts'
import { parseDocument } from './parse-document.ts'
import { articleIdOf } from './referents.ts'
import { resolveDocument } from './resolve.ts'
import { rejectionsOf } from './validate.ts'

export type ImportOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'HELD_BACK' | 'DRY_RUN'

export interface ImportReport {
  /** Name, version and profile of what read the text. */
  readonly extractor: string
  readonly entities: number
  readonly events: number
  readonly claims: number
  readonly rejected: readonly Rejection[]
  readonly seconds: number
}

export interface ImportResult {
  /** Null on a dry run. */
  readonly articleId: string | null
  readonly created: boolean
  readonly outcome: ImportOutcome
  /** The annotation document, with its keys and offsets written. */
  readonly annotations: string
  readonly report: ImportReport
}

export interface ImportOptions {
  /** Check and report, write nothing. */
  readonly dryRun?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  /**
   * `import` (the default): an editor's document takes the place of what was there.
   * `reading`: the same text changes nothing, and a changed text of a reviewed article is held back.
   */
  readonly origin?: 'import' | 'reading' | undefined
}

/** A document that may be loaded, and the text by which it is kept and compared. */
export interface Prepared {
  readonly id: string
  readonly document: ResolvedDocument
  readonly json: string
}

/**
 * Puts an annotation document into the graph: all of it, or nothing.
 * @throws InvalidDocument with every rejection
 */
export async function importDocument(
  store: GraphStore,
  json: string,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const began = performance.now()
  const prepared = prepare(json)
  const outcome = options.dryRun ? 'DRY_RUN' : await load(store, prepared, options)
  return resultOf(prepared, outcome, began)
}

/** @throws InvalidDocument with every rejection */
export function prepare(json: string): Prepared {
  const document = resolveDocument(parseDocument(json))
  const rejected = rejectionsOf(document)
  if (rejected.length > 0) throw new InvalidDocument(rejected)
  return { id: articleIdOf(document), document, json: canonicalJson(document) }
}

/** One text for one document: fields in the order of the schema. */
function canonicalJson(document: ResolvedDocument): string {
  return JSON.stringify(annotationDocumentSchema.parse(document))
}

async function load(store: GraphStore, prepared: Prepared, options: ImportOptions): Promise<ImportOutcome> {
  const [known] = await store.read(articleStates([prepared.id]), { signal: options.signal })
  const expected = outcomeFor(prepared, known, options)
  if (expected === 'UNCHANGED' || expected === 'HELD_BACK') return expected
  return store.transaction(
    async (transaction) => {
      const [outcome = expected] = await loadAll(transaction, [prepared], options)
      return outcome
    },
    { signal: options.signal },
  )
}

/** Loads documents of different articles within a transaction; answers what became of each, in their order. */
export async function loadAll(
  transaction: Transaction,
  documents: readonly Prepared[],
  options: ImportOptions,
): Promise<readonly ImportOutcome[]> {
  await transaction.run(takeTurn())
  const states = await transaction.run(articleStates(documents.map(({ id }) => id)))
  const known = new Map(states.map((state) => [state.id, state]))
  const outcomes = documents.map((each) => outcomeFor(each, known.get(each.id), options))
  const changed = documents.filter((_, index) => WRITTEN.has(outcomes[index] ?? 'UNCHANGED'))
  const decisions = await readDecisions(transaction)
  const contributions = changed.map(({ document, json }) => contributionOf(document, json, decisions))
  if (contributions.length > 0) await replaceArticles(transaction, contributions, decisions)
  return outcomes
}

const WRITTEN: ReadonlySet<ImportOutcome> = new Set(['CREATED', 'UPDATED'])

function outcomeFor(
  { document, json }: Prepared,
  known: ArticleState | undefined,
  { origin }: ImportOptions,
): ImportOutcome {
  if (known === undefined) return 'CREATED'
  if (origin !== 'reading') return known.document === json ? 'UNCHANGED' : 'UPDATED'
  if (known.contentHash === contentHashOf(document.article.text)) return 'UNCHANGED'
  return known.reviewedAt === null ? 'UPDATED' : 'HELD_BACK'
}

export function resultOf(prepared: Prepared, outcome: ImportOutcome, began: number): ImportResult {
  const { entities, events, claims, reader } = prepared.document
  return {
    articleId: outcome === 'DRY_RUN' ? null : prepared.id,
    created: outcome === 'CREATED',
    outcome,
    annotations: prepared.json,
    report: {
      extractor: [reader.name, reader.version, reader.profile].filter((each) => each !== undefined).join(' '),
      ...{ entities: entities.length, events: events.length, claims: claims.length },
      rejected: [],
      seconds: (performance.now() - began) / 1_000,
    },
  }
}
