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
  return {
    merges,
    keptKeyOf(of, key) {
      let last = key
      // A chain has no cycle (mergeNodes and importDecisions refuse one), so it is no longer than the list.
      for (let step = 0; step <= keptKeys.size; step++) {
        const next = keptKeys.get(`${of} ${last}`)
        if (next === undefined) return last
        last = next
      }
      return key
    },
    retractionOf: (claimKey) => retracted.get(claimKey),
  }
}

export async function readDecisions(transaction: Transaction): Promise<KeyDecisions> {
  const merges = await transaction.run(mergeDecisions())
  return keyDecisions(merges, await transaction.run(retractionDecisions()))
}
