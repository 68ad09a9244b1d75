import { z } from 'zod'
import type { GraphStore, Statement, Transaction, Value } from '../../src/graph/store/store.ts'

type Parameters = { readonly [name: string]: Value }
export type Row = Record<string, unknown>

/** A statement whose rows are taken as they come. */
export function statement(text: string, parameters: Parameters = {}): Statement<Row> {
  return { name: 'contract', text, parameters, row: z.record(z.string(), z.unknown()) }
}

export function read(store: GraphStore, text: string, parameters?: Parameters): Promise<readonly Row[]> {
  return store.read(statement(text, parameters))
}

export function write(store: GraphStore, text: string, parameters?: Parameters): Promise<readonly Row[]> {
  return store.transaction((transaction) => transaction.run(statement(text, parameters)))
}

export function run(
  transaction: Transaction,
  text: string,
  parameters?: Parameters,
): Promise<readonly Row[]> {
  return transaction.run(statement(text, parameters))
}

/** Runs for some seconds on either engine, and touches nothing. */
export const SLOW_READ = `UNWIND range(1, 3000) AS x UNWIND range(1, 3000) AS y
WITH x, y WHERE (x * y) % 7 = 3 RETURN count(*) AS c`
