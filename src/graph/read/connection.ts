import { createHash } from 'node:crypto'
import { BadUserInput } from '../../errors.ts'
import { boundedNumber } from './bounded-number.ts'
import type { Args } from './rules.ts'
import type { SelectedField } from './selection.ts'

/** Relay connections with keyset cursors: a cursor is the key of its row, bound to the list's field, filter and sort. */

const PAGE = { usual: 20, most: 100 }

/** How many to show; BadUserInput outside 1 to 100. */
export function pageSize(args: Args): number {
  return boundedNumber(args, 'first', PAGE)
}

/** What a cursor is bound to: everything that decides which rows there are, and in which order. */
export function bindingOf(field: Pick<SelectedField, 'name' | 'args'>): string {
  const { first: _first, after: _after, ...rest } = field.args
  return createHash('sha256')
    .update(JSON.stringify([field.name, rest]))
    .digest('base64url')
    .slice(0, 8)
}

export function encodeCursor(key: string, binding: string): string {
  return Buffer.from(JSON.stringify([binding, key])).toString('base64url')
}

/** The key to go on after, `''` for the first page. BadUserInput for a cursor of another list, filter or sort. */
export function decodeCursor(after: unknown, binding: string): string {
  if (after === undefined || after === null) return ''
  const parts = parseCursor(String(after))
  if (!parts || parts[0] !== binding) {
    throw new BadUserInput('after is not a cursor of this list with this filter and sort')
  }
  return parts[1]
}

function parseCursor(cursor: string): readonly [string, string] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 2) return null
    const [binding, key] = parts as unknown[]
    return typeof binding === 'string' && typeof key === 'string' ? [binding, key] : null
  } catch {
    return null
  }
}

export interface Row {
  readonly [column: string]: unknown
}

export interface Page {
  readonly rows: readonly Row[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** The store was asked for one row more than are shown: it tells whether there are more. */
export function pageOf(rows: readonly Row[], args: Args): Page {
  const size = pageSize(args)
  return {
    rows: rows.slice(0, size),
    hasNextPage: rows.length > size,
    hasPreviousPage: args.after !== undefined && args.after !== null,
  }
}

/** Answers the selected parts of a connection in their shape: `views` hold how each selection sees a row. */
export function shapeConnection(
  field: SelectedField,
  page: Page,
  totalCount: unknown,
  view: (selection: SelectedField, row: Row) => unknown,
): { readonly [responseKey: string]: unknown } {
  const binding = bindingOf(field)
  const cursorOf = (row: Row | undefined) => (row ? encodeCursor(String(row.k), binding) : null)
  const parts: { readonly [name: string]: (part: SelectedField) => unknown } = {
    totalCount: () => totalCount,
    nodes: (part) => page.rows.map((row) => view(part, row)),
    edges: (part) =>
      page.rows.map((row) =>
        byResponseKey(part, (below) => (below.name === 'cursor' ? cursorOf(row) : view(below, row))),
      ),
    pageInfo: (part) => byResponseKey(part, (below) => pageInfoField(below.name, page, cursorOf)),
  }
  return byResponseKey(field, (part) => parts[part.name]?.(part))
}

function pageInfoField(name: string, page: Page, cursorOf: (row: Row | undefined) => string | null): unknown {
  if (name === 'hasNextPage') return page.hasNextPage
  if (name === 'hasPreviousPage') return page.hasPreviousPage
  return cursorOf(name === 'startCursor' ? page.rows[0] : page.rows.at(-1))
}

function byResponseKey(
  field: SelectedField,
  read: (below: SelectedField) => unknown,
): { readonly [responseKey: string]: unknown } {
  return Object.fromEntries(
    field.fields
      .filter((below) => below.name !== '__typename')
      .map((below) => [below.responseKey, read(below)]),
  )
}
