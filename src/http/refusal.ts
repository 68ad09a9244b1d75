import type { Response } from 'express'

/** Why a request is turned away before it is an operation; the JSON is shaped like a GraphQL answer. */
export type RefusalCode =
  | 'RATE_LIMITED'
  | 'OVERLOADED'
  | 'PAYLOAD_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'INTERNAL_SERVER_ERROR'

const STATUS: { readonly [code in RefusalCode]: number } = {
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  INTERNAL_SERVER_ERROR: 500,
}

/** `retryAfter` in seconds. The code is left in `locals.refused`, to be counted. */
export function refuse(
  response: Response,
  code: RefusalCode,
  message: string,
  extensions: { readonly retryAfter?: number; readonly correlationId?: string } = {},
): void {
  if (extensions.retryAfter !== undefined) response.set('retry-after', String(extensions.retryAfter))
  response.locals.refused = code
  response.status(STATUS[code]).json({ errors: [{ message, extensions: { code, ...extensions } }] })
}
