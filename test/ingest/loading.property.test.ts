import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { deleteArticle } from '../../src/graph/write/delete-article.ts'
import { rebuildDerived } from '../../src/graph/write/rebuild-derived.ts'
import { type ImportResult, importDocument } from '../../src/ingest/import-document.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { dump, wipe } from '../support/dump.ts'
import { type GeneratedArticle, generatedArticle, generatedArticles } from '../support/generated-documents.ts'
import { engineUnderTest, openTestStore } from '../support/stores.ts'

/** Few: a commit of the embedded engine takes about 100 ms, and a wiped Neo4j plans every statement anew. */
const RUNS = { numRuns: engineUnderTest === 'neo4j' ? 2 : 8 }

/** A fresh Neo4j on a busy machine plans for most of a minute. */
const TIMEOUT = { timeout: 240_000 }

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})

async function importAll(articles: readonly GeneratedArticle[]): Promise<readonly ImportResult[]> {
  const results = await importDocuments(
    store,
    articles.map((article) => article.json),
  )
  return results.map((result) => {
    if (result instanceof Error) throw result
    return result
  })
}

async function graphOf(articles: readonly GeneratedArticle[]): Promise<readonly string[]> {
  await wipe(store)
  await importAll(articles)
  return dump(store)
}

describe('loading', TIMEOUT, () => {
  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(generatedArticles(3), async (articles) => {
        const once = await graphOf(articles)
        const again = await importAll(articles)
        expect(again.map((result) => result.outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
        expect(await dump(store)).toEqual(once)
      }),
      RUNS,
    )
  })

  it('and deleting restores the graph as it was', async () => {
    await fc.assert(
      fc.asyncProperty(generatedArticles(4), async ([last, ...articles]) => {
        const before = await graphOf(articles)
        const { articleId } = await importDocument(store, last?.json ?? '')
        await deleteArticle(store, articleId ?? '')
        expect(await dump(store)).toEqual(before)
      }),
      RUNS,
    )
  })

  it('gives the same graph in any order, alone or in bulk', async () => {
    const shuffled = generatedArticles(4).chain((articles) =>
      fc.tuple(fc.constant(articles), fc.shuffledSubarray([...articles], { minLength: 4, maxLength: 4 })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([articles, others]) => {
        const inBulk = await graphOf(articles)
        await wipe(store)
        for (const article of others) await importDocument(store, article.json)
        expect(await dump(store)).toEqual(inBulk)
      }),
      RUNS,
    )
  })

  it('of a changed article leaves nothing of what it said before', async () => {
    const changed = fc.tuple(generatedArticles(3), generatedArticle(0))
    await fc.assert(
      fc.asyncProperty(changed, async ([[first, ...others], other]) => {
        const fresh = await graphOf([other, ...others])
        await graphOf([...others, ...(first ? [first] : [])])
        await importAll([other])
        expect(await dump(store)).toEqual(fresh)
      }),
      RUNS,
    )
  })

  it('derives what a rebuild from the claims derives', async () => {
    await fc.assert(
      fc.asyncProperty(generatedArticles(4), async (articles) => {
        const loaded = await graphOf(articles)
        expect(await rebuildDerived(store)).toEqual({ differences: 0 })
        expect(await dump(store)).toEqual(loaded)
      }),
      RUNS,
    )
  })

  it('at the same time gives what loading one after another gives', async () => {
    await fc.assert(
      fc.asyncProperty(generatedArticles(4), async (articles) => {
        const inTurn = await graphOf(articles)
        await wipe(store)
        await Promise.all(articles.map((article) => importDocument(store, article.json)))
        expect(await dump(store)).toEqual(inTurn)
      }),
      RUNS,
    )
  })

  it('that fails in the middle leaves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        generatedArticles(2),
        fc.integer({ min: 1, max: 60 }),
        async ([first, second], count) => {
          const before = await graphOf(first ? [first] : [])
          const failing = failingAfter(store, count)
          const done = await importDocument(failing, second?.json ?? '').catch(() => null)
          if (done === null) expect(await dump(store)).toEqual(before)
        },
      ),
      RUNS,
    )
  })
})

/** The real store, whose transactions break off after so many statements. */
function failingAfter(real: GraphStore, count: number): GraphStore {
  return {
    ...real,
    transaction: (work, options) =>
      real.transaction((transaction) => {
        let left = count
        return work({
          run: (statement) => {
            left -= 1
            return transaction.run(left < 0 ? { ...statement, text: 'THIS IS NO CYPHER' } : statement)
          },
        })
      }, options),
  }
}
