import type { CallOptions } from './store.ts'
import { StoreAborted, StoreTimeout } from './store-errors.ts'

export const READ_DEADLINE = 30_000
export const TRANSACTION_DEADLINE = 120_000
export const HEALTH_DEADLINE = 5_000

/** What a call has left: its signal is aborted, with the error that its caller sees, when it is given up. */
export interface Call {
  readonly signal: AbortSignal
  /** Milliseconds until the deadline, never below 1. */
  remaining(): number
}

/**
 * Runs `work` and settles with it, or rejects when the deadline passes (StoreTimeout) or the caller's
 * signal is aborted (StoreAborted). Neither driver can be trusted to settle every promise, so `work` is raced;
 * what it still does after that has to end by itself, for which it gets a signal.
 */
export async function withDeadline<T>(
  options: CallOptions | undefined,
  defaultDeadline: number,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  const deadline = options?.deadline ?? defaultDeadline
  const ends = performance.now() + deadline
  const given = new AbortController()
  const abort = () => given.abort(new StoreAborted('the caller gave up', { cause: options?.signal?.reason }))
  if (options?.signal?.aborted) abort()
  options?.signal?.addEventListener('abort', abort, { once: true })
  const timer = setTimeout(() => given.abort(new StoreTimeout(`no answer within ${deadline} ms`)), deadline)
  try {
    given.signal.throwIfAborted()
    const remaining = () => Math.max(1, Math.ceil(ends - performance.now()))
    return await untilAborted(work({ signal: given.signal, remaining }), given.signal)
  } finally {
    clearTimeout(timer)
    options?.signal?.removeEventListener('abort', abort)
  }
}

/** Settles with `promise`, or rejects with the signal's reason, whichever is first. */
export function untilAborted<T>(promise: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    if (signal.aborted) abort()
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}
