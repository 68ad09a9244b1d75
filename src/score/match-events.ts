import { fold } from '../graph/fold.ts'
import { type EventType, PATIENT_ROLES, type Role } from '../graph/ontology.ts'
import { boundsOfPartialDate } from '../graph/partial-date.ts'
import type { Claim, Event, Setting } from '../ingest/rules/rule.ts'
import { likenessOfSets, pairOff } from './pair-off.ts'
import { likenessOfPassages, type Span } from './spans.ts'

/**
 * Which gold event each predicted one is, by their refs. One to one, the likest first. Two can be one where their type
 * is the same, their dates overlap (no date fits any), and either some passage of the one overlaps some passage of the
 * other, or they share participants: of a meeting two (one where either names one only), of an attack somebody to whom
 * it was done (the attacker of two attacks does not make them one), of anything else anybody.
 * Takes documents whose entities have the same refs.
 */
export function matchEvents(predicted: Setting, gold: Setting): Map<string, string> {
  const pairs = pairOff(accountsOf(predicted), accountsOf(gold), likenessOfEvents)
  return new Map(pairs.map(([p, g]) => [p.event.ref, g.event.ref]))
}

/** Events that something is said of; the others are not loaded either. */
export function claimedEvents({ document, claimsOnEvent }: Setting): readonly Event[] {
  return document.events.filter((event) => claimsOnEvent.has(event.ref))
}

interface Account {
  readonly event: Event
  readonly participants: ReadonlySet<string>
  /** Those that tell two events of one type apart. */
  readonly core: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly passages: readonly Span[]
}

function accountsOf(setting: Setting): Account[] {
  return claimedEvents(setting).map((event) => accountOf(event, setting.claimsOnEvent.get(event.ref) ?? []))
}

function accountOf(event: Event, claims: readonly Claim[]): Account {
  const casts = claims.flatMap((claim) => claim.roles)
  return {
    event,
    participants: new Set(casts.map(({ entity }) => entity)),
    core: new Set(casts.filter(({ role }) => isCore(event.type, role)).map(({ entity }) => entity)),
    roles: new Set(casts.map(({ entity, role }) => `${role} ${entity}`)),
    passages: claims.map((claim) => claim.evidence),
  }
}

function isCore(type: EventType, role: Role): boolean {
  return type !== 'ASSAULT' || PATIENT_ROLES.some((patient) => patient === role)
}

/** What is more than being possible at all decides between several. */
function likenessOfEvents(p: Account, g: Account): number {
  const passages = likenessOfPassages(p.passages, g.passages)
  if (p.event.type !== g.event.type || !areDatesCompatible(p.event.date, g.event.date)) return 0
  if (passages === 0 && !shareParticipants(p, g)) return 0
  return (
    1 +
    passages +
    likenessOfSets(p.participants, g.participants) +
    likenessOfSets(p.roles, g.roles) +
    Number((p.event.date ?? null) === (g.event.date ?? null)) +
    Number(fold(p.event.name) === fold(g.event.name))
  )
}

function shareParticipants(p: Account, g: Account): boolean {
  const shared = [...p.core].filter((entity) => g.core.has(entity)).length
  const needed = p.event.type === 'CONSULT' ? Math.min(2, p.core.size, g.core.size) : 1
  return shared >= Math.max(1, needed)
}

function areDatesCompatible(a: string | null | undefined, b: string | null | undefined): boolean {
  if (!a || !b) return true
  const [first, second] = [boundsOfPartialDate(a), boundsOfPartialDate(b)]
  return first.start <= second.end && second.start <= first.end
}
