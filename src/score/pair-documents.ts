import { basename } from 'node:path'
import type { ResolvedDocument } from '../ingest/annotation.ts'
import type { Readings } from './in-gold-terms.ts'

/** A document and the file that it came from. */
export interface FiledDocument {
  readonly name: string
  readonly document: ResolvedDocument
}

export interface PairedDocuments {
  /** One for each document of the gold: what was not predicted is compared with an empty reading. */
  readonly readings: readonly Readings[]
  /** Names of the gold's documents that have no prediction: all that they hold counts as missed. */
  readonly missing: readonly string[]
  /** Names of the predictions that have no gold: they count for nothing. */
  readonly extra: readonly string[]
  /** Names of the predictions whose text is not the gold's, so that their passages cannot be compared. */
  readonly differing: readonly string[]
}

/** Pairs by the article's key, and what is left by the name of the file. */
export function pairDocuments(
  predicted: readonly FiledDocument[],
  gold: readonly FiledDocument[],
): PairedDocuments {
  const partners = new Map<FiledDocument, FiledDocument>()
  const taken = new Set<FiledDocument>()
  for (const idOf of [articleKeyOf, fileNameOf]) {
    for (const sought of gold.filter((each) => !partners.has(each))) {
      const found = predicted.find((each) => !taken.has(each) && idOf(each) === idOf(sought))
      if (found === undefined) continue
      partners.set(sought, found)
      taken.add(found)
    }
  }
  return {
    readings: gold.map((each) => ({
      predicted: partners.get(each)?.document ?? unread(each.document),
      gold: each.document,
    })),
    missing: gold.filter((each) => !partners.has(each)).map(({ name }) => name),
    extra: predicted.filter((each) => !taken.has(each)).map(({ name }) => name),
    differing: [...partners]
      .filter(([sought, found]) => hasOtherText(sought, found))
      .map(([, found]) => found.name),
  }
}

function articleKeyOf({ document }: FiledDocument): string {
  return document.article.key
}

function fileNameOf({ name }: FiledDocument): string {
  return basename(name)
}

function hasOtherText(a: FiledDocument, b: FiledDocument): boolean {
  return a.document.article.text !== b.document.article.text
}

function unread(document: ResolvedDocument): ResolvedDocument {
  return { ...document, entities: [], mentions: [], events: [], ties: [], claims: [] }
}
