import type { EntityType, EventType } from '../graph/ontology.ts'
import type { Setting } from '../ingest/rules/rule.ts'
import { type Counts, countsOfSets } from './counts.ts'
import type { Pair } from './in-gold-terms.ts'
import { claimedEvents } from './match-events.ts'
import { claimedTies } from './match-ties.ts'

export type EventGroup = 'CONSULT' | 'ASSAULT' | 'REST'

/** Entities: right where one is matched with an entity of the gold (`matchEntities`). */
export function entities({ predicted, gold }: Pair, type: EntityType | null): Counts {
  const refs = ({ document }: Setting) =>
    refsOf(document.entities.filter((entity) => type === null || entity.type === type))
  return countsOfSets(refs(predicted), refs(gold))
}

/** Ties that a claim is about: right where the gold has one of the same type, from and to (`matchTies`). */
export function ties({ predicted, gold }: Pair): Counts {
  return countsOfSets(refsOf(claimedTies(predicted)), refsOf(claimedTies(gold)))
}

/** Events that a claim is about: right where one is matched with an event of the gold (`matchEvents`). */
export function events({ predicted, gold }: Pair, group: EventGroup | null): Counts {
  const refs = (setting: Setting) =>
    refsOf(claimedEvents(setting).filter((event) => isOfGroup(event.type, group)))
  return countsOfSets(refs(predicted), refs(gold))
}

/** Meetings, attacks, and the rest; `null` is all of them. */
export function isOfGroup(type: EventType, group: EventGroup | null): boolean {
  if (group === null) return true
  return group === 'REST' ? type !== 'CONSULT' && type !== 'ASSAULT' : type === group
}

function refsOf(items: readonly { readonly ref: string }[]): ReadonlySet<string> {
  return new Set(items.map((item) => item.ref))
}
