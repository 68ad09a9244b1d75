import { beforeAll, describe, expect, test } from 'vitest'
import { type GraphStore, SEARCHED_LABELS, type SearchedLabel } from '../../src/graph/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import { write } from './statements.ts'

const TEXTS: [SearchedLabel, string, string][] = [
  ['Person', 'per_putin', ' vladimir putin president of russia '],
  ['Person', 'per_putina', ' lyudmila putina '],
  ['Person', 'per_witkoff', ' steve witkoff envoy '],
  ['Organization', 'org_kremlin', ' kremlin '],
  ['Place', 'plc_kremlin', ' moscow kremlin '],
  ['Place', 'plc_rostov', ' rostov-on-don '],
  ['Group', 'grp_officers', ' dozens of officers '],
  ['Event', 'evt_meeting', ' meeting of steve witkoff and vladimir putin, moscow '],
  ['Article', 'art_1', " putin's envoy meets u.s. envoy "],
  ['Claim', 'clm_1', ' "it will stay with russia," trump said. '],
  ['Claim', 'clm_2', ' not and or to 😀 習近平 c++ *bold* a/b '],
]

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  for (const [label, id, searchText] of TEXTS) {
    const labels = ['Event', 'Article', 'Claim'].includes(label) ? label : `Entity:${label}`
    await write(store, `CREATE (n:${labels} {id: $id, searchText: $searchText})`, { id, searchText })
  }
})

async function found(words: string[], labels: readonly SearchedLabel[] = SEARCHED_LABELS, limit = 50) {
  const candidates = await store.search({ words, labels, limit })
  return candidates.map(({ id }) => id).sort()
}

describe('search', () => {
  test('finds by the beginning of a word', async () => {
    expect(await found(['put'])).toEqual(['art_1', 'evt_meeting', 'per_putin', 'per_putina'])
    expect(await found(['utin'])).toEqual([])
  })

  test('every word has to fit, in any order', async () => {
    expect(await found(['putin', 'vlad'])).toEqual(['evt_meeting', 'per_putin'])
    expect(await found(['putin', 'nobody'])).toEqual([])
  })

  test('tells the label, and keeps to the labels asked for', async () => {
    const candidates = await store.search({ words: ['kremlin'], labels: ['Place', 'Claim'], limit: 5 })
    expect(candidates).toEqual([{ id: 'plc_kremlin', label: 'Place' }])
    expect(await found(['kremlin'], [])).toEqual([])
  })

  test('words are cut at spaces only', async () => {
    expect(await found(['rostov-on'])).toEqual(['plc_rostov'])
    expect(await found(['don'])).toEqual([])
    expect(await found(["putin's"])).toEqual(['art_1'])
    expect(await found(['u.s.'])).toEqual(['art_1'])
  })

  test.each(['not', 'and', 'or', 'to', '😀', '習', 'c++', '*bold*', 'a/b', '"it'])(
    'finds %s',
    async (word) => {
      expect(await found([word], ['Claim'])).toHaveLength(1)
    },
  )

  test('at most so many of a label, the shorter texts first, the same ones each time', async () => {
    expect(await found(['p'], ['Person'], 1)).toEqual(['per_putina'])
    expect(await found(['p'], ['Person', 'Event', 'Article'], 1)).toEqual([
      'art_1',
      'evt_meeting',
      'per_putina',
    ])
  })

  test('nothing is found by nothing', async () => {
    expect(await found([])).toEqual([])
    expect(await found([''])).toEqual([])
  })

  test('what was changed is found by its new words at once', async () => {
    await write(store, "MATCH (n:Person {id: 'per_witkoff'}) SET n.searchText = ' stephen witkoff '")
    expect(await found(['stephen'])).toEqual(['per_witkoff'])
    expect(await found(['steve'], ['Person'])).toEqual([])
  })
})

const STRANGE = [
  'AND',
  'OR',
  'NOT',
  'TO',
  '&&',
  '||',
  '!',
  '+',
  '-',
  '*',
  '?',
  '**',
  '\\',
  '\\\\',
  '/',
  '/a/',
  '"',
  '""',
  "'",
  '`',
  ':',
  'a:b',
  'title:x',
  '(',
  ')',
  '((',
  '[',
  ']',
  '[a TO b]',
  '{',
  '}',
  '{a TO b}',
  '^',
  'a^2',
  'a^',
  '~',
  'a~',
  'a~9',
  '*a',
  '?a',
  'a*b',
  'a?b',
  '\\u',
  '\\u00',
  '\\uZZZZ',
  '$x',
  '$' + '{x}',
  '*/',
  '/*',
  '//',
  ';',
  '\u0000',
  '\ud800',
  '🇺🇦',
  '\u200b',
  'é',
  'ﷺ',
  '-1',
  '0x',
  'NaN',
  'null',
  'a\u00a0b',
  'a b',
  ' ',
  '\t',
  'x'.repeat(300),
  '\u{10ffff}',
]

describe('any text is taken without an error', () => {
  test.each(STRANGE)('%j', async (word) => {
    expect(await found([word, 'nobodyhasthisword'])).toEqual([])
    await found([word])
  })

  test('random text', async () => {
    const characters = ['a', 'b', ' ', ...'+-&|!(){}[]^"~*?:\\/<>=.,;@#%AND', '😀', 'é']
    let seed = 7
    const next = () => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff
      return characters[seed % characters.length] ?? ''
    }
    for (let round = 0; round < 60; round++) {
      const words = Array.from({ length: 1 + (round % 4) }, () =>
        Array.from({ length: 1 + (round % 9) }, next).join(''),
      )
      await store.search({ words, labels: SEARCHED_LABELS, limit: 5 })
    }
  })
})
