import { annotationDocumentSchema, type ResolvedDocument } from '../../ingest/annotation.ts'
import { contributionOf } from '../../ingest/load.ts'
import { articleStates } from '../queries/article-writes.ts'
import type { Transaction } from '../store/store.ts'
import { replaceArticles } from './articles.ts'
import { batchesOf } from './batches.ts'
import type { KeyDecisions } from './decisions.ts'

const ARTICLES = 100

/**
 * Loads articles again from the documents that their nodes keep, under other decisions than before: so the graph
 * stays a function of documents and decisions, and taking a decision back is as exact as taking it.
 */
export async function reloadArticles(
  transaction: Transaction,
  ids: Iterable<string>,
  decisions: KeyDecisions,
): Promise<void> {
  for (const batch of batchesOf([...new Set(ids)], ARTICLES)) {
    const states = await transaction.run(articleStates(batch))
    const contributions = states.map((state) =>
      contributionOf(storedDocument(state.document), state.document, decisions),
    )
    await replaceArticles(transaction, contributions, decisions)
  }
}

/** What was stored had been resolved: its keys are written and its passages are placed. */
function storedDocument(json: string): ResolvedDocument {
  return annotationDocumentSchema.parse(JSON.parse(json)) as ResolvedDocument
}
