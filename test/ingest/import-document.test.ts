import { readFile } from 'node:fs/promises'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BadUserInput, InvalidDocument } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { deleteArticle } from '../../src/graph/write/delete-article.ts'
import { exportDocuments } from '../../src/graph/write/export-documents.ts'
import { importDocument } from '../../src/ingest/import-document.ts'
import { importDocuments } from '../../src/ingest/import-documents.ts'
import { dump, wipe } from '../support/dump.ts'
import { shortArticle } from '../support/short-article.ts'
import { openTestStore } from '../support/stores.ts'

let store: GraphStore
let example: string
beforeAll(async () => {
  store = await openTestStore()
  example = await readFile('docs/annotation-example.json', 'utf8')
})
beforeEach(() => wipe(store))

async function textsOf(text: string): Promise<readonly string[]> {
  const row = z.object({ text: z.string() })
  const rows = await store.read({ name: 'textsOf', text: `${text} AS text`, parameters: {}, row })
  return rows.map((each) => each.text).sort()
}

const ATTACKERS = "MATCH (e:Event)<-[r:ATTACKER]-(x) RETURN e.name + ': ' + x.name + ', ' + r.name"

describe('the example document', () => {
  it('comes into the graph whole, each part with its standing', async () => {
    const result = await importDocument(store, example)
    expect(result).toMatchObject({ created: true, outcome: 'CREATED' })
    expect(result.report).toMatchObject({
      extractor: 'hand 1',
      entities: 16,
      events: 4,
      claims: 14,
      rejected: [],
    })
    expect(await textsOf(ATTACKERS)).toEqual([
      'Explosion at the Ruritz bridge: Sylvania, attacker (disputed)',
      'Killing of Carl Ruhm, Sylvania City: Sylvania, attacker (alleged)',
      "Raid on Fort Lom: Freedonia's army, attacker (admitted)",
    ])
    expect(await textsOf('MATCH (t:Tie) WHERE t.type = "BELONGS_TO" RETURN t.name')).toEqual([
      'Ruritz: belongs to Freedonia (disputed)',
      'Ruritz: belongs to Sylvania (disputed)',
    ])
    expect(await textsOf('MATCH (c:Claim:Denied) RETURN c.name')).toEqual([
      'Sylvania denies that Sylvania blew up the Ruritz bridge (via Otto Pinky)',
    ])
  })

  it('is exported as the document that it is', async () => {
    const { annotations } = await importDocument(store, example)
    const exported: string[] = []
    for await (const { json } of exportDocuments(store)) exported.push(json)
    expect(exported).toEqual([annotations])
    expect((await importDocument(store, annotations)).outcome).toBe('UNCHANGED')
  })

  it('is only looked at in a dry run', async () => {
    expect(await importDocument(store, example, { dryRun: true })).toMatchObject({
      articleId: null,
      outcome: 'DRY_RUN',
    })
    expect(await dump(store)).toEqual([])
  })
})

describe('the same article again', () => {
  const read = { origin: 'reading' } as const

  it('changes nothing where the text is the same, whatever the reader; an import replaces', async () => {
    const first = shortArticle({ says: 'Bob Roland met Leo Trentino.' })
    const other = shortArticle({ says: 'Bob Roland met Leo Trentino.', reader: 'another' })
    await importDocument(store, first)
    expect((await importDocument(store, other, read)).outcome).toBe('UNCHANGED')
    expect((await importDocument(store, other)).outcome).toBe('UPDATED')
    expect((await importDocument(store, other)).outcome).toBe('UNCHANGED')
  })

  it('is held back where an editor has reviewed it', async () => {
    await importDocument(store, shortArticle({ says: 'Bob Roland met Leo Trentino.', reviewed: true }))
    const before = await dump(store)
    const changed = shortArticle({ says: 'Bob Roland never met Leo Trentino.' })
    expect((await importDocument(store, changed, read)).outcome).toBe('HELD_BACK')
    expect(await dump(store)).toEqual(before)
    expect((await importDocument(store, changed)).outcome).toBe('UPDATED')
  })

  it('replaces what it said where nobody has', async () => {
    await importDocument(store, shortArticle({ says: 'Bob Roland met Leo Trentino.' }))
    const changed = shortArticle({ says: 'Bob Roland never met Leo Trentino.' })
    expect((await importDocument(store, changed, read)).outcome).toBe('UPDATED')
  })
})

describe('several articles', () => {
  const raid = { event: 'raid', speaker: 'Freedonian Army', attacker: 'Freedonia' } as const

  it('read an admission off what another article says of sides, and lose it with that article', async () => {
    await importDocument(
      store,
      shortArticle({ number: 1, says: 'The Freedonian Army said Freedonia did it.', ...raid }),
    )
    expect(await textsOf(ATTACKERS)).toEqual(['Raid: Freedonia, attacker (alleged)'])
    const partOf = { number: 2, says: 'The Freedonian Army is part of Freedonia.', tie: 'PART_OF' } as const
    const { articleId } = await importDocument(store, shortArticle(partOf))
    expect(await textsOf(ATTACKERS)).toEqual(['Raid: Freedonia, attacker (admitted)'])
    await deleteArticle(store, articleId ?? '')
    expect(await textsOf(ATTACKERS)).toEqual(['Raid: Freedonia, attacker (alleged)'])
  })

  it('refuse another type for a key that is taken, until nobody else says so', async () => {
    const person = shortArticle({ number: 1, says: 'Bob Roland met Leo Trentino.', wikidata: 'PERSON' })
    const organization = shortArticle({
      number: 2,
      says: 'Bob Roland met Leo Trentino.',
      wikidata: 'ORGANIZATION',
    })
    const { articleId } = await importDocument(store, person)
    const before = await dump(store)
    await expect(importDocument(store, organization)).rejects.toThrow(InvalidDocument)
    expect(await dump(store)).toEqual(before)
    await deleteArticle(store, articleId ?? '')
    await importDocument(store, organization)
    const corrected = shortArticle({ number: 2, says: 'Bob Roland met Leo Trentino.', wikidata: 'PERSON' })
    expect((await importDocument(store, corrected)).outcome).toBe('UPDATED')
  })

  it('in bulk answer one by one, the refused ones too', async () => {
    const person = shortArticle({ number: 1, says: 'Bob Roland met Leo Trentino.', wikidata: 'PERSON' })
    const organization = shortArticle({
      number: 2,
      says: 'Bob Roland met Leo Trentino.',
      wikidata: 'ORGANIZATION',
    })
    const progress: number[] = []
    const results = await importDocuments(store, [person, '{}', organization, person], {
      onProgress: (done) => progress.push(done),
    })
    expect(results.map((each) => (each instanceof InvalidDocument ? 'refused' : each.outcome))).toEqual([
      'CREATED',
      'refused',
      'refused',
      'UNCHANGED',
    ])
    expect(progress.at(-1)).toBe(4)
  })

  it('that are not there cannot be deleted', async () => {
    await expect(deleteArticle(store, 'art_nothing')).rejects.toThrow(BadUserInput)
  })
})
