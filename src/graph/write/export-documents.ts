import { documentsAfter } from '../queries/article-writes.ts'
import type { CallOptions, GraphStore } from '../store/store.ts'

const DOCUMENTS = 20

/** The annotation document of every article, by key; a few at a time. What changes meanwhile may or may not be in it. */
export async function* exportDocuments(
  store: GraphStore,
  options?: CallOptions,
): AsyncIterable<{ key: string; json: string }> {
  let page = await store.read(documentsAfter('', DOCUMENTS), options)
  while (page.length > 0) {
    yield* page
    page = await store.read(documentsAfter(page.at(-1)?.key ?? '', DOCUMENTS), options)
  }
}
