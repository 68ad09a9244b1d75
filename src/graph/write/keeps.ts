import { type MergeDecision, putKeeps, removeKeeps } from '../queries/decision-writes.ts'
import type { Transaction } from '../store/store.ts'
import { runAll, writeAll } from './batches.ts'
import type { KeyDecisions } from './decisions.ts'

/** The id of the node that stands now for what a merge kept: it may have been merged further. */
export function keptIdOf(decisions: KeyDecisions, { of, keptKey }: MergeDecision): string | null {
  const last = decisions.keptKeyOf(of, keptKey)
  return decisions.merges.find((merge) => merge.of === of && merge.keptKey === last)?.keptId ?? null
}

/**
 * Ties merges to the nodes that they keep, as far as these are in the graph; only to those of `ids`, where given.
 * A deleted node has taken its edge along, so this is needed where nodes come (back), or decisions change.
 */
export async function writeKeeps(
  transaction: Transaction,
  decisions: KeyDecisions,
  ids?: ReadonlySet<string>,
): Promise<void> {
  const kept = decisions.merges.flatMap((merge) => {
    const id = keptIdOf(decisions, merge)
    return id !== null && (ids === undefined || ids.has(id)) ? [{ of: merge.of, mergeId: merge.id, id }] : []
  })
  const mergeIds = kept.map((each) => each.mergeId)
  await runAll(transaction, mergeIds, removeKeeps)
  for (const label of ['Entity', 'Event'] as const) {
    const rows = kept.filter((each) => (each.of === 'ENTITY') === (label === 'Entity'))
    await writeAll(
      transaction,
      rows.map(({ mergeId, id }) => ({ mergeId, id })),
      (batch) => putKeeps(label, batch),
    )
  }
}
