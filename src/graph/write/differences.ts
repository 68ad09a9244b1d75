import { isDeepStrictEqual } from 'node:util'
import type { Properties } from './contribution.ts'

/** How derived edges have to change. What differs is taken away and added anew. */
export interface Differences<T> {
  readonly gone: readonly T[]
  readonly added: readonly T[]
}

export function differencesOf<T>(stored: readonly T[], wanted: readonly T[]): Differences<T> {
  const [kept, asked] = [new Set(stored.map(textOf)), new Set(wanted.map(textOf))]
  return {
    gone: stored.filter((each) => !asked.has(textOf(each))),
    added: wanted.filter((each) => !kept.has(textOf(each))),
  }
}

/** The same whatever the order of the properties, which differs by engine. */
function textOf(value: unknown): string {
  return JSON.stringify(Object.entries(value as object).sort(([a], [b]) => (a < b ? -1 : 1)))
}

export function sameProperties(a: Properties, b: Properties): boolean {
  return isDeepStrictEqual(a, b)
}
