import type { Row } from '../queries/write-statement.ts'
import type { Statement, Transaction } from '../store/store.ts'

/** Rows of one UNWIND: more make neither engine faster, and one of them counts intermediate rows. */
const ROWS = 500
/** Nodes of one read: each may bring many rows. */
const IDS = 200

export async function writeAll(
  transaction: Transaction,
  rows: readonly Row[],
  statement: (rows: readonly Row[]) => Statement<unknown>,
): Promise<void> {
  for (const batch of batchesOf(rows, ROWS)) await transaction.run(statement(batch))
}

/** The rows of all these ids, read or written in batches of them. */
export async function runAll<Found>(
  transaction: Transaction,
  ids: Iterable<string>,
  statement: (ids: readonly string[]) => Statement<Found>,
): Promise<Found[]> {
  const found: Found[] = []
  for (const batch of batchesOf([...ids], IDS)) found.push(...(await transaction.run(statement(batch))))
  return found
}

export function batchesOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
