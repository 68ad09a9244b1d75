import { describe, expect, it } from 'vitest'
import { articleSortKey, claimSortKey, newestKey, oldestKey } from './sort-keys.ts'

const sorted = (keys: readonly string[]) => [...keys].sort().map((key) => key.split('|').at(-1))

describe('sort keys', () => {
  const events = [
    [null, null, 'undated'],
    ['2025-04-25', '2025-04-25', 'day'],
    ['2025-04-01', '2025-04-30', 'month'],
    ['2022-01-01', '9999-12-31', 'open'],
    ['2025-04-25', '2025-04-26', 'two days'],
  ] as const

  it('put the newest event first and the undated last', () => {
    expect(sorted(events.map(([start, end, id]) => newestKey(start, end, id)))).toEqual([
      'day',
      'two days',
      'month',
      'open',
      'undated',
    ])
  })

  it('put the oldest event first and the undated last', () => {
    expect(sorted(events.map(([start, end, id]) => oldestKey(start, end, id)))).toEqual([
      'open',
      'month',
      'day',
      'two days',
      'undated',
    ])
  })

  it('put the newest article first, and its claims in the order of its text', () => {
    const [older, newer] = ['2025-04-25T18:00:00.000Z', '2025-04-25T18:00:01.000Z']
    const articles = [
      articleSortKey(null, 'undated'),
      articleSortKey(older, 'older'),
      articleSortKey(newer, 'newer'),
    ]
    expect(sorted(articles)).toEqual(['newer', 'older', 'undated'])
    const claims = [claimSortKey(older, 2, 'c'), claimSortKey(newer, 10, 'b'), claimSortKey(newer, 9, 'a')]
    expect(sorted(claims)).toEqual(['a', 'b', 'c'])
  })
})
