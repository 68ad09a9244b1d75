import {
  StoreConflict,
  StoreConstraintViolation,
  StoreError,
  StoreFailure,
  StoreLocked,
  StoreTimeout,
} from './store-errors.ts'

const CONFLICT = '40000'
const CONSTRAINT_VIOLATION = 'G2000'

/** The embedded engine's error in the port's terms. `doing` says what was tried. */
export function embeddedError(error: unknown, doing: string): StoreError {
  if (error instanceof StoreError) return error
  const text = error instanceof Error ? error.message : String(error)
  const message = `${doing}: ${text}`
  const status = gqlStatusOf(error)
  if (status === CONFLICT) return new StoreConflict(message, { cause: error })
  if (status === CONSTRAINT_VIOLATION) return new StoreConstraintViolation(message, { cause: error })
  if (/cannot be locked/i.test(text)) return new StoreLocked(message, { cause: error })
  if (/time(d )?out/i.test(text)) return new StoreTimeout(message, { cause: error })
  return new StoreFailure(message, { cause: error })
}

/** An asynchronous call carries its status itself, a synchronous one in the text of its cause. */
function gqlStatusOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  if ('gqlStatus' in error && typeof error.gqlStatus === 'string') return error.gqlStatus
  if (error.cause instanceof Error) return /^GQLSTATUS (\w{5})$/.exec(error.cause.message)?.[1]
  return undefined
}
