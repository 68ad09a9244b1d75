import { expect, it } from 'vitest'
import { partialDateOfTimex } from './timex.ts'

it.each([
  ['2025-04-25', '2025-04-25'],
  ['2024-12', '2024-12'],
  ['2022', '2022'],
  ['2025-04-25TEV', '2025-04-25'],
  ['2025-04-21T09:00', '2025-04-21'],
  ['2023-05-02/2023-05-05', '2023-05-02/2023-05-05'],
  ['2025-W16', '2025-04-14/2025-04-20'],
  ['2021-W01', '2021-01-04/2021-01-10'],
  ['2020-W53-7', '2021-01-03'],
  ['2025-W17-WE', '2025-04-26/2025-04-27'],
  ['2025-Q2', '2025-04/2025-06'],
  ['2021-SU', '2021'],
  ['199X', '1990/1999'],
])('%s is %s', (value, date) => {
  expect(partialDateOfTimex(value)).toBe(date)
})

it.each([
  'XXXX-WXX-5',
  'XXXX-05-03',
  'PRESENT_REF',
  'PAST_REF',
  'P3D',
  'PT3H',
  'T09:00',
  '2025-02-30',
  '19XX',
  '',
])('%s names no days', (value) => {
  expect(partialDateOfTimex(value)).toBeNull()
})
