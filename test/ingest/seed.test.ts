import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { GraphStore, Statement } from '../../src/graph/store/store.ts'
import type { ResolvedDocument } from '../../src/ingest/annotation.ts'
import { parseDocument } from '../../src/ingest/parse-document.ts'
import { resolveDocument } from '../../src/ingest/resolve.ts'
import { rejectionsOf } from '../../src/ingest/validate.ts'
import { importSeed } from '../support/seed.ts'
import { openTestStore } from '../support/stores.ts'

/** The seed's documents, and what the graph makes of them: who is said to have done what, and how firmly. */

const FOLDER = fileURLToPath(new URL('../../seed/', import.meta.url))
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
const documents = new Map(names.map((name) => [name, resolved(name)]))
const accounts = [...documents].filter(([name]) => name !== 'gazetteer.json')

function resolved(name: string): ResolvedDocument {
  return resolveDocument(parseDocument(readFileSync(FOLDER + name, 'utf8')))
}

describe('the documents of the seed', () => {
  it.each([...documents])('%s breaks no rule and was reviewed', (_, document) => {
    expect(rejectionsOf(document)).toEqual([])
    expect(document.review).toBeTruthy()
  })

  it.each(accounts)('%s is our own account, and names what it rests on', (_, { article }) => {
    expect(article.publisher).toMatch(/^Newsgraph, after /)
    expect(article.url ?? null).toBeNull()
    expect(article.basedOn.length).toBeGreaterThan(0)
  })

  it.each(accounts)('%s has the places of the gazetteer by its keys', (_, { entities }) => {
    const known = new Map(documents.get('gazetteer.json')?.entities.map(({ name, key }) => [name, key]))
    for (const { name, key } of entities.filter((entity) => entity.type === 'PLACE')) {
      if (known.has(name) || key.startsWith('gaz:'))
        expect(`${name} ${key}`).toBe(`${name} ${known.get(name)}`)
    }
  })

  it('has a gazetteer as its data make it', () => {
    const script = fileURLToPath(new URL('../../scripts/build-gazetteer.mjs', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' })
    expect(`${status} ${stderr}`).toBe('0 ')
  })
})

describe('the graph of the seed', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openTestStore()
    await importSeed(store)
  })

  it('says of every attack who is said to be behind it, and how firmly', async () => {
    const attackers = await linesOf(store, PARTS, { role: 'ATTACKER' })
    expect(attackers).toEqual([
      'Attacks on dozens of Russian officers and Russian-installed officials since 2022: Ukraine REPORTED',
      'Earlier attacks on Russians: Ukraine ADMITTED',
      'Full-scale invasion of Ukraine: Russia REPORTED',
      'Killing of Darya Dugina, car bomb, 2022: Ukraine REPORTED',
      "Killing of Igor Kirillov, bomb in a scooter, Moscow, December 2024: Ukraine's security services REPORTED",
      'Killing of Ismail Haniyeh, Tehran, 31 July 2024: Israel ADMITTED',
      'Killing of Yaroslav Moskalik near Moscow, 25 April 2025: Ukraine ALLEGED',
      'Missile strikes on Ukraine since 2022: Russia REPORTED',
      'Missiles fired at Israel, 1 October 2024: Islamic Revolutionary Guard Corps ADMITTED',
    ])
  })

  it('has a meeting that one side denies, beside one that nobody does', async () => {
    const hosts = await linesOf(store, PARTS, { role: 'HOST' })
    expect(hosts).toContain(
      'Meeting of Benjamin Netanyahu and Mohammed bin Salman, Neom, 22 November 2020: Mohammed bin Salman DISPUTED',
    )
    expect(hosts).toContain(
      'Visit of Mike Pompeo to Mohammed bin Salman, Neom, 22 November 2020: Mohammed bin Salman REPORTED',
    )
  })

  it('has events that two articles tell of', async () => {
    expect(await linesOf(store, TOLD_TWICE)).toEqual([
      'Killing of Ismail Haniyeh, Tehran, 31 July 2024',
      'Meeting of Benjamin Netanyahu and Mohammed bin Salman, Neom, 22 November 2020',
    ])
  })

  it('has two people of one name, and nobody twice', async () => {
    expect(await linesOf(store, NAMESAKES)).toEqual(['Israel Katz'])
  })

  it('disputes no tie but who owns Crimea', async () => {
    expect(await linesOf(store, TIES)).toEqual([
      'Crimea: belongs to Russia (disputed)',
      'Crimea: belongs to Ukraine (disputed)',
    ])
  })
})

const line = z.object({ line: z.string() })

async function linesOf(store: GraphStore, statement: Statement<{ line: string }>, parameters = {}) {
  const rows = await store.read({ ...statement, parameters })
  return rows.map((row) => row.line).sort()
}

const PARTS: Statement<{ line: string }> = {
  name: 'partsInRole',
  text: `MATCH (entity:Entity)-[part]->(event:Event) WHERE type(part) = $role
    RETURN event.name + ': ' + entity.name + ' ' + part.standing AS line`,
  parameters: {},
  row: line,
}

const TOLD_TWICE: Statement<{ line: string }> = {
  name: 'eventsToldTwice',
  text: `MATCH (article:Article)-[:REPORTS]->(event:Event)
    WITH event, count(article) AS articles WHERE articles > 1 RETURN event.name AS line`,
  parameters: {},
  row: line,
}

const NAMESAKES: Statement<{ line: string }> = {
  name: 'namesakes',
  text: `MATCH (entity:Entity) WITH entity.name AS line, count(*) AS bearers WHERE bearers > 1 RETURN line`,
  parameters: {},
  row: line,
}

const TIES: Statement<{ line: string }> = {
  name: 'tiesThatAreNotReported',
  text: `MATCH (tie:Tie) WHERE tie.standing <> 'REPORTED' RETURN tie.name AS line`,
  parameters: {},
  row: line,
}
