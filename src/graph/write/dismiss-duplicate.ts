import { BadUserInput } from '../../errors.ts'
import { idOf } from '../keys.ts'
import { takeTurn } from '../queries/article-writes.ts'
import {
  type DecidedNode,
  type DismissalDecision,
  decidedNodes,
  dismissalDecisions,
  putDecisions,
  removeDecision,
} from '../queries/decision-writes.ts'
import type { GraphStore } from '../store/store.ts'

/**
 * Says that two that look alike are two: they are not proposed again.
 * @throws BadUserInput for a thing and itself, and for what is not there
 */
export async function dismissDuplicate(
  store: GraphStore,
  {
    aId,
    bId,
    by = null,
  }: { readonly aId: string; readonly bId: string; readonly by?: string | null | undefined },
): Promise<{ dismissed: boolean }> {
  if (aId === bId) throw new BadUserInput('a thing is no duplicate of itself')
  const at = new Date().toISOString()
  await store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const entities = await transaction.run(decidedNodes('Entity', [aId, bId]))
    const events = await transaction.run(decidedNodes('Event', [aId, bId]))
    const found = entities.length > 0 ? entities : events
    const [a, b] = [...found].sort((x, y) => (x.key < y.key ? -1 : 1))
    if (a === undefined || b === undefined) {
      throw new BadUserInput('there are no two entities and no two events with these ids')
    }
    await transaction.run(putDecisions('Dismissal', [dismissalRow(dismissalOf(a, b, at, by))]))
  })
  return { dismissed: true }
}

/** Lets the two be proposed again; nothing happens where they were not dismissed. */
export async function undoDismissal(
  store: GraphStore,
  { aId, bId }: { readonly aId: string; readonly bId: string },
): Promise<{ dismissed: boolean }> {
  await store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const dismissals = await transaction.run(dismissalDecisions())
    const ids = [aId, bId]
    const dismissal = dismissals.find((each) => ids.includes(each.aId) && ids.includes(each.bId))
    if (dismissal) await transaction.run(removeDecision('Dismissal', dismissal.id))
  })
  return { dismissed: false }
}

function dismissalOf(a: DecidedNode, b: DecidedNode, at: string, by: string | null): DismissalDecision {
  return { id: dismissalId(a.key, b.key), aKey: a.key, bKey: b.key, aId: a.id, bId: b.id, at, by }
}

/** Of two keys in their order. */
export function dismissalId(aKey: string, bKey: string): string {
  return idOf('dis_', `${aKey} ${bKey}`)
}

export function dismissalRow({ by, ...dismissal }: DismissalDecision) {
  const props = { ...dismissal, name: 'told apart', ...(by === null ? {} : { by }) }
  return { id: dismissal.id, props }
}
