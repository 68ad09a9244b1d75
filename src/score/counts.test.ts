import { expect, test } from 'vitest'
import { countsBy, countsOfSets, figuresOf, shareOf } from './counts.ts'

test('counts of all documents are added up before anything is divided', () => {
  const one = countsOfSets(new Set(['a', 'b']), new Set(['a', 'b']))
  const other = countsOfSets(new Set(['c', 'd', 'e', 'f']), new Set(['c', 'x']))
  expect(figuresOf([one, other])).toEqual({
    precision: 0.5,
    recall: 0.75,
    f1: 0.6,
    ...{ tp: 3, fp: 3, fn: 1, found: 3 },
  })
})

test('where there is nothing to divide by there is no figure', () => {
  const nothing = new Set<string>()
  const something = new Set(['a'])
  expect(figuresOf([])).toMatchObject({ precision: null, recall: null, f1: null })
  expect(figuresOf([countsOfSets(nothing, something)])).toMatchObject({ precision: null, recall: 0, f1: 0 })
  expect(figuresOf([countsOfSets(something, nothing)])).toMatchObject({ precision: 0, recall: null, f1: 0 })
  expect(shareOf([])).toEqual({ share: null, right: 0, of: 0 })
})

test('two predicted items may be right for one of the gold', () => {
  const counts = countsBy([1, 2, 9], [1.5], (p, g) => Math.abs(p - g) < 1)
  expect(figuresOf([counts])).toMatchObject({ recall: 1, tp: 2, fp: 1, fn: 0, found: 1 })
})
