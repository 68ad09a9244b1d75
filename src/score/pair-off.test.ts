import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairOff } from './pair-off.ts'
import { likenessOfPassages, likenessOfSpans } from './spans.ts'

test('the likest come first, each once, and what is not alike stays alone', () => {
  const likeness = (p: number, g: number) => Math.max(0, 5 - Math.abs(p - g))
  expect(pairOff([1, 3, 20], [4, 2.5], likeness)).toEqual([
    [3, 2.5],
    [1, 4],
  ])
})

test('what is like itself most is matched with itself, equals among it', () => {
  const span = fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 5 })).map(([start, length]) => ({
    start,
    end: start + length,
  }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const pairs = pairOff(spans, spans, likenessOfSpans)
      expect(pairs).toHaveLength(spans.length)
      for (const [p, g] of pairs) expect(p).toBe(g)
    }),
  )
})

test('passages are wholly alike where they are the same stretches only', () => {
  const [first, second, half] = [
    { start: 0, end: 10 },
    { start: 10, end: 20 },
    { start: 5, end: 10 },
  ]
  expect(likenessOfPassages([first, second], [second, first])).toBe(1)
  expect(likenessOfPassages([first], [second])).toBe(0)
  expect(likenessOfPassages([first], [half])).toBe(0.5)
})
