import type { RelationshipType } from '../ontology.ts'
import { eventsStatedBy } from '../queries/event-writes.ts'
import { sideTieSources } from '../queries/tie-writes.ts'
import type { Transaction } from '../store/store.ts'
import { runAll } from './batches.ts'
import { union } from './touched.ts'

/** The ties that decide who speaks for whom. */
export const SIDE_TIES: readonly RelationshipType[] = ['PART_OF', 'SPEAKS_FOR', 'HOLDS_POST_AT']

/**
 * The events whose admissions may be read otherwise when these entities stand on other sides than before: those of
 * which they say something, or those who speak for them do.
 */
export async function eventsDependingOn(
  transaction: Transaction,
  entityIds: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const sources = await runAll(transaction, entityIds, (ids) => sideTieSources(ids, SIDE_TIES))
  const speakers = union(
    entityIds,
    sources.map((row) => row.id),
  )
  const events = await runAll(transaction, speakers, eventsStatedBy)
  return new Set(events.map((row) => row.id))
}
