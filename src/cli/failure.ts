import { ExpectedError, InvalidDocument } from '../errors.ts'
import {
  StoreAborted,
  StoreError,
  StoreLocked,
  StoreTimeout,
  StoreUnavailable,
} from '../graph/store/store-errors.ts'

export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const

/** What the driver says of every refused connection: nine times out of ten it misleads. */
const DRIVERS_ADVICE = / Please ensure that your database is listening .* changed in Neo4j 4\.0\./

/** What a person at the command line did wrong; `message` is the line they read. */
export class CommandFailed extends Error {}

/** Ctrl-C, or whoever started the command has ended it. */
export function isInterruption(error: unknown): boolean {
  return error instanceof StoreAborted || (error instanceof Error && error.name === 'AbortError')
}

/**
 * One clear line (an invalid document: one for each mistake) for whatever went wrong.
 * What nobody foresaw comes with its stack, because there is no log to look it up in.
 */
export function failureText(error: unknown): string {
  if (error instanceof InvalidDocument) {
    // Of the document as a whole there is no path to tell.
    return error.rejected
      .map(({ path, reason }) => (path === 'document' ? reason : `${path}: ${reason}`))
      .join('\n')
  }
  if (error instanceof StoreLocked) {
    return 'another process holds the embedded graph: stop it (a running server?) or set NEWSGRAPH_DATA to another folder'
  }
  if (error instanceof StoreUnavailable)
    return `the database is away: ${error.message.replace(DRIVERS_ADVICE, '')}`
  if (error instanceof StoreTimeout) return 'the database did not answer in time'
  if (error instanceof CommandFailed || error instanceof ExpectedError || error instanceof StoreError)
    return error.message
  if (isSystemError(error)) return systemText(error)
  return `unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}

function systemText({ code, path, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return `no such file: ${path}`
    case 'EACCES':
    case 'EPERM':
      return `no permission: ${path}`
    case 'EISDIR':
      return `a folder, not a file: ${path}`
    case 'ENOSPC':
      return 'the disk is full'
    default:
      return message
  }
}
