import type { z } from 'zod'
import { InvalidDocument } from '../errors.ts'
import { type AnnotationDocument, annotationDocumentSchema, type Rejection } from './annotation.ts'
import { pathText, rejection } from './rejection.ts'

const MOST_BYTES = 2 * 1024 * 1024

/** JSON text → document with its defaults filled in. Throws InvalidDocument with every fault and its path. */
export function parseDocument(json: string): AnnotationDocument {
  const size = Buffer.byteLength(json)
  if (size > MOST_BYTES) refuse('TOO_LARGE', `it has ${size} bytes; at most ${MOST_BYTES} are read`)
  const raw = parseJson(json)
  const parsed = annotationDocumentSchema.safeParse(raw)
  const rejected = parsed.success
    ? unreadableStrings(parsed.data, [])
    : parsed.error.issues.flatMap((issue) => rejectionsOfIssue(issue, raw))
  if (rejected.length > 0 || !parsed.success) throw new InvalidDocument(rejected)
  return parsed.data
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refuse('OTHER', `not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function refuse(code: 'TOO_LARGE' | 'OTHER', reason: string): never {
  throw new InvalidDocument([rejection('document', '', code, reason)])
}

type Issue = z.core.$ZodIssue

function rejectionsOfIssue(issue: Issue, raw: unknown): Rejection[] {
  const value = valueAt(raw, issue.path)
  const item = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      rejection(pathText([...issue.path, key]), key, 'OTHER', 'there is no such field'),
    )
  }
  return [rejection(pathText(issue.path), item, codeOf(issue, value), reasonOf(issue, value))]
}

function codeOf(issue: Issue, value: unknown): Rejection['code'] {
  if (issue.code === 'too_big') return 'TOO_LARGE'
  if (typeof value !== 'string') return 'OTHER'
  if (issue.code === 'invalid_value' && !isVersion(issue)) return 'NOT_IN_VOCABULARY'
  return DATE_FIELDS.has(String(issue.path.at(-1))) ? 'BAD_DATE' : 'OTHER'
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['date', 'madeOn', 'publishedAt', 'at'])

function reasonOf(issue: Issue, value: unknown): string {
  if (value === undefined) return 'is missing'
  if (isVersion(issue)) return 'this service reads documents of version 1'
  switch (issue.code) {
    case 'invalid_value':
      return `has to be one of ${issue.values.join(', ')}`
    case 'invalid_type':
      return `has to be of type ${issue.expected}`
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `is more than ${issue.maximum}`
    case 'too_small':
      return issue.origin === 'string' ? 'is too short' : `is less than ${issue.minimum}`
    case 'invalid_format':
      return REASON_OF_FORMAT[issue.format] ?? issue.message
    default:
      return issue.message
  }
}

const REASON_OF_FORMAT: { readonly [format: string]: string } = {
  datetime: 'has to be a date and time as 2025-04-25T18:00:00Z',
  url: 'has to be an absolute http or https address',
}

function isVersion(issue: Issue): boolean {
  return issue.path.length === 1 && issue.path[0] === 'version'
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as { readonly [step: PropertyKey]: unknown } | null | undefined)?.[step],
    raw,
  )
}

/** Neither engine stores NUL everywhere, and half a surrogate pair cannot be written as UTF-8. */
function unreadableStrings(value: unknown, path: readonly PropertyKey[]): Rejection[] {
  if (typeof value === 'string') {
    if (!/[\0\p{Cs}]/u.test(value)) return []
    return [rejection(pathText(path), '', 'OTHER', 'holds a NUL or half of a surrogate pair')]
  }
  if (Array.isArray(value)) return value.flatMap((each, index) => unreadableStrings(each, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) => unreadableStrings(each, [...path, name]))
}
