/**
 * Matches one to one, the likest first; of equals those that come first. A likeness of 0 is no match. Greedy, so not
 * always the most pairs that could be made; but what is like itself most is matched with itself.
 */
export function pairOff<P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  likenessOf: (predicted: P, gold: G) => number,
): (readonly [P, G])[] {
  const candidates = predicted.flatMap((p, row) =>
    gold.flatMap((g, column) => {
      const likeness = likenessOf(p, g)
      return likeness > 0 ? [{ p, g, row, column, likeness }] : []
    }),
  )
  // Sorting is stable: of equals the first row, and in it the first column.
  candidates.sort((a, b) => b.likeness - a.likeness)
  const rows = new Set<number>()
  const columns = new Set<number>()
  return candidates.flatMap(({ p, g, row, column }) => {
    if (rows.has(row) || columns.has(column)) return []
    rows.add(row)
    columns.add(column)
    return [[p, g] as const]
  })
}

/** Jaccard's index: how much of both sets they have in common; 1 for two empty ones. */
export function likenessOfSets(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length
  const all = a.size + b.size - shared
  return all === 0 ? 1 : shared / all
}
