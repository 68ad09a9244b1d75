import { afterAll, describe, expect, it } from 'vitest'
import type { ParsedDocument, ParsedSentence } from '../../src/ingest/parser/document.ts'
import { openLightParser } from './light-parser.ts'

const parser = openLightParser()
afterAll(() => parser.close())

const parse = (text: string, publishedOn: string | null = '2025-04-25') => parser.parse(text, { publishedOn })

async function only(text: string, publishedOn?: string | null): Promise<ParsedSentence> {
  const { sentences } = await parse(text, publishedOn)
  expect(sentences).toHaveLength(1)
  return sentences[0] as ParsedSentence
}

/** `relation(governor, dependent)`, as dependencies are usually written. */
function written({ tokens, edges }: ParsedSentence): readonly string[] {
  const word = (index: number | null) => (index === null ? '' : tokens[index]?.text)
  return edges.map(
    ({ relation, governor, dependent }) => `${relation}(${word(governor)}, ${word(dependent)})`,
  )
}

const tokensOf = ({ sentences }: ParsedDocument) => sentences.flatMap(({ tokens }) => tokens)

describe('what a sentence says', () => {
  it('names, with their kinds; a pronoun is none', async () => {
    const text = 'She met Vladimir Putin of Russia and the BBC in Moscow, California.'
    const { names } = await only(text)
    expect(names.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['PERSON', 'Vladimir Putin'],
      ['COUNTRY', 'Russia'],
      ['ORGANIZATION', 'BBC'],
      ['CITY', 'Moscow'],
      ['REGION', 'California'],
    ])
  })

  it('who did what to whom, by UD version 2', async () => {
    expect(written(await only('The bridge was blown up by Sylvania on Friday.'))).toEqual(
      expect.arrayContaining([
        'root(, blown)',
        'nsubj:pass(blown, bridge)',
        'aux:pass(blown, was)',
        'obl(blown, Sylvania)',
      ]),
    )
    expect(written(await only('Officials told the newspaper that Sylvania denied the attack.'))).toEqual(
      expect.arrayContaining(['ccomp(told, denied)', 'nsubj(denied, Sylvania)', 'obj(denied, attack)']),
    )
  })

  it('lemmas and parts of speech', async () => {
    const { tokens } = await only('Envoys had met.')
    expect(tokens.map(({ lemma, partOfSpeech }) => `${lemma}/${partOfSpeech}`)).toEqual([
      'envoy/NNS',
      'have/VBD',
      'meet/VBN',
      './.',
    ])
  })
})

describe('dates', () => {
  it.each([
    ['He met her on Thursday.', '2025-04-24'],
    ['He met her on Friday evening.', '2025-04-25'],
    ['Last December it ended.', '2024-12'],
    ['Last week he said so.', '2025-04-14/2025-04-20'],
    ['It began in February 2022.', '2022-02'],
  ])('are counted from the day of publication: %s', async (text, date) => {
    expect((await only(text)).dates).toMatchObject([{ date }])
  })

  it('stay open where that day is not known', async () => {
    expect((await only('He met her on Friday.', null)).dates).toMatchObject([
      { date: null, timex: 'XXXX-WXX-5' },
    ])
  })

  it('of one text are not those of the text before', async () => {
    expect((await only('They met on Monday.', '2033-05-18')).dates).toMatchObject([{ date: '2033-05-16' }])
    expect((await only('They met on Monday.', '2033-05-25')).dates).toMatchObject([{ date: '2033-05-23' }])
  })
})

describe('every token stands where it says', () => {
  it.each([
    ['space before the text', '  \n\n  The talks ended.'],
    ['what a form would decode', '50% of 100%41 + 1 & a=b; they met.'],
    ['emoji', 'Emoji 😀 here. Pinky 👩‍👩‍👧 said so.'],
    ['CRLF', 'A line\r\nthat breaks.\r\n\r\nA paragraph.'],
    ['NUL and invisible characters', 'A NUL\0 byte, a zero\u200bwidth, a soft\u00adhyphen. They met.'],
    ['half a character', 'A \ud800 half. They met.'],
    ['a byte order mark', '\ufeffThe talks ended.'],
    ['writing from right to left', 'مرحبا بالعالم. They met. שלום.'],
    ['decomposed letters', 'Zoe\u0308 met Jose\u0301.'],
  ])('with %s', async (_, text) => {
    const tokens = tokensOf(await parse(text))
    expect(tokens.length).toBeGreaterThan(0)
    const wellFormed = Buffer.from(text).toString()
    for (const { start, end, text: word } of tokens) expect(wellFormed.slice(start, end)).toBe(word)
  })

  it('in a long text, which is read in pieces', async () => {
    const paragraph = 'Two envoys met in Freedonia on Friday, and “nothing” came of it.\n\n'
    const text = paragraph.repeat(150)
    const { sentences } = await parse(text)
    expect(sentences).toHaveLength(150)
    for (const [index, { start, end }] of sentences.entries()) {
      expect([start, end]).toEqual([index * paragraph.length, (index + 1) * paragraph.length - 2])
    }
  })
})

describe('texts without sentences', () => {
  it.each(['', ' \n\t '])('%j', async (text) => {
    expect(await parse(text)).toEqual({ sentences: [] })
  })
})

it('a heading is a sentence of its own', async () => {
  const { sentences } = await parse('Envoys meet in Freedonia\n\nTwo envoys met.')
  expect(sentences.map(({ start }) => start)).toEqual([0, 26])
})

it('many texts at once are all answered, each with its own', async () => {
  const cities = ['Moscow', 'Paris', 'Cairo', 'Lima', 'Oslo', 'Delhi']
  const documents = await Promise.all(cities.map((city) => parse(`They met in ${city}.`)))
  expect(documents.map((document) => tokensOf(document)[3]?.text)).toEqual(cities)
})

it('a caller who leaves is not kept waiting', async () => {
  const leaving = new AbortController()
  const parsed = parser.parse('They met. '.repeat(500), { publishedOn: null, signal: leaving.signal })
  leaving.abort()
  await expect(parsed).rejects.toMatchObject({ name: 'AbortError' })
  await parse('They met.')
})
