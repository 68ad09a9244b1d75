import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BadUserInput } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { deleteArticle } from '../../src/graph/write/delete-article.ts'
import { dismissDuplicate, undoDismissal } from '../../src/graph/write/dismiss-duplicate.ts'
import { possibleDuplicates } from '../../src/graph/write/duplicates.ts'
import { mergeNodes, undoMerge } from '../../src/graph/write/merge-nodes.ts'
import { restoreClaim, retractClaim } from '../../src/graph/write/retract-claim.ts'
import { exportDecisions, importDecisions } from '../../src/graph/write/transfer-decisions.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { dump, wipe } from '../support/dump.ts'
import { shortArticle } from '../support/short-article.ts'
import { openTestStore } from '../support/stores.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})

beforeEach(async () => {
  await wipe(store)
  await importDocuments(store, [
    shortArticle({ number: 1, says: 'Bob Roland met Leo Trentino.', description: 'envoy' }),
    shortArticle({ number: 2, says: 'Bob Roland met Leo Trentino.', wikidata: 'PERSON' }),
  ])
})

async function rowsOf(text: string): Promise<readonly string[]> {
  const row = z.object({ text: z.string() })
  const rows = await store.read({ name: 'rowsOf', text: `${text} AS text`, parameters: {}, row })
  return rows.map((each) => each.text).sort()
}

const idOfKey = async (key: string) => (await rowsOf(`MATCH (n) WHERE n.key = '${key}' RETURN n.id`))[0] ?? ''
const entity = (keepId: string, duplicateId: string) => ({ of: 'ENTITY' as const, keepId, duplicateId })

describe('merging', () => {
  it('makes one of two, with everything that was said of both', async () => {
    const [kept, duplicate] = [await idOfKey('wikidata:Q900001'), await idOfKey('person:leo trentino')]
    await mergeNodes(store, entity(kept, duplicate))
    expect(await rowsOf("MATCH (n:Person) WHERE n.name = 'Leo Trentino' RETURN n.key")).toEqual([
      'wikidata:Q900001',
    ])
    expect(await rowsOf(`MATCH (n {id: '${kept}'})<-[:MENTIONS]-(a) RETURN a.name`)).toEqual([
      'Article 1',
      'Article 2',
    ])
    expect(await rowsOf(`MATCH (n {id: '${kept}'}) RETURN n.description`)).toEqual(['envoy'])
  })

  it('in a chain resolves to the last, and each link comes off by itself', async () => {
    const before = await dump(store)
    const [first, second] = [await idOfKey('person:leo trentino'), await idOfKey('wikidata:Q900001')]
    const third = await idOfKey('person:bob roland')
    const one = await mergeNodes(store, entity(second, first))
    const two = await mergeNodes(store, entity(third, second))
    expect(await rowsOf('MATCH (n:Person) RETURN n.id')).toEqual([third])
    expect(await rowsOf('MATCH (m)-[:KEEPS]->(n) RETURN m.duplicateId + n.id')).toEqual(
      [first + third, second + third].sort(),
    )
    await expect(mergeNodes(store, entity(first, third))).rejects.toThrow(BadUserInput)
    expect((await undoMerge(store, one.mergeId)).nodeIds).toEqual([third, first])
    expect(await rowsOf('MATCH (n:Person) RETURN n.id')).toEqual([first, third].sort())
    await undoMerge(store, two.mergeId)
    expect(await dump(store)).toEqual(before)
  })

  it('is refused for a thing and itself, for other types and for what is not there', async () => {
    const [person, event] = [
      await idOfKey('person:bob roland'),
      (await rowsOf('MATCH (e:Event) RETURN e.id'))[0] ?? '',
    ]
    await expect(mergeNodes(store, entity(person, person))).rejects.toThrow(BadUserInput)
    await expect(mergeNodes(store, entity(person, event))).rejects.toThrow(BadUserInput)
    await expect(mergeNodes(store, entity(person, 'per_nobody'))).rejects.toThrow(BadUserInput)
    await expect(undoMerge(store, 'mrg_none')).rejects.toThrow(BadUserInput)
  })

  it('comes back when what it keeps was deleted and returns', async () => {
    const [kept, duplicate] = [await idOfKey('wikidata:Q900001'), await idOfKey('person:leo trentino')]
    await mergeNodes(store, entity(kept, duplicate))
    const before = await dump(store)
    for (const id of await rowsOf('MATCH (a:Article) RETURN a.id')) await deleteArticle(store, id)
    expect(await rowsOf('MATCH (m)-[:KEEPS]->(n) RETURN n.id')).toEqual([])
    await importDocuments(store, [
      shortArticle({ number: 2, says: 'Bob Roland met Leo Trentino.', wikidata: 'PERSON' }),
      shortArticle({ number: 1, says: 'Bob Roland met Leo Trentino.', description: 'envoy' }),
    ])
    expect(await dump(store)).toEqual(before)
  })
})

