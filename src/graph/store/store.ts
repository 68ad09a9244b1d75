import type { z } from 'zod'

/** Plain values: what goes into a statement and comes out of it. Integers are JS numbers on this side. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }

/**
 * One Cypher text with its name, its parameters and the shape of its rows.
 * The name is stamped into the text as a comment, so that it is found in the database's own logs.
 * Free values go into `parameters` only, never into `text`.
 */
export interface Statement<Row = unknown> {
  readonly name: string
  readonly text: string
  readonly parameters: { readonly [name: string]: Value }
  readonly row: z.ZodType<Row>
}

export interface CallOptions {
  /** When the caller is no longer interested (a client that left): the call rejects with AbortError. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds until the call rejects with StoreTimeout; the store's default otherwise. */
  readonly deadline?: number | undefined
}

/** Statements of one transaction, in order; a read sees what was written before it. */
export interface Transaction {
  run<Row>(statement: Statement<Row>): Promise<readonly Row[]>
}

/** What can be found by text; the label is also the type of the answer. */
export const SEARCHED_LABELS = [
  'Person',
  'Organization',
  'Place',
  'Group',
  'Event',
  'Article',
  'Claim',
] as const
export type SearchedLabel = (typeof SEARCHED_LABELS)[number]

export interface SearchQuery {
  /** Words of the query, folded as `searchText` is; each has to begin a word of the node's `searchText`. */
  readonly words: readonly string[]
  readonly labels: readonly SearchedLabel[]
  /** At most so many candidates for each label. */
  readonly limit: number
}

export interface SearchCandidate {
  readonly id: string
  readonly label: SearchedLabel
}

export interface PathQuery {
  readonly fromId: string
  readonly toId: string
  /** 1 to 6. */
  readonly maxHops: number
  /** At most so many paths, the best supported first. */
  readonly limit: number
}

/** One path: the ids of its nodes, and of the fact (participation or tie) of each of its edges. */
export interface FoundPath {
  readonly nodeIds: readonly string[]
  readonly edges: readonly FoundEdge[]
}

export interface FoundEdge {
  /** Relationship type in the graph: a role or a tie type. */
  readonly type: string
  /** The role edge's `id` or the tie edge's `tieId`. */
  readonly factId: string
}

/**
 * The port between the graph and a database. Two engines stand behind it; both pass test/contract.
 * Failures are StoreErrors (see store-errors.ts): drivers' own errors never leave the adapters.
 */
export interface GraphStore {
  readonly engine: 'neo4j' | 'embedded'
  /** One read-only statement; on a cluster it may be answered by a reader. */
  read<Row>(statement: Statement<Row>, options?: CallOptions): Promise<readonly Row[]>
  /**
   * One unit of work: all of it or nothing. Any error rolls it back. A conflict with another writer
   * or a lost connection makes it run again, so `work` has to be idempotent and free of side effects.
   */
  transaction<T>(work: (transaction: Transaction) => Promise<T>, options?: CallOptions): Promise<T>
  search(query: SearchQuery, options?: CallOptions): Promise<readonly SearchCandidate[]>
  shortestPaths(query: PathQuery, options?: CallOptions): Promise<readonly FoundPath[]>
  /** Constraints and indexes; harmless when they are there already. */
  setup(options?: CallOptions): Promise<void>
  /** Resolves when the database answers; rejects with StoreUnavailable otherwise. */
  health(options?: CallOptions): Promise<void>
  close(): Promise<void>
}
