import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InvalidDocument } from '../../src/errors.ts'
import type { ResolvedDocument } from '../../src/ingest/annotation.ts'
import { parseDocument } from '../../src/ingest/parse-document.ts'
import { resolveDocument } from '../../src/ingest/resolve.ts'
import { rejectionsOf } from '../../src/ingest/validate.ts'

/** The gold is what reading is measured by: a name that it forgets would count as one that reading invented. */

const FOLDERS = ['dev', 'held-out'].map((name) => new URL(`../../gold/${name}/`, import.meta.url))

const documents = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ name: `${folder.pathname.split('/').at(-2)}/${file}`, url: new URL(file, folder) })),
)

it('has gold articles', () => {
  expect(documents.length).toBeGreaterThan(0)
})

describe.each(documents)('$name', ({ url }) => {
  it('is loaded without a rejection', () => {
    expect(rejectionsIn(readFileSync(url, 'utf8'))).toEqual([])
  })

  it('marks every place where the full name of an entity stands', () => {
    const document = resolveDocument(parseDocument(readFileSync(url, 'utf8')))
    expect(document.entities.flatMap((entity) => unmarked(entity, document))).toEqual([])
  })
})

/** All of them, whether they are found at parsing, at resolving or by the rules. */
function rejectionsIn(json: string) {
  try {
    return rejectionsOf(resolveDocument(parseDocument(json)))
  } catch (error) {
    if (error instanceof InvalidDocument) return error.rejected
    throw error
  }
}

/** Where the name stands and is no mention; inside a longer mention ("Iran" in "Bank Melli Iran") it need not be one. */
function unmarked(entity: ResolvedDocument['entities'][number], { article, mentions }: ResolvedDocument) {
  const names = [entity.name, ...entity.aliases.filter(({ full }) => full).map(({ name }) => name)]
  const places = names.flatMap((name) => placesOf(name, article.text))
  return places
    .filter(({ start, end }) => !mentions.some((mention) => mention.start <= start && end <= mention.end))
    .map(({ start, end }) => `${entity.ref}: …${article.text.slice(Math.max(0, start - 20), end + 20)}…`)
}

/** As whole words and as it is written. */
function placesOf(name: string, text: string): { start: number; end: number }[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + name.length }))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
