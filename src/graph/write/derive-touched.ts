import { removeNodes } from '../queries/entity-writes.ts'
import type { Transaction } from '../store/store.ts'
import { runAll } from './batches.ts'
import type { KeyDecisions } from './decisions.ts'
import { eventsDependingOn } from './dependents.ts'
import { deriveEntities } from './derive-entities.ts'
import { deriveEvents } from './derive-events.ts'
import { deriveTouchedTies } from './derive-ties.ts'
import { writeKeeps } from './keeps.ts'
import { type Touched, union } from './touched.ts'

/** What deriving changed. */
export interface Changes {
  readonly deletedEntities: number
  readonly deletedEvents: number
  /** Nodes and derived edges that were not as they should be. */
  readonly differences: number
}

/**
 * Makes everything derived true again around what a change touched, and takes out what no article supports any more.
 * Ties come first, since an admission is read off finished ties; then the events, those too in which somebody's side
 * has changed.
 */
export async function deriveTouched(
  transaction: Transaction,
  touched: Touched,
  decisions: KeyDecisions,
): Promise<Changes> {
  const entities = await deriveEntities(transaction, touched.entityIds)
  const ties = await deriveTouchedTies(transaction, touched.tieIds)
  const moved = union(entities.redescribed, ties.movedSides)
  const dependents = await eventsDependingOn(transaction, moved)
  const events = await deriveEvents(transaction, union(touched.eventIds, dependents))
  await runAll(transaction, entities.orphans, (ids) => removeNodes('Entity', ids))
  await writeKeeps(transaction, decisions, union(entities.created, events.created))
  return {
    deletedEntities: entities.orphans.size,
    deletedEvents: events.deleted,
    differences: entities.differences + ties.differences + events.differences,
  }
}
