import type { Response } from 'express'
import type { CallerRole } from './caller.ts'
import type { GraphStore } from './graph/store/store.ts'
import { noting } from './statement-log.ts'

/** What resolvers know of the request they work for. */
export interface Context {
  readonly store: GraphStore
  readonly role: CallerRole
  /** Fires when the client has left. */
  readonly signal: AbortSignal
  readonly correlationId: string
  /** Names of the statements that have run for it so far, in order. */
  readonly statements: readonly string[]
}

/** What is known of a request before its body is read. */
export interface CallerLocals {
  role: CallerRole
  correlationId: string
}

export function contextOf(store: GraphStore, response: Response<unknown, CallerLocals>): Context {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) left.abort()
  })
  const statements: string[] = []
  const { role, correlationId } = response.locals
  return { store: noting(store, statements), role, signal: left.signal, correlationId, statements }
}
