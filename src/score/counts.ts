/**
 * What a measure counts: of the predicted items those that are right, of the gold's those that are found. The two are
 * one number where items are matched one to one; a speaker's passage may be cut in two on one side, so not everywhere.
 */
export interface Counts {
  readonly predicted: number
  readonly right: number
  readonly gold: number
  readonly found: number
}

/** `null` stands where there is nothing to divide by: nothing predicted, nothing in the gold. */
export interface Figures {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly tp: number
  readonly fp: number
  readonly fn: number
  /** Recall is `found` of `found + fn`; it differs from `tp` only where items are not matched one to one. */
  readonly found: number
}

/** Of how many items that can be asked about how many are right. */
export interface Share {
  readonly share: number | null
  readonly right: number
  readonly of: number
}

/** An item is right, or found, where the other side has one that is the same. */
export function countsBy<Item>(
  predicted: readonly Item[],
  gold: readonly Item[],
  isSame: (predicted: Item, gold: Item) => boolean,
): Counts {
  return {
    predicted: predicted.length,
    right: predicted.filter((item) => gold.some((other) => isSame(item, other))).length,
    gold: gold.length,
    found: gold.filter((item) => predicted.some((other) => isSame(other, item))).length,
  }
}

export function countsOfSets(predicted: ReadonlySet<string>, gold: ReadonlySet<string>): Counts {
  return countsOfPairs([...predicted].filter((item) => gold.has(item)).length, predicted.size, gold.size)
}

export function countsOfPairs(pairs: number, predicted: number, gold: number): Counts {
  return { predicted, right: pairs, gold, found: pairs }
}

/** Micro: the counts of all documents are added up before anything is divided. */
export function figuresOf(counts: readonly Counts[]): Figures {
  const sum = (count: (counts: Counts) => number) => counts.reduce((total, each) => total + count(each), 0)
  const right = sum((each) => each.right)
  const found = sum((each) => each.found)
  const predicted = sum((each) => each.predicted)
  const gold = sum((each) => each.gold)
  const precision = quotient(right, predicted)
  const recall = quotient(found, gold)
  return {
    ...{ precision, recall, f1: harmonicMean(precision, recall) },
    ...{ tp: right, fp: predicted - right, fn: gold - found, found },
  }
}

export function shareOf(shares: readonly Pick<Share, 'right' | 'of'>[]): Share {
  const right = shares.reduce((total, each) => total + each.right, 0)
  const of = shares.reduce((total, each) => total + each.of, 0)
  return { share: quotient(right, of), right, of }
}

/** Whoever predicts nothing of what is there, or something of what is not, has got nothing right. */
function harmonicMean(precision: number | null, recall: number | null): number | null {
  if (precision === null && recall === null) return null
  const [p, r] = [precision ?? 0, recall ?? 0]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
