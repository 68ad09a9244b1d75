import type { Statement } from './store.ts'
import { StoreFailure } from './store-errors.ts'

const STATEMENT_NAME = /^[A-Za-z][A-Za-z0-9_-]*$/

/** The text as it is sent: with its name in front, so that the database's own logs tell which one it is. */
export function stampedText(statement: Statement): string {
  if (!STATEMENT_NAME.test(statement.name)) {
    throw new StoreFailure(`"${statement.name}" cannot name a statement`)
  }
  return `/* ${statement.name} */ ${statement.text}`
}

/** The rows in the shape that the statement promises; StoreFailure where they are not. */
export function parseRows<Row>(statement: Statement<Row>, rows: readonly unknown[]): readonly Row[] {
  return rows.map((row) => {
    const parsed = statement.row.safeParse(row)
    if (parsed.success) return parsed.data
    const message = `statement "${statement.name}" answered rows of another shape: ${parsed.error.message}`
    throw new StoreFailure(message, { cause: parsed.error })
  })
}
