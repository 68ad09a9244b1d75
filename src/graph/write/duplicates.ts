import { idOf } from '../keys.ts'
import { dismissalDecisions } from '../queries/decision-writes.ts'
import {
  type EventCandidate,
  newestEvents,
  type SharedName,
  sharedNames,
} from '../queries/duplicate-candidates.ts'
import type { CallOptions, GraphStore } from '../store/store.ts'
import { groupBy } from './batches.ts'
import { type Likeness, likenessOfEntities, likenessOfEvents } from './duplicate-score.ts'

export interface PossibleDuplicate extends Likeness {
  readonly id: string
  readonly aId: string
  readonly bId: string
}

/** An editor reads so many. */
const MOST_SHOWN = 200
const NAMES = 5_000
/** Older accounts of one event have had their time. */
const EVENTS = 2_000

/**
 * Pairs that may be one and the same, likeliest first, at most 200: entities that share a name or a short form, and
 * events of one type that share a time and whom or where. Not those that an editor has told apart.
 */
export async function possibleDuplicates(
  store: GraphStore,
  options?: CallOptions,
): Promise<readonly PossibleDuplicate[]> {
  const names = await store.read(sharedNames(NAMES), options)
  const events = await store.read(newestEvents(EVENTS), options)
  const dismissed = new Set(
    (await store.read(dismissalDecisions(), options)).map((each) => pairId(each.aId, each.bId)),
  )
  const best = new Map<string, PossibleDuplicate>()
  for (const pair of [...entityPairs(names), ...eventPairs(events)]) {
    const known = best.get(pair.id)
    if (!dismissed.has(pair.id) && (known === undefined || pair.score > known.score)) best.set(pair.id, pair)
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_SHOWN)
}

function pairId(a: string, b: string): string {
  return idOf('dup_', [a, b].sort().join(' '))
}

function entityPairs(names: readonly SharedName[]): PossibleDuplicate[] {
  return names.flatMap(({ name, bearers }) => pairsOf(bearers, (a, b) => likenessOfEntities(a, b, name)))
}

function eventPairs(events: readonly EventCandidate[]): PossibleDuplicate[] {
  const byType = groupBy(events, (event) => event.type)
  return [...byType.values()].flatMap((group) => pairsOf(group, likenessOfEvents))
}

function pairsOf<T extends { readonly id: string }>(
  items: readonly T[],
  likenessOf: (a: T, b: T) => Likeness | null,
): PossibleDuplicate[] {
  return items.flatMap((a, index) =>
    items.slice(index + 1).flatMap((b) => {
      const likeness = likenessOf(a, b)
      if (likeness === null) return []
      const [aId, bId] = [a.id, b.id].sort() as [string, string]
      return [{ id: pairId(aId, bId), aId, bId, ...likeness }]
    }),
  )
}
