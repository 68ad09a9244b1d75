import { fold } from '../fold.ts'
import { MEETING_ROLES, PATIENT_ROLES } from '../ontology.ts'
import type { EventCandidate, NameBearer } from '../queries/duplicate-candidates.ts'

/** How likely two are one, 0 to 1, and why, for an editor to judge. */
export interface Likeness {
  readonly score: number
  readonly reason: string
}

/** Of two entities that bear `name`, each as a full name or as a short form; null where they cannot be one. */
export function likenessOfEntities(a: NameBearer, b: NameBearer, name: string): Likeness | null {
  if (labelOf(a) !== labelOf(b) || labelOf(a) === 'Group') return null
  if (a.wikidataId !== null && b.wikidataId !== null && a.wikidataId !== b.wikidataId) return null
  if (fold(a.name) === fold(b.name)) return likenessOfNamesakes(a, b)
  if (a.full && b.full) return { score: 0.8, reason: `both are also called "${name}"` }
  if (labelOf(a) !== 'Person') return { score: 0.4, reason: `both are called "${name}" for short` }
  return likenessOfPeople(a, b, name)
}

function labelOf({ labels }: { readonly labels: readonly string[] }): string | undefined {
  return labels.find((label) => label !== 'Entity')
}

/** A marker in a key (`#`) is somebody's word that these are two. */
function likenessOfNamesakes(a: NameBearer, b: NameBearer): Likeness {
  if (a.key.includes('#') || b.key.includes('#')) {
    return { score: 0.3, reason: 'they have the same name, but one article tells namesakes apart' }
  }
  if (a.kind !== b.kind) return { score: 0.5, reason: 'places of the same name, of different kinds' }
  return { score: 0.95, reason: 'they have the same name' }
}

/** People who share a surname: one only where the given names do not tell them apart. */
function likenessOfPeople(a: NameBearer, b: NameBearer, surname: string): Likeness | null {
  const [short, long] = [a, b].map((each) => fold(each.name).split(' ')).sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined) return null
  if (short.length === 1) return { score: 0.6, reason: `one of them is known as "${surname}" only` }
  if (short.at(-1) !== long.at(-1)) return null
  const [given, other] = [short[0] ?? '', long[0] ?? '']
  if (given === other) return { score: 0.75, reason: `the same first name and the surname "${surname}"` }
  const initial = given.length === 1 || other.length === 1
  if (initial && given[0] === other[0])
    return { score: 0.7, reason: `an initial that fits, and the surname "${surname}"` }
  return null
}

/** Of two events of one type; null where their dates exclude each other or nothing but the type is common. */
export function likenessOfEvents(a: EventCandidate, b: EventCandidate): Likeness | null {
  if (a.type !== b.type || a.dateStart > b.dateEnd || b.dateStart > a.dateEnd) return null
  const [core, others] = [coreOf(a), coreOf(b)]
  const shared = core.filter((id) => others.includes(id)).length
  const places = exactPlacesOf(a).filter((id) => exactPlacesOf(b).includes(id)).length
  if (shared === 0 && places === 0) return null
  const sameDay = a.dateStart === b.dateStart && a.dateEnd === b.dateEnd && a.dateStart === a.dateEnd
  const overlap = shared / Math.max(1, Math.min(core.length, others.length))
  // An article that has both of them tells them apart.
  const toldApart = a.articles.some((id) => b.articles.includes(id)) ? 0.4 : 0
  const score =
    0.3 * overlap + (shared > 0 ? 0.2 : 0) + (places > 0 ? 0.2 : 0) + (sameDay ? 0.2 : 0.05) - toldApart
  if (score < 0.3) return null
  return { score: Math.round(score * 100) / 100, reason: reasonOf(sameDay, shared, places) }
}

function reasonOf(sameDay: boolean, shared: number, places: number): string {
  const common = [
    ...(shared > 0 ? [`${shared} of those concerned`] : []),
    ...(places > 0 ? ['the place'] : []),
    sameDay ? 'the day' : 'dates that overlap',
  ]
  return `the same kind of event, with ${common.join(', ')} in common`
}

/** Who makes an event the one that it is: never the attacker, and nobody to whom too much happens. */
function coreOf({ type, parts }: EventCandidate): string[] {
  const roles: readonly string[] | null =
    type === 'CONSULT' ? MEETING_ROLES : type === 'ASSAULT' ? PATIENT_ROLES : null
  const core = parts.filter(
    (part) =>
      (roles === null || roles.includes(part.role)) && labelOf(part) !== 'Group' && !isWide(part.kind),
  )
  return [...new Set(core.map((part) => part.id))]
}

function exactPlacesOf({ places }: EventCandidate): string[] {
  return places.filter((place) => !isWide(place.kind)).map((place) => place.id)
}

function isWide(kind: string | null): boolean {
  return kind === 'COUNTRY' || kind === 'REGION'
}
