import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { deleteArticle } from '../../src/graph/write/delete-article.ts'
import { mergeNodes, undoMerge } from '../../src/graph/write/merge-nodes.ts'
import { rebuildDerived } from '../../src/graph/write/rebuild-derived.ts'
import { restoreClaim, retractClaim } from '../../src/graph/write/retract-claim.ts'
import { exportDecisions, importDecisions } from '../../src/graph/write/transfer-decisions.ts'
import { importDocument } from '../../src/ingest/import-document.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { dump, wipe } from '../support/dump.ts'
import { type GeneratedArticle, generatedArticles } from '../support/generated-documents.ts'
import { engineUnderTest, openTestStore } from '../support/stores.ts'

const RUNS = { numRuns: engineUnderTest === 'neo4j' ? 2 : 6 }

/** A fresh Neo4j on a busy machine plans for most of a minute. */
const TIMEOUT = { timeout: 240_000 }

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})

async function load(articles: readonly GeneratedArticle[]): Promise<readonly string[]> {
  await wipe(store)
  await importDocuments(
    store,
    articles.map((article) => article.json),
  )
  return dump(store)
}

async function idsOf(pattern: string): Promise<readonly string[]> {
  const rows = await store.read({
    name: 'idsOf',
    text: `MATCH (n:${pattern}) RETURN n.id AS id ORDER BY n.id`,
    parameters: {},
    row: z.object({ id: z.string() }),
  })
  return rows.map((row) => row.id)
}

/** Two of the same type, if there are; chosen by the numbers. */
async function pair(of: 'ENTITY' | 'EVENT', first: number, second: number): Promise<[string, string] | null> {
  const ids = of === 'ENTITY' ? await idsOf('Person') : await idsOf("Event {type: 'CONSULT'}")
  const [a, b] = [ids[first % ids.length], ids[second % ids.length]]
  return a === undefined || b === undefined || a === b ? null : [a, b]
}

const choice = fc.record({
  articles: generatedArticles(4),
  of: fc.constantFrom('ENTITY' as const, 'EVENT' as const),
  first: fc.nat(5),
  second: fc.nat(5),
})

describe('merging', TIMEOUT, () => {
  it('and undoing it is exact, also with an article loaded in between', async () => {
    await fc.assert(
      fc.asyncProperty(choice, async ({ articles: [last, ...articles], of, first, second }) => {
        const never = await load([...articles, ...(last ? [last] : [])])
        const before = await load(articles)
        const chosen = await pair(of, first, second)
        if (chosen === null) return
        const [keepId, duplicateId] = chosen
        const { mergeId } = await mergeNodes(store, { of, keepId, duplicateId })
        expect(await rebuildDerived(store)).toEqual({ differences: 0 })
        await undoMerge(store, mergeId)
        expect(await dump(store)).toEqual(before)
        await mergeNodes(store, { of, keepId, duplicateId })
        await importDocument(store, last?.json ?? '')
        await undoMerge(store, mergeId)
        expect(await dump(store)).toEqual(never)
      }),
      RUNS,
    )
  })

  it('gives the same graph before and after what it is about is loaded', async () => {
    await fc.assert(
      fc.asyncProperty(choice, async ({ articles, of, first, second }) => {
        await load(articles)
        const chosen = await pair(of, first, second)
        if (chosen === null) return
        const [keepId, duplicateId] = chosen
        await mergeNodes(store, { of, keepId, duplicateId })
        const after = await dump(store)
        const decisions = await exportDecisions(store)
        await wipe(store)
        await importDecisions(store, JSON.parse(JSON.stringify(decisions)))
        await importDocuments(
          store,
          articles.map((article) => article.json),
        )
        expect(await dump(store)).toEqual(after)
        await load(articles)
        await importDecisions(store, decisions)
        expect(await dump(store)).toEqual(after)
      }),
      RUNS,
    )
  })
})

describe('withdrawing a claim', TIMEOUT, () => {
  it('and restoring it is exact, and outlives its article', async () => {
    await fc.assert(
      fc.asyncProperty(generatedArticles(3), fc.nat(10), async ([first, ...others], which) => {
        const before = await load([...(first ? [first] : []), ...others])
        const claims = await idsOf('Claim')
        const claimId = claims[which % claims.length] ?? ''
        await retractClaim(store, { claimId, reason: 'a misreading', by: 'an editor' })
        const withdrawn = await dump(store)
        expect(await rebuildDerived(store)).toEqual({ differences: 0 })
        for (const articleId of await idsOf('Article')) await deleteArticle(store, articleId)
        await importDocuments(
          store,
          [...others, ...(first ? [first] : [])].map((article) => article.json),
        )
        expect(await dump(store)).toEqual(withdrawn)
        await restoreClaim(store, claimId)
        expect(await dump(store)).toEqual(before)
      }),
      RUNS,
    )
  })
})
