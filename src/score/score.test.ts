import { describe, expect, test } from 'vitest'
import { exampleRead } from '../../test/support/readings.ts'
import type { AnnotationDocument } from '../ingest/annotation.ts'
import { type Score, scoreOf } from './score.ts'

const gold = exampleRead()

function scoreOfExample(change: (document: AnnotationDocument) => void): Score {
  return scoreOf([{ predicted: exampleRead(change), gold }])
}

/** The first claim with this content. */
function claimOf(document: AnnotationDocument, content: string) {
  const claim = document.claims.find((each) => each.content === content)
  if (claim === undefined) throw new Error(`the example has no claim ${content}`)
  return claim
}

describe('who did it', () => {
  const exchange = (document: AnnotationDocument) => {
    const { roles } = claimOf(document, 'Sylvania blew up the Ruritz bridge')
    for (const cast of roles) {
      if (cast.role === 'ATTACKER') cast.role = 'VICTIM'
      else if (cast.role === 'VICTIM') Object.assign(cast, { role: 'ATTACKER', harm: null })
    }
  }

  test('attacker and victim who change places are two swaps and a wrong accusation', () => {
    const { figures, shares, swaps } = scoreOfExample(exchange)
    expect(swaps).toBe(2)
    expect(figures.accusations).toMatchObject({ fp: 1, fn: 1 })
    expect(shares.attackers).toMatchObject({ right: 2, of: 3 })
    expect(figures.events).toMatchObject({ fp: 0, fn: 0 })
  })

  test.each<[string, (document: AnnotationDocument) => void]>([
    [
      'another speaker',
      (document) => {
        claimOf(document, 'Sylvania blew up the Ruritz bridge').speaker = 'pinky'
      },
    ],
    [
      "the article's own voice",
      (document) => {
        const claim = claimOf(document, 'Sylvania blew up the Ruritz bridge')
        Object.assign(claim, { attribution: 'ARTICLE', speaker: null, via: null })
      },
    ],
    [
      'another modality',
      (document) => {
        claimOf(document, 'Sylvania blew up the Ruritz bridge').modality = 'ALLEGED'
      },
    ],
    [
      'another attacker',
      (document) => {
        for (const cast of claimOf(document, 'Sylvania blew up the Ruritz bridge').roles) {
          if (cast.role === 'ATTACKER') cast.entity = 'freedonia'
        }
      },
    ],
    [
      'another event',
      (document) => {
        claimOf(document, 'Sylvania killed Carl Ruhm').event = 'raid'
      },
    ],
  ])('an accusation is wrong with %s', (_, change) => {
    expect(scoreOfExample(change).figures.accusations).toMatchObject({ tp: 3, fp: 1, fn: 1 })
  })
})

describe('who says it, and how', () => {
  test('a speaker is right wherever passages overlap, and a quote in the own words of its speaker', () => {
    const { figures } = scoreOfExample((document) => {
      claimOf(document, 'Ruritz will stay with Sylvania').evidence = { quote: 'Trentino said' }
      claimOf(document, 'Ruritz belongs to Freedonia').speaker = 'trentino'
    })
    expect(figures.speakers).toMatchObject({ fp: 1, fn: 1 })
    expect(figures.directQuotes).toMatchObject({ precision: null, recall: 0, fn: 1 })
  })

  test('modality is asked of matched claims', () => {
    const { shares, figures } = scoreOfExample((document) => {
      claimOf(document, 'Sylvania killed Carl Ruhm').modality = 'ASSERTED'
    })
    expect(figures.claims).toMatchObject({ fp: 0, fn: 0 })
    expect(shares.modality).toMatchObject({ right: 13, of: 14 })
  })

  test('a standing follows from the claims: without the denial nothing is disputed', () => {
    const { shares } = scoreOfExample((document) => {
      document.claims = document.claims.filter((claim) => claim.modality !== 'DENIED')
    })
    expect(shares['standing.events']).toMatchObject({ right: 4, of: 4 })
    expect(shares['standing.roles']).toMatchObject({ right: 8, of: 9 })
  })
})

test('names are right with span and type; the lenient figure asks for an overlap', () => {
  const { figures } = scoreOfExample((document) => {
    const mention = document.mentions.find((each) => each.quote === 'Leo Trentino')
    Object.assign(mention ?? {}, { quote: 'Ambassador Leo Trentino' })
    Object.assign(document.entities.find((each) => each.ref === 'army') ?? {}, {
      type: 'GROUP',
      key: undefined,
    })
  })
  expect(figures['names.PERSON']).toMatchObject({ fp: 1, fn: 1 })
  expect(figures['names.overlapping.PERSON']).toMatchObject({ fp: 0, fn: 0 })
  expect(figures['names.overlapping']).toMatchObject({ fp: 1, fn: 1 })
  expect(figures['entities.GROUP']).toMatchObject({ fp: 1, fn: 0 })
  expect(figures.ties).toMatchObject({ fp: 1, fn: 1 })
})

test('what is in the gold alone is missed, in what is predicted alone wrong', () => {
  const nothing = { ...gold, entities: [], mentions: [], events: [], ties: [], claims: [] }
  const missed = scoreOf([{ predicted: nothing, gold }])
  expect(missed.figures.accusations).toMatchObject({ precision: null, recall: 0, fn: 4 })
  expect(missed.shares.attackers).toMatchObject({ right: 0, of: 3 })
  const invented = scoreOf([{ predicted: gold, gold: nothing }])
  expect(invented.figures.accusations).toMatchObject({ precision: 0, recall: null, fp: 4 })
})
