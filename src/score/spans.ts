/** A stretch of text: UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether they have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return sharedLength(a, b) > 0
}

/** Jaccard's index of their characters: 0 to 1, and 1 for the same stretch only. */
export function likenessOfSpans(a: Span, b: Span): number {
  const shared = sharedLength(a, b)
  return shared === 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared)
}

/** 0 where no two overlap, 1 where both have the same stretches: the mean of each one's best likeness. */
export function likenessOfPassages(a: readonly Span[], b: readonly Span[]): number {
  if (a.length + b.length === 0) return 1
  const best = (span: Span, others: readonly Span[]) =>
    Math.max(0, ...others.map((other) => likenessOfSpans(span, other)))
  const sum = [...a.map((span) => best(span, b)), ...b.map((span) => best(span, a))].reduce(
    (total, each) => total + each,
    0,
  )
  return sum / (a.length + b.length)
}

function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}
