import {
  StoreConflict,
  StoreConstraintViolation,
  StoreError,
  StoreFailure,
  StoreTimeout,
  StoreUnavailable,
} from './store-errors.ts'

const CONSTRAINT_VIOLATION = 'Neo.ClientError.Schema.ConstraintValidationFailed'
/** The server's own limit, which is the call's deadline. */
const TIMED_OUT = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/
/**
 * Without a database to speak to, whatever the reason. A connection cut within the handshake gives a ProtocolError
 * or a RangeError, which the driver does not mark as retryable.
 */
const AWAY =
  /^(ServiceUnavailable|SessionExpired|ProtocolError|Neo\.TransientError\.General\.DatabaseUnavailable|Neo\.ClientError\.Database\.DatabaseNotFound|Neo\.ClientError\.Security\..*)$/

/** The driver's error in the port's terms. `doing` says what was tried. */
export function neo4jError(error: unknown, doing: string): StoreError {
  if (error instanceof StoreError) return error
  const { message: text, code, retryable } = driverError(error)
  const message = `${doing}: ${text}`
  const options = { cause: error }
  if (error instanceof RangeError || AWAY.test(code)) return new StoreUnavailable(message, options)
  if (code === CONSTRAINT_VIOLATION) return new StoreConstraintViolation(message, options)
  if (TIMED_OUT.test(code)) return new StoreTimeout(message, options)
  return retryable ? new StoreConflict(message, options) : new StoreFailure(message, options)
}

function driverError(error: unknown): { message: string; code: string; retryable: boolean } {
  if (!(error instanceof Error)) return { message: String(error), code: '', retryable: false }
  return {
    message: error.message,
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    retryable: 'retryable' in error && error.retryable === true,
  }
}
