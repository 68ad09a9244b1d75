import { PATIENT_ROLES, type Role } from '../graph/ontology.ts'
import type { Claim, Setting } from '../ingest/rules/rule.ts'
import { type Counts, countsOfSets, type Share } from './counts.ts'
import { type EventGroup, isOfGroup } from './facts.ts'
import type { Pair } from './in-gold-terms.ts'

/** Somebody's part in an event, whoever says so and however firmly. */
export interface Part {
  readonly event: string
  readonly entity: string
  readonly role: Role
}

/** Roles in matched events: right where the gold's event casts the same entity in the same role, in any claim. */
export function roles(pair: Pair, group: EventGroup | null): Counts {
  const texts = (setting: Setting) => new Set(partsInMatched(setting, pair, group).map(textOfPart))
  return countsOfSets(texts(pair.predicted), texts(pair.gold))
}

/**
 * Swaps: parts in matched events that are the wrong way round. Somebody is cast as ATTACKER whom the gold's event
 * casts as VICTIM or TARGET and not as ATTACKER, or the other way about. Two who change places are two.
 */
export function swaps(pair: Pair): number {
  const gold = partsInMatched(pair.gold, pair, null)
  const sidesInGold = ({ event, entity }: Part) =>
    new Set(gold.filter((each) => each.event === event && each.entity === entity).map(sideOf))
  const swapped = partsInMatched(pair.predicted, pair, null).filter((part) => {
    const [side, sides] = [sideOf(part), sidesInGold(part)]
    return side !== null && !sides.has(side) && sides.has(side === 'DID' ? 'SUFFERED' : 'DID')
  })
  return new Set(swapped.map(({ event, entity }) => JSON.stringify([event, entity]))).size
}

/**
 * Attackers: of the gold's attacks that name an ATTACKER (asserted or alleged) those whose matched event names one of
 * them, and nobody else.
 */
export function attackers({ predicted, gold }: Pair): Pick<Share, 'right' | 'of'> {
  const named = gold.document.events
    .filter((event) => event.type === 'ASSAULT')
    .map((event) => ({ ref: event.ref, sought: attackersOf(gold, event.ref) }))
    .filter(({ sought }) => sought.size > 0)
  const right = named.filter(({ ref, sought }) => {
    const found = [...attackersOf(predicted, ref)]
    return found.length > 0 && found.every((entity) => sought.has(entity))
  })
  return { right: right.length, of: named.length }
}

/** Each part once, in events that both have. */
export function partsInMatched(setting: Setting, pair: Pair, group: EventGroup | null): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const claim of setting.document.claims) {
    const event = matchedEventOf(claim, pair, group)
    if (event === null) continue
    for (const { entity, role } of claim.roles) {
      const part = { event, entity, role }
      parts.set(textOfPart(part), part)
    }
  }
  return [...parts.values()]
}

/** For comparing. */
export function textOfPart({ event, entity, role }: Part): string {
  return JSON.stringify([role, event, entity])
}

function matchedEventOf({ event }: Claim, { predicted, gold }: Pair, group: EventGroup | null) {
  if (!event || !predicted.claimsOnEvent.has(event) || !gold.claimsOnEvent.has(event)) return null
  const type = gold.events.get(event)?.type
  return type !== undefined && isOfGroup(type, group) ? event : null
}

function sideOf({ role }: Part): 'DID' | 'SUFFERED' | null {
  if (role === 'ATTACKER') return 'DID'
  return PATIENT_ROLES.some((patient) => patient === role) ? 'SUFFERED' : null
}

function attackersOf({ claimsOnEvent }: Setting, event: string): ReadonlySet<string> {
  const affirming = (claimsOnEvent.get(event) ?? []).filter(
    ({ kind, modality }) => kind === 'STATEMENT' && (modality === 'ASSERTED' || modality === 'ALLEGED'),
  )
  const casts = affirming.flatMap((claim) => claim.roles)
  return new Set(casts.filter(({ role }) => role === 'ATTACKER').map(({ entity }) => entity))
}
