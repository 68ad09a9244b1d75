import type { Placed, RejectionCode } from './annotation.ts'
import { PassageIndex } from './passage-index.ts'

export interface Passage {
  readonly quote: string
  /** Which of the equal passages, from 1. */
  readonly occurrence?: number | undefined
}

/** Why a passage has no place. */
export interface Ungrounded {
  readonly code: Extract<RejectionCode, 'NOT_IN_TEXT' | 'AMBIGUOUS_QUOTE'>
  readonly reason: string
}

/** Finds the place of passages in one text: exact, or none. Passages may overlap; each start counts. */
export function groundingIn(text: string): (passage: Passage) => Placed | Ungrounded {
  const index = new PassageIndex(text)
  const known = new Map<string, Search>()
  return ({ quote, occurrence }) => {
    const search = known.get(quote) ?? { found: [], rest: index.startsOf(quote) }
    known.set(quote, search)
    // Without an occurrence a second place is looked for, because then the passage is ambiguous.
    return placeAt(startsUpTo(occurrence ?? 2, search), quote, occurrence)
  }
}

/** A quote's places as far as they have been asked for. */
interface Search {
  readonly found: number[]
  readonly rest: Generator<number, void>
}

function startsUpTo(count: number, { found, rest }: Search): readonly number[] {
  while (found.length < count) {
    const next = rest.next()
    if (next.done) break
    found.push(next.value)
  }
  return found
}

export function isPlaced(place: Placed | Ungrounded): place is Placed {
  return 'start' in place
}

function placeAt(
  starts: readonly number[],
  quote: string,
  occurrence: number | undefined,
): Placed | Ungrounded {
  if (starts.length === 0) return { code: 'NOT_IN_TEXT', reason: 'the text does not have these words' }
  if (occurrence === undefined && starts.length > 1) {
    const reason = 'the text has these words more than once: say which by `occurrence`'
    return { code: 'AMBIGUOUS_QUOTE', reason }
  }
  const start = starts[(occurrence ?? 1) - 1]
  if (start === undefined) {
    return { code: 'NOT_IN_TEXT', reason: `the text has these words ${times(starts.length)} only` }
  }
  return { start, end: start + quote.length, occurrence: occurrence ?? 1 }
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
