import type { Placed, RejectionCode } from './annotation.ts'

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
  const known = new Map<string, readonly number[]>()
  return ({ quote, occurrence }) => {
    const starts = known.get(quote) ?? startsOf(quote, text)
    known.set(quote, starts)
    return placeAt(starts, quote, occurrence)
  }
}

export function isPlaced(place: Placed | Ungrounded): place is Placed {
  return 'start' in place
}

function startsOf(quote: string, text: string): number[] {
  const starts: number[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) starts.push(start)
  return starts
}

function placeAt(
  starts: readonly number[],
  quote: string,
  occurrence: number | undefined,
): Placed | Ungrounded {
  if (starts.length === 0) return { code: 'NOT_IN_TEXT', reason: 'the text does not have these words' }
  if (occurrence === undefined && starts.length > 1) {
    const reason = `the text has these words ${starts.length} times: say which by "occurrence"`
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
