import { describe, expect, it } from 'vitest'
import { sentencesOfCoreNlp } from './core-nlp-json.ts'

const TEXT = '😀 Pinky blamed her on Friday evening.'
const WORDS: readonly (readonly [string, string, string])[] = [
  ['😀', '😀', 'NFP'],
  ['Pinky', 'Pinky', 'NNP'],
  ['blamed', 'blame', 'VBD'],
  ['her', 'she', 'PRP'],
  ['on', 'on', 'IN'],
  ['Friday', 'Friday', 'NNP'],
  ['evening', 'evening', 'NN'],
  ['.', '.', '.'],
]

const evening = { tid: 't1', type: 'TIME', value: '2033-05-20TEV' }

function answer(changes: object = {}): unknown {
  const tokens = WORDS.map(([originalText, lemma, pos]) => {
    const start = TEXT.indexOf(originalText)
    return {
      originalText,
      word: originalText,
      lemma,
      pos,
      characterOffsetBegin: start,
      characterOffsetEnd: start + originalText.length,
    }
  })
  const entitymentions = [
    { ner: 'PERSON', tokenBegin: 1, tokenEnd: 2 },
    { ner: 'CAUSE_OF_DEATH', tokenBegin: 2, tokenEnd: 3 },
    { ner: 'DATE', tokenBegin: 5, tokenEnd: 6, timex: evening },
    { ner: 'TIME', tokenBegin: 6, tokenEnd: 7, timex: evening },
    { ner: 'PERSON', tokenBegin: 3, tokenEnd: 4 },
  ]
  return { sentences: [{ index: 0, tokens, entitymentions, basicDependencies: [], ...changes }] }
}

const read = (changes?: object) => sentencesOfCoreNlp(answer(changes), TEXT, 0)[0]
const relations = (edges: readonly object[]) =>
  read({ basicDependencies: edges })?.edges.map(({ relation }) => relation)

describe('a document of CoreNLP', () => {
  it('places tokens in UTF-16', () => {
    const sentence = read()
    expect(sentence).toMatchObject({ start: 0, end: TEXT.length })
    expect(sentence?.tokens[2]).toEqual({
      start: 9,
      end: 15,
      text: 'blamed',
      lemma: 'blame',
      partOfSpeech: 'VBD',
    })
  })

  it('counts from the beginning of the whole text where it was given a piece', () => {
    expect(sentencesOfCoreNlp(answer(), `One.\n\n${TEXT}`, 6)[0]).toMatchObject({
      start: 6,
      names: [{ start: 9, end: 14, tokenStart: 1 }],
    })
  })

  it('has names of the kinds that are asked for, and no pronouns', () => {
    expect(read()?.names).toEqual([{ type: 'PERSON', start: 3, end: 8, tokenStart: 1, tokenEnd: 2 }])
  })

  it('makes one date of a day and its time', () => {
    expect(read()?.dates).toEqual([
      {
        kind: 'TIME',
        start: 23,
        end: 37,
        tokenStart: 5,
        tokenEnd: 7,
        timex: '2033-05-20TEV',
        date: '2033-05-20',
      },
    ])
  })

  it('keeps a date that nothing resolves', () => {
    const mention = { ner: 'DATE', tokenBegin: 5, tokenEnd: 6, timex: { tid: 't1', type: 'DATE' } }
    expect(read({ entitymentions: [mention] })?.dates).toMatchObject([{ timex: null, date: null }])
  })

  it('counts tokens from 0, and orders edges by their dependent', () => {
    const edges = [
      { dep: 'obj', governor: 3, dependent: 4 },
      { dep: 'ROOT', governor: 0, dependent: 3 },
    ]
    expect(read({ basicDependencies: edges })?.edges).toEqual([
      { governor: null, dependent: 2, relation: 'root' },
      { governor: 2, dependent: 3, relation: 'obj' },
    ])
  })

  it('has no edges where there was no parse', () => {
    expect(read({ basicDependencies: undefined })?.edges).toEqual([])
  })
})

describe('relations are those of UD version 2', () => {
  it.each([
    ['dobj', 'obj'],
    ['nsubjpass', 'nsubj:pass'],
    ['csubjpass', 'csubj:pass'],
    ['auxpass', 'aux:pass'],
    ['nmod', 'obl'],
    ['nmod:tmod', 'obl:tmod'],
    ['nmod:poss', 'nmod:poss'],
    ['obl', 'obl'],
    ['acl:relcl', 'acl:relcl'],
  ])('under a verb %s is %s', (dep, relation) => {
    expect(relations([{ dep, governor: 3, dependent: 7 }])).toEqual([relation])
  })

  it('under a noun nmod stays', () => {
    expect(relations([{ dep: 'nmod', governor: 7, dependent: 6 }])).toEqual(['nmod'])
  })
})

describe('what is refused', () => {
  it('offsets that do not fit the text', () => {
    expect(() => sentencesOfCoreNlp(answer(), ` ${TEXT}`, 0)).toThrow(RangeError)
  })

  it.each([
    ['no JSON of CoreNLP', {}],
    ['a sentence without tokens', { sentences: [{ tokens: [], entitymentions: [] }] }],
  ])('%s', (_, json) => {
    expect(() => sentencesOfCoreNlp(json, TEXT, 0)).toThrow()
  })
})
