import { untilAborted } from './deadline.ts'
import type { Statement, Transaction } from './store.ts'
import { StoreConflict } from './store-errors.ts'

/** A transaction of an engine, begun. */
export interface EngineTransaction {
  run<Row>(statement: Statement<Row>): Promise<readonly Row[]>
  commit(): Promise<void>
  /** Undoes what is not committed and gives the transaction back; harmless after a commit. */
  end(): Promise<void>
}

/**
 * All of `work`, or nothing: it is committed only if no statement of it failed, even one whose error
 * `work` swallowed, and if nobody has given up waiting for it.
 */
export async function unitOfWork<T>(
  transaction: EngineTransaction,
  signal: AbortSignal,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  let failure: unknown
  const run = async <Row>(statement: Statement<Row>): Promise<readonly Row[]> => {
    signal.throwIfAborted()
    if (failure) throw failure
    try {
      return await transaction.run(statement)
    } catch (error) {
      failure ??= error
      throw error
    }
  }
  try {
    const result = await untilAborted(work({ run }), signal)
    if (failure) throw failure
    await transaction.commit()
    return result
  } catch (error) {
    throw failure instanceof StoreConflict ? failure : error
  } finally {
    await transaction.end()
  }
}
