import { beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore, Value } from '../../src/graph/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import { read, write } from './statements.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})

const SCALARS_AND_LISTS: [string, Value][] = [
  ['zero', 0],
  ['a negative integer', -17],
  ['the largest integer', Number.MAX_SAFE_INTEGER],
  ['the smallest integer', Number.MIN_SAFE_INTEGER],
  ['a float', 0.1],
  ['a negative float', -2.5e-7],
  ['a large float', 1.5e300],
  ['true', true],
  ['false', false],
  ['an empty text', ''],
  ['accents and other scripts', 'Zełenśkyj Зеленський 習近平 ﷺ'],
  ['a combining mark', 'Malmo\u0308'],
  ['emoji', '🇺🇦👩‍👩‍👧 😀'],
  ['NUL and control characters', 'a\u0000b\u0001\t\r\n\u2028'],
  ['quotes and backslashes', '\'"`\\ \\u0041 \\n'],
  ['a long text', 'long '.repeat(40_000)],
  ['an empty list', []],
  ['a list of integers', [3, -1, Number.MAX_SAFE_INTEGER]],
  ['a list of floats', [0.5, 1.5]],
  ['a list of text', ['b', 'a', '']],
]

describe('what goes in comes out', () => {
  test.each(SCALARS_AND_LISTS)('%s, as a parameter', async (_, value) => {
    expect(await read(store, 'RETURN $value AS value', { value })).toEqual([{ value }])
  })

  test.each(SCALARS_AND_LISTS)('%s, as a property', async (_, value) => {
    await write(store, 'MERGE (e:Event {id: $id}) SET e += $props', { id: 'evt_1', props: { value } })
    expect(await read(store, 'MATCH (e:Event {id: $id}) RETURN e.value AS value', { id: 'evt_1' })).toEqual([
      { value },
    ])
  })

  test('null, and maps and lists within each other, as parameters', async () => {
    const value = { a: [1, { b: null, c: [2.5, 'x'] }], d: { e: true } }
    expect(await read(store, 'RETURN $value AS value, $value.a[0] AS first', { value })).toEqual([
      { value, first: 1 },
    ])
  })

  test('a property set to null is absent', async () => {
    await write(store, 'MERGE (e:Event {id: $id}) SET e = $props', {
      id: 'evt_1',
      props: { id: 'evt_1', date: '2025' },
    })
    await write(store, 'MATCH (e:Event {id: $id}) SET e += $props', { id: 'evt_1', props: { date: null } })
    const rows = await read(store, 'MATCH (e:Event {id: $id}) RETURN e.date AS date, keys(e) AS keys', {
      id: 'evt_1',
    })
    expect(rows).toEqual([{ date: null, keys: ['id'] }])
  })
})

describe('an integer is an integer', () => {
  test.each(['LIMIT $n', 'SKIP 0 LIMIT $n'])('in %s', async (page) => {
    expect(await read(store, `UNWIND [1, 2, 3] AS x RETURN x ORDER BY x ${page}`, { n: 2 })).toHaveLength(2)
  })

  test('in slices, indexes, divisions and comparisons', async () => {
    const text = 'RETURN [1, 2, 3][0..$n] AS slice, [1, 2, 3][$n] AS item, 7 / $n AS quotient, $n = 2 AS same'
    expect(await read(store, text, { n: 2 })).toEqual([{ slice: [1, 2], item: 3, quotient: 3, same: true }])
  })

  test('within lists and maps', async () => {
    const text = 'RETURN $rows[0].n / 2 AS half, $list[0] / 2 AS other'
    expect(await read(store, text, { rows: [{ n: 7 }], list: [7] })).toEqual([{ half: 3, other: 3 }])
  })
})

test('text is ordered by its characters, not by a language', async () => {
  const names = ['z', 'é', 'a', 'Z', '😀', 'ß', 'я', '']
  const rows = await read(store, 'UNWIND $names AS name RETURN name ORDER BY name', { names })
  expect(rows.map((row) => row.name)).toEqual(['', 'Z', 'a', 'z', 'ß', 'é', 'я', '😀'])
})
