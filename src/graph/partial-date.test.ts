import { describe, expect, it } from 'vitest'
import { boundsOfPartialDate, isFullDay, isPartialDate } from './partial-date.ts'

describe('partial dates', () => {
  it.each([
    ['2025-04-25', '2025-04-25', '2025-04-25'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['2015/2019', '2015-01-01', '2019-12-31'],
    ['2024-12-30/2025-01', '2024-12-30', '2025-01-31'],
    ['2022/..', '2022-01-01', '9999-12-31'],
    ['2022-02-24/..', '2022-02-24', '9999-12-31'],
  ])('%s is from %s to %s', (text, start, end) => {
    expect(boundsOfPartialDate(text)).toEqual({ start, end })
  })

  it.each([
    '2025-02-30',
    '2023-02-29',
    '1900-02-29',
    '2025-13',
    '2025-00',
    '2025-04-00',
    '25-04-2025',
    '2019/2015',
    '2025-04-25/2025-04-24',
    '../2022',
    '..',
    '2022/',
    '2022/../2023',
    '2025-4-5',
    '2025-04-25T10:00:00Z',
    ' 2022',
    '',
    'Friday',
    '٢٠٢٢',
    '2022\n',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false)
    expect(() => boundsOfPartialDate(text)).toThrow(RangeError)
  })

  it('knows a full day', () => {
    expect(['2025-04-25', '2025-04-31', '2025-04', '2025-04-25/2025-04-25'].map(isFullDay)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
