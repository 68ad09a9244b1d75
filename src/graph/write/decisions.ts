import {
  type MergeDecision,
  mergeDecisions,
  type RetractionDecision,
  retractionDecisions,
} from '../queries/decision-writes.ts'
import type { Transaction } from '../store/store.ts'

/** What editors decided, as loading needs it: by the keys that documents write. */
export interface KeyDecisions {
  readonly merges: readonly MergeDecision[]
  readonly retractions: readonly RetractionDecision[]
  /** The key of what stands for this one now: the last of a chain of merges. */
  keptKeyOf(of: MergeDecision['of'], key: string): string
  retractionOf(claimKey: string): RetractionDecision | undefined
}

export function keyDecisions(
  merges: readonly MergeDecision[],
  retractions: readonly RetractionDecision[],
): KeyDecisions {
  const keptKeys = new Map(merges.map((merge) => [`${merge.of} ${merge.duplicateKey}`, merge.keptKey]))
  const retracted = new Map(retractions.map((each) => [each.claimKey, each]))
  // A chain of merges has no cycle: mergeNodes and importDecisions refuse one.
  const keptKeyOf = (of: MergeDecision['of'], key: string): string => {
    const next = keptKeys.get(`${of} ${key}`)
    return next === undefined ? key : keptKeyOf(of, next)
  }
  return { merges, retractions, keptKeyOf, retractionOf: (claimKey) => retracted.get(claimKey) }
}

export function withMerges({ retractions }: KeyDecisions, merges: readonly MergeDecision[]): KeyDecisions {
  return keyDecisions(merges, retractions)
}

export function withRetractions(
  { merges }: KeyDecisions,
  retractions: readonly RetractionDecision[],
): KeyDecisions {
  return keyDecisions(merges, retractions)
}

/** All of them in two reads: editors make these by hand, so there are few. */
export async function readDecisions(transaction: Transaction): Promise<KeyDecisions> {
  const merges = await transaction.run(mergeDecisions())
  return keyDecisions(merges, await transaction.run(retractionDecisions()))
}
