import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generatedArticle } from '../../test/support/generated-documents.ts'
import { exampleRead } from '../../test/support/readings.ts'
import type { ResolvedDocument } from '../ingest/annotation.ts'
import { parseDocument } from '../ingest/parse-document.ts'
import { resolveDocument } from '../ingest/resolve.ts'
import { type Score, scoreOf } from './score.ts'

const gold = exampleRead()
const ENVOY = readFileSync(new URL('../../seed/2025-04-25-envoy-meets-putin.json', import.meta.url), 'utf8')

function expectAllRight({ figures, shares, swaps }: Score): void {
  for (const [name, { precision, recall, f1, fp, fn }] of Object.entries(figures)) {
    const expected = precision === null ? null : 1
    expect({ name, precision, recall, f1, fp, fn }).toEqual({
      ...{ name, precision: expected, recall: expected, f1: expected },
      ...{ fp: 0, fn: 0 },
    })
  }
  for (const [name, { share, right, of }] of Object.entries(shares)) {
    expect({ name, share, right }).toEqual({ name, share: of === 0 ? null : 1, right: of })
  }
  expect(swaps).toBe(0)
}

function without(document: ResolvedDocument, index: number): ResolvedDocument {
  return { ...document, claims: document.claims.filter((_, at) => at !== index) }
}

describe('a document against itself', () => {
  test('is right in everything, and every measure has something to ask of the example', () => {
    const score = scoreOf([{ predicted: gold, gold }])
    expectAllRight(score)
    for (const name of ['names', 'ties', 'events.CONSULT', 'events.ASSAULT', 'accusations'] as const) {
      expect(score.figures[name].tp).toBeGreaterThan(0)
    }
    for (const { of } of Object.values(score.shares)) expect(of).toBeGreaterThan(0)
  })

  test('so is a real account of many events', () => {
    const document = resolveDocument(parseDocument(ENVOY))
    expectAllRight(scoreOf([{ predicted: document, gold: document }]))
  })

  test('so is whatever there may be', () => {
    fc.assert(
      fc.property(generatedArticle(1), ({ json }) => {
        const document = resolveDocument(parseDocument(json))
        expectAllRight(scoreOf([{ predicted: document, gold: document }]))
      }),
      { numRuns: 100 },
    )
  })
})

test('names, keys and the order of things are not what is measured', () => {
  const document = parseDocument(ENVOY)
  for (const entity of document.entities) {
    Object.assign(entity, { key: undefined, wikidataId: null, name: `the ${entity.name}` })
  }
  for (const fact of [...document.events, ...document.ties]) delete fact.key
  for (const event of document.events) event.name = 'An event'
  for (const list of ['entities', 'mentions', 'events', 'ties', 'claims'] as const) document[list].reverse()
  const predicted = resolveDocument(document)
  expectAllRight(scoreOf([{ predicted, gold: resolveDocument(parseDocument(ENVOY)) }]))
})

test('a claim that is not predicted lowers recall only', () => {
  for (const [document, step] of [
    [gold, 1],
    [resolveDocument(parseDocument(ENVOY)), 5],
  ] as const) {
    document.claims.forEach((claim, index) => {
      if (index % step > 0) return
      const { figures, shares, swaps } = scoreOf([{ predicted: without(document, index), gold: document }])
      for (const { precision } of Object.values(figures)) expect(precision ?? 1).toBe(1)
      expect(figures.claims.recall).toBeLessThan(1)
      if (claim.tie) expect(figures.ties.recall).toBeLessThan(1)
      expect(shares.modality.share).toBe(1)
      expect(swaps).toBe(0)
    })
  }
})
