import { configOfProcess } from '../config.ts'
import { openStore } from '../graph/store/open-store.ts'
import type { GraphStore } from '../graph/store/store.ts'

/** Opens the configured graph for one command and closes it, whatever happens. Ctrl-C aborts `signal`; a second one kills. */
export async function withStore(
  work: (store: GraphStore, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  const store = await openStore(configOfProcess().store)
  try {
    await store.setup({ signal: interruption.signal })
    await work(store, interruption.signal)
    interruption.signal.throwIfAborted()
  } finally {
    await store.close()
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}
