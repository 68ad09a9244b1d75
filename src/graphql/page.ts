import {
  bindingOf,
  decodeCursor,
  pageOf,
  pageSize,
  type Row,
  shapeConnection,
} from '../graph/read/connection.ts'
import type { SelectedField } from '../graph/read/selection.ts'

/** How one selection sees one row. */
type View<T> = (row: T, selection: SelectedField) => unknown

/** A connection over rows that were ranked in memory; only those on the page are read further. */
export async function readPageOf<T extends Row & { readonly k: string }>(
  connection: SelectedField,
  rows: readonly T[],
  read: (shown: readonly T[], selections: readonly SelectedField[]) => Promise<View<T>>,
): Promise<unknown> {
  const after = decodeCursor(connection.args.after, bindingOf(connection))
  const following = rows.filter((row) => row.k > after).slice(0, pageSize(connection.args) + 1)
  const page = pageOf(following, connection.args)
  const selections = connection.fields.flatMap((part) => {
    if (part.name === 'nodes') return [part]
    return part.name === 'edges' ? part.fields.filter((below) => below.name === 'node') : []
  })
  const view = await read(page.rows as readonly T[], selections)
  return shapeConnection(connection, page, rows.length, (selection, row) => view(row as T, selection))
}
