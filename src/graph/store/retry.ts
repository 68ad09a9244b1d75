import { setTimeout as pause } from 'node:timers/promises'
import { StoreUnavailable } from './store-errors.ts'

const FIRST_PAUSE = 10
const LONGEST_PAUSE = 1_000
/** A conflict ends when the other writer does; a database that is away is soon reported as that. */
const PATIENCE_WITH_AN_ABSENT_DATABASE = 3_000

/**
 * Runs `work` again after a transient error, with growing pauses and jitter, until the signal is aborted.
 * @param isTransient whether running it again may help
 */
export async function retryTransient<T>(
  signal: AbortSignal,
  isTransient: (error: unknown) => boolean,
  work: () => Promise<T>,
): Promise<T> {
  const began = performance.now()
  for (let attempt = 0; ; attempt++) {
    signal.throwIfAborted()
    try {
      return await work()
    } catch (error) {
      const patient =
        !(error instanceof StoreUnavailable) || performance.now() - began < PATIENCE_WITH_AN_ABSENT_DATABASE
      if (!isTransient(error) || !patient || signal.aborted) throw error
      await pauseBefore(attempt, signal)
    }
  }
}

async function pauseBefore(attempt: number, signal: AbortSignal): Promise<void> {
  const length = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt)
  await pause(length * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted())
}
