import { createHash, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Config } from './config.ts'

/** What a token allows: nothing but what is open, reading, or changing the graph. */
export type CallerRole = 'anonymous' | 'reader' | 'editor'

type Tokens = Pick<Config, 'editorToken' | 'readToken'>

/** By the header `Authorization: Bearer …`; a token that nobody was given is as good as none. */
export function roleOf(authorization: string | undefined, { editorToken, readToken }: Tokens): CallerRole {
  const token = /^Bearer +(\S+) *$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) return 'anonymous'
  if (editorToken !== null && isSame(token, editorToken)) return 'editor'
  return readToken !== null && isSame(token, readToken) ? 'reader' : 'anonymous'
}

/** Compared as hashes: as long as each other, and in a time that tells nothing about how much fits. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(one), hash(other))
}

/** The caller's own `x-request-id` where it is fit for a log line, else a new one. */
export function correlationIdOf(requestId: string | undefined): string {
  return requestId !== undefined && /^[\w.:-]{1,128}$/.test(requestId) ? requestId : randomUUID()
}