describe('withdrawing', () => {
  it('takes the claim out of every count, and leaves it to be read', async () => {
    const [claimId = ''] = await rowsOf('MATCH (c:Claim) RETURN c.id')
    await retractClaim(store, { claimId, reason: 'a misreading', by: 'an editor' })
    expect(await rowsOf('MATCH (c:Claim:Retracted) RETURN c.retractionReason')).toEqual(['a misreading'])
    expect(await rowsOf("MATCH (e:Event) WHERE e.standing = 'UNSUPPORTED' RETURN e.standing")).toEqual([
      'UNSUPPORTED',
    ])
    await restoreClaim(store, claimId)
    expect(await rowsOf("MATCH (e:Event) WHERE e.standing = 'UNSUPPORTED' RETURN e.standing")).toEqual([])
    await restoreClaim(store, claimId)
    await expect(restoreClaim(store, 'clm_none')).rejects.toThrow(BadUserInput)
    await expect(retractClaim(store, { claimId: 'clm_none', reason: '' })).rejects.toThrow(BadUserInput)
  })
})

describe('possible duplicates', () => {
  it('are proposed until they are told apart or made one', async () => {
    const [kept, duplicate] = [await idOfKey('wikidata:Q900001'), await idOfKey('person:leo trentino')]
    const isOfBoth = (pair: { aId: string; bId: string }) =>
      [pair.aId, pair.bId].sort().join() === [kept, duplicate].sort().join()
    const [first] = await possibleDuplicates(store)
    expect(first && isOfBoth(first)).toBe(true)
    expect(first).toMatchObject({ score: 0.95, reason: 'they have the same name' })
    expect(await dismissDuplicate(store, { aId: kept, bId: duplicate })).toEqual({ dismissed: true })
    expect((await possibleDuplicates(store)).some(isOfBoth)).toBe(false)
    expect(await undoDismissal(store, { aId: duplicate, bId: kept })).toEqual({ dismissed: false })
    expect((await possibleDuplicates(store)).some(isOfBoth)).toBe(true)
    await mergeNodes(store, entity(kept, duplicate))
    expect((await possibleDuplicates(store)).some(isOfBoth)).toBe(false)
  })

  it('are two accounts of one event as well', async () => {
    const events = await rowsOf('MATCH (e:Event) RETURN e.id')
    const pairs = await possibleDuplicates(store)
    expect(pairs.find((pair) => events.includes(pair.aId))?.reason).toContain('the day in common')
  })
})

describe('decisions.json', () => {
  it('is refused where it contradicts itself', async () => {
    const [kept, duplicate] = [await idOfKey('wikidata:Q900001'), await idOfKey('person:leo trentino')]
    await mergeNodes(store, entity(kept, duplicate))
    const { merges, ...rest } = await exportDecisions(store)
    const turned = merges.map((merge) => ({
      ...merge,
      ...{ keptKey: merge.duplicateKey, keptId: merge.duplicateId },
      ...{ duplicateKey: merge.keptKey, duplicateId: merge.keptId },
    }))
    await expect(importDecisions(store, { ...rest, merges: turned })).rejects.toThrow('run in a circle')
    const forged = merges.map((merge) => ({ ...merge, keptId: 'per_somebody' }))
    await expect(importDecisions(store, { ...rest, merges: forged })).rejects.toThrow(BadUserInput)
    await expect(importDecisions(store, { version: 2 })).rejects.toThrow(BadUserInput)
  })
})
