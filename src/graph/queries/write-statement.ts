import { z } from 'zod'
import type { Statement, Value } from '../store/store.ts'

/** A row of values for UNWIND. */
export interface Row {
  readonly [name: string]: Value
}

/** A statement that writes one batch of rows and answers nothing. */
export function writing(name: string, text: string, rows: readonly Row[]): Statement<unknown> {
  return { name, text, parameters: { rows }, row: z.unknown() }
}

/** A statement that writes at the nodes of these ids and answers nothing. */
export function writingAt(name: string, text: string, ids: readonly string[]): Statement<unknown> {
  return { name, text, parameters: { ids }, row: z.unknown() }
}

export const idRow = z.strictObject({ id: z.string() })
