import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import {
  AmbiguousName,
  BadUserInput,
  CostLimit,
  ExpectedError,
  Forbidden,
  InvalidDocument,
  NoReader,
  Unauthenticated,
} from '../errors.ts'
import { StoreAborted, StoreLocked, StoreTimeout, StoreUnavailable } from '../graph/store/store-errors.ts'

/** Seconds after which asking again makes sense. */
export const RETRY_AFTER = 5

type Extensions = { readonly code: string; readonly [name: string]: unknown }

/** What is the caller's to see, by the class that was thrown; a subclass stands before its parent. */
const EXPECTED: readonly [new (...args: never[]) => ExpectedError, string][] = [
  [BadUserInput, 'BAD_USER_INPUT'],
  [InvalidDocument, 'INVALID_DOCUMENT'],
  [AmbiguousName, 'AMBIGUOUS_NAME'],
  [Unauthenticated, 'UNAUTHENTICATED'],
  [Forbidden, 'FORBIDDEN'],
  [CostLimit, 'COST_LIMIT'],
  [NoReader, 'NO_READER'],
]

/** Codes that graphql-js, Apollo or our limits give, whose messages speak about the request alone. */
const OPEN_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'DEPTH_LIMIT',
  'ALIAS_LIMIT',
  'COST_LIMIT',
])

/** Refusals that mean the request itself is wrong. Whoever lacks a token, or a document that is not taken, has asked properly. */
const ANSWERED_AS_200: ReadonlySet<string> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'AMBIGUOUS_NAME',
  'INVALID_DOCUMENT',
  'NO_READER',
])

/** What a client sees of an error. Apollo answers a fixed text if this should throw; nothing in it can. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, extensions } = tell(formatted, causeOf(error))
  const { locations, path } = formatted
  return { message, ...(locations && { locations }), ...(path && { path }), extensions }
}

/** Whether nobody foresaw it, so that the log has to keep it. */
export function isInternal(error: unknown): boolean {
  return codeOf(error) === 'INTERNAL_SERVER_ERROR'
}

export function codeOf(error: unknown): string {
  const formatted = error instanceof GraphQLError ? error.toJSON() : { message: '' }
  return tell(formatted, causeOf(error)).extensions.code
}

function tell(formatted: GraphQLFormattedError, cause: unknown): { message: string; extensions: Extensions } {
  const { message } = formatted
  if (cause instanceof ExpectedError) return { message, extensions: expectedExtensions(cause) }
  if (cause instanceof StoreTimeout) {
    return {
      message: 'the database took too long',
      extensions: { code: 'TIMEOUT', retryAfter: RETRY_AFTER },
    }
  }
  if (cause instanceof StoreUnavailable || cause instanceof StoreLocked || cause instanceof StoreAborted) {
    return {
      message: 'the database is away',
      extensions: { code: 'UNAVAILABLE', retryAfter: RETRY_AFTER },
    }
  }
  const code =
    cause instanceof GraphQLError ? (cause.extensions.code ?? formatted.extensions?.code) : undefined
  if (isTokenLimit(code, message)) return { message, extensions: { code: 'TOKEN_LIMIT' } }
  if (typeof code === 'string' && OPEN_CODES.has(code)) return { message, extensions: { code } }
  return { message: 'something went wrong on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}

function expectedExtensions(cause: ExpectedError): Extensions {
  const code = EXPECTED.find(([type]) => cause instanceof type)?.[1] ?? 'BAD_USER_INPUT'
  if (cause instanceof InvalidDocument) return { code, rejected: cause.rejected }
  if (cause instanceof AmbiguousName) return { code, candidates: cause.candidates.map(candidateShown) }
  return { code }
}

/** What a client needs to ask again; the look-up's own columns stay here. */
function candidateShown({ id, name, type, description }: AmbiguousName['candidates'][number]) {
  return { id, name, type, description }
}

/** graphql-js and Apollo wrap what a resolver, a scalar or a rule has thrown, once or twice. */
function causeOf(error: unknown): unknown {
  let cause = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** graphql-js's parser counts the tokens, and has no code for it. */
function isTokenLimit(code: unknown, message: string): boolean {
  return code === 'GRAPHQL_PARSE_FAILED' && message.includes('tokens. Parsing aborted')
}

interface Answer {
  readonly data?: { readonly [responseKey: string]: unknown } | null | undefined
  readonly errors?: readonly GraphQLFormattedError[] | undefined
}

/** The HTTP status of an answer, the same for both media types. `usual`: what Apollo would send. */
export function statusOf({ data, errors }: Answer, usual: number | undefined): number {
  if (!errors?.length) return usual ?? 200
  if (partStands(data, errors)) return 200
  const codes = errors.map((error) => String(error.extensions?.code))
  if (codes.includes('INTERNAL_SERVER_ERROR')) return 500
  if (codes.includes('UNAVAILABLE') || codes.includes('TIMEOUT')) return 503
  if (codes.some((code) => code.endsWith('_LIMIT'))) return 400
  if (data !== undefined || codes.every((code) => ANSWERED_AS_200.has(code))) return 200
  return usual !== undefined && usual >= 400 && usual < 500 ? usual : 400
}

/** Whether any root field was answered, be it with null. */
function partStands(data: Answer['data'], errors: readonly GraphQLFormattedError[]): boolean {
  const failed = new Set(errors.map((error) => error.path?.[0]))
  return Object.entries(data ?? {}).some(([key, value]) => value !== null || !failed.has(key))
}
