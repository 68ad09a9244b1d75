import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bindingOf, decodeCursor, encodeCursor, pageOf } from './connection.ts'

it('a cursor gives its key back, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (key) => {
      expect(decodeCursor(encodeCursor(key, 'binding1'), 'binding1')).toBe(key)
    }),
  )
})

it('is bound to field, filter and sort, but not to the size of the page', () => {
  const args = { filter: { types: ['CONSULT'] }, sort: 'NEWEST_FIRST', first: 5 }
  expect(bindingOf({ name: 'events', args: { ...args, first: 9, after: 'x' } })).toBe(
    bindingOf({ name: 'events', args }),
  )
  expect(bindingOf({ name: 'meetings', args })).not.toBe(bindingOf({ name: 'events', args }))
  expect(bindingOf({ name: 'events', args: { ...args, sort: 'OLDEST_FIRST' } })).not.toBe(
    bindingOf({ name: 'events', args }),
  )
})

it('refuses any text that is no cursor, without any other error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeCursor(text, 'binding1')).toThrow('not a cursor')
    }),
  )
})

it('one row more than asked for says that there is a next page', () => {
  const rows = [{ k: '1' }, { k: '2' }, { k: '3' }]
  expect(pageOf(rows, { first: 2 })).toEqual({
    rows: rows.slice(0, 2),
    hasNextPage: true,
    hasPreviousPage: false,
  })
  expect(pageOf(rows, { first: 3, after: 'x' })).toEqual({ rows, hasNextPage: false, hasPreviousPage: true })
})
