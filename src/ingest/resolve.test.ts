import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvalidDocument } from '../errors.ts'
import { groundingIn, isPlaced } from './ground.ts'
import { parseDocument } from './parse-document.ts'
import { resolveDocument } from './resolve.ts'

const EXAMPLE = readFileSync(new URL('../../docs/annotation-example.json', import.meta.url), 'utf8')

type Keyed = { key?: string | undefined }
type Example = ReturnType<typeof parseDocument>

function example(change: (document: Example) => void = () => {}): Example {
  const document = parseDocument(EXAMPLE)
  change(document)
  return document
}

function refused(change: (document: Example) => void): readonly string[] {
  try {
    resolveDocument(example(change))
  } catch (error) {
    if (error instanceof InvalidDocument) return error.rejected.map((each) => `${each.path} ${each.code}`)
    throw error
  }
  return []
}

/** Of a list that the example is known to have. */
function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items.at(index)
  if (item === undefined) throw new Error(`the example has no item ${index}`)
  return item
}

describe('resolveDocument', () => {
  it('writes the keys of the example where they are missing', () => {
    const given = resolveDocument(example())
    const without = example((document) => {
      const strip = (item: Keyed) => {
        // A gazetteer's key and the marker of a homonym are somebody's decision: no rule can find them.
        const isDecided = item.key?.startsWith('gaz:') || /^person:[^@]*#/.test(item.key ?? '')
        if (!isDecided) delete item.key
      }
      strip(document.article)
      for (const item of [...document.entities, ...document.events, ...document.ties]) strip(item)
    })
    expect(nth(without.events, 0).key).toBeUndefined()
    expect(resolveDocument(without)).toEqual(given)
  })

  it('changes nothing that is resolved', () => {
    const once = resolveDocument(example())
    expect(resolveDocument(parseDocument(JSON.stringify(once)))).toEqual(once)
  })

  it('places every passage, whatever places are given', () => {
    const wrong = example((document) => {
      nth(document.claims, 0).evidence.start = 7
      nth(document.mentions, 0).end = 3
    })
    const { article, mentions, claims } = resolveDocument(wrong)
    for (const { quote, start, end } of [...mentions, ...claims.map((claim) => claim.evidence)]) {
      expect(article.text.slice(start, end)).toBe(quote)
    }
    expect(nth(mentions, -1)).toMatchObject({ quote: 'Roland', occurrence: 2 })
  })

  it('reads text, quotes and names in NFC with LF', () => {
    const decomposed = example((document) => {
      document.article.text = `Rene\u0301e Zellweger came.\r\n${document.article.text}`
      document.mentions.push({ entity: 'roland', quote: 'Rene\u0301e' })
    })
    const resolved = resolveDocument(decomposed)
    expect(resolved.article.text.startsWith('Renée Zellweger came.\nBob')).toBe(true)
    expect(nth(resolved.mentions, -1)).toMatchObject({ quote: 'Renée', start: 0, end: 5 })
  })

  it('numbers events that would be one, and those known within the article only', () => {
    const { events } = resolveDocument(
      example((document) => {
        const [talks, , killing, raid] = document.events
        if (!talks || !killing || !raid) throw new Error('the example has changed')
        delete talks.key
        delete killing.key
        delete raid.key
        document.events.push(
          { ...killing, ref: 'second' },
          { ref: 'vague', type: 'OTHER', name: 'Something' },
        )
        const claim = nth(document.claims, 7)
        document.claims.push({ ...claim, event: 'second' }, { ...claim, event: 'vague', roles: [] })
      }),
    )
    expect(events.map((event) => event.key.replace(/^.*(@.*)?(#\d+)$/, '$2'))).toEqual([
      nth(events, 0).key,
      '#1',
      'event:ASSAULT:victim=person%3Acarl ruhm:2033-05-03',
      '#2',
      '#2',
      '#3',
    ])
  })

  it('knows a meeting that is only denied by those who deny it', () => {
    const denied = example((document) => {
      delete nth(document.events, 0).key
      nth(document.claims, 0).modality = 'DENIED'
    })
    expect(nth(resolveDocument(denied).events, 0).key).toBe(nth(example().events, 0).key)
  })

  it('names every ref, key and passage that does not hold', () => {
    expect(refused((document) => (nth(document.claims, 5).speaker = 'nobody'))).toEqual([
      'claims[5].speaker UNKNOWN_ENTITY',
    ])
    expect(refused((document) => (nth(document.claims, 5).event = 'nothing'))).toEqual([
      'claims[5].event UNKNOWN_ENTITY',
    ])
    expect(refused((document) => (nth(document.entities, 1).ref = 'roland'))).toContain(
      'entities[1].ref DUPLICATE',
    )
    expect(refused((document) => (nth(document.entities, 0).key = 'organization:bob roland'))).toContain(
      'entities[0].key OTHER',
    )
    expect(refused((document) => (nth(document.entities, 2).key = 'person:bob roland'))).toContain(
      'entities[2] DUPLICATE',
    )
    expect(refused((document) => (nth(document.ties, 0).key = 'tie:WORKS_FOR:a>b'))).toEqual([
      'ties[0].key OTHER',
    ])
    expect(refused((document) => (document.article.key = 'url:https://example.org/else'))).toContain(
      'article.key OTHER',
    )
    expect(refused((document) => (nth(document.claims, 1).evidence.quote = document.article.title))).toEqual([
      'claims[1].evidence NOT_IN_TEXT',
    ])
    expect(refused((document) => delete nth(document.mentions, -1).occurrence)).toEqual([
      'mentions[16] AMBIGUOUS_QUOTE',
    ])
    expect(refused((document) => (nth(document.mentions, -1).occurrence = 99))).toEqual([
      'mentions[16] NOT_IN_TEXT',
    ])
  })
})

describe('placing a passage', () => {
  it('gives a place whose characters are the quote, and the place again for its occurrence', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '😀'), maxLength: 40 })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % (text.length + 1)
        const quote = text.slice(start, start + 1 + (length % 8))
        if (quote === '') return
        const ground = groundingIn(text)
        const occurrence = [...text].length > 0 ? countBefore(text, quote, start) + 1 : 1
        const place = ground({ quote, occurrence })
        expect(place).toEqual({ start, end: start + quote.length, occurrence })
        expect(isPlaced(ground({ quote }))).toBe(countBefore(text, quote, text.length) === 1)
      }),
    )
  })
})

function countBefore(text: string, quote: string, end: number): number {
  return Array.from({ length: end }, (_, start) => text.startsWith(quote, start)).filter(Boolean).length
}
