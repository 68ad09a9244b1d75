import { createHash } from 'node:crypto'
import { fold } from './fold.ts'
import {
  type EntityType,
  type EventType,
  MEETING_ROLES,
  PATIENT_ROLES,
  type PlaceKind,
  type RelationshipType,
  type Role,
  SYMMETRIC_TIES,
} from './ontology.ts'
import { isFullDay } from './partial-date.ts'

/**
 * Keys say who is who across documents; ids are hashes of them. The grammar:
 *
 *   art    url:<normal form> | pub:<publisher>|<title>|<day> | text:<sha256>
 *   ent    wikidata:Q… | gaz:<id> | <type>:<name>[#<marker of a homonym>] | <type>:<name>@<art>
 *   event  event:<TYPE>:<role>=<ent>[,…]:<YYYY-MM-DD>[#n], with a part missing event:<TYPE>:<what there is>@<art>#n
 *   tie    tie:<TYPE>:<ent>><ent>[:<title>][~former]
 *   claim  claim:<art>|<kind>|<speaker or ->|<event or tie or ->|<modality>|<sha of content>|<sha of quote>|<occurrence>
 *
 * Inside a part % : # @ | = , ~ > are %-encoded; an <art> stands as it is, for nothing after it can be taken for it.
 */
export function idOf(prefix: string, key: string): string {
  return prefix + createHash('sha256').update(key).digest('base64url').slice(0, 22)
}

/** A text inside a key. */
export function keyPart(text: string): string {
  return text.replace(/[%:#@|=,~>]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** A name inside a key: folded, or as it is where folding leaves nothing. */
export function namePart(name: string): string {
  return keyPart(fold(name) || name.normalize('NFC').toLowerCase().trim())
}

export interface KeyedArticle {
  readonly url?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly publishedAt?: string | null | undefined
  readonly title: string
  readonly text: string
}

/** By its address, else by publisher, title and day (UTC), else by its text. */
export function articleKey({ url, publisher, publishedAt, title, text }: KeyedArticle): string {
  if (url) return `url:${normalUrl(url)}`
  if (publisher && publishedAt) {
    const day = new Date(publishedAt).toISOString().slice(0, 10)
    return `pub:${namePart(publisher)}|${namePart(title)}|${day}`
  }
  return `text:${sha256(text.replace(/\r\n?/g, '\n').normalize('NFC'))}`
}

/** https, lower-case host, no fragment, no utm_*, no final slash. Throws TypeError for what is no URL. */
export function normalUrl(text: string): string {
  const url = new URL(text.trim())
  const path = url.pathname.replace(/\/+$/, '')
  const query = url.search.slice(1).split('&')
  const kept = query.filter((each) => each !== '' && !/^utm_/i.test(each)).join('&')
  return `https://${url.host}${path}${kept === '' ? '' : `?${kept}`}`.replaceAll('|', '%7C')
}

export interface KeyedEntity {
  readonly type: EntityType
  readonly name: string
  readonly kind?: PlaceKind | null | undefined
  readonly wikidataId?: string | null | undefined
}

/** Groups, and people known by one word, are known within their article only. */
export function entityKey(entity: KeyedEntity, article: string): string {
  if (entity.wikidataId) return `wikidata:${entity.wikidataId}`
  const key = `${entityKeyType(entity)}:${namePart(entity.name)}`
  return isKnownInArticleOnly(entity) ? `${key}@${article}` : key
}

/** `person`, `organization`, `group`; a place's type has its kind: `place/city`. */
export function entityKeyType({ type, kind }: Pick<KeyedEntity, 'type' | 'kind'>): string {
  return type === 'PLACE' ? `place/${(kind ?? 'OTHER').toLowerCase()}` : type.toLowerCase()
}

export function isKnownInArticleOnly({ type, name, wikidataId }: KeyedEntity): boolean {
  if (wikidataId) return false
  return type === 'GROUP' || (type === 'PERSON' && !fold(name).includes(' '))
}

/** Who is said to be in which role of an event, with what its key needs to know of the entity. */
export interface KeyedPart {
  readonly key: string
  readonly type: EntityType
  readonly kind?: PlaceKind | null | undefined
  readonly role: Role
}

/** `complete`: the event is known by its parts and day. Otherwise `stem` is what there is, and `@<art>#<n>` follows. */
export interface EventStem {
  readonly stem: string
  readonly complete: boolean
}

/**
 * The key of an event but for its number in the document: see `numberedEventKey`. An OTHER event is never complete:
 * whoever does two things in a day that no type fits would have done one.
 */
export function eventStem(
  type: EventType,
  date: string | null | undefined,
  parts: readonly KeyedPart[],
): EventStem {
  const core = parts.filter((part) => isCore(type, part))
  const named = [...new Set(core.map((part) => `${roleInKey(type, part.role)}=${keyPart(part.key)}`))].sort()
  const day = date && isFullDay(date) ? [date] : []
  const needed = type === 'CONSULT' ? 2 : 1
  const complete =
    type !== 'OTHER' && day.length === 1 && named.length >= needed && core.some(isEnoughForIdentity)
  const known = named.length === 0 ? day : [named.join(','), ...day]
  return { stem: `event:${type}:${known.join(':')}`, complete }
}

/**
 * A complete stem is the key of the first such event of a document, `#2` follows for the second. An incomplete one
 * is numbered among all the incomplete events of its article, from 1.
 */
export function numberedEventKey({ stem, complete }: EventStem, article: string, number: number): string {
  if (!complete) return `${stem}@${article}#${number}`
  return number === 1 ? stem : `${stem}#${number}`
}

/** The attacker is never part of what an attack is: who it was is what sources disagree about. */
function isCore(type: EventType, { role, type: entityType, kind }: KeyedPart): boolean {
  if (type === 'CONSULT') return includes(MEETING_ROLES, role)
  if (type !== 'ASSAULT') return true
  if (!includes(PATIENT_ROLES, role)) return false
  return entityType === 'PERSON' || entityType === 'ORGANIZATION' || kind === 'FACILITY'
}

/** Countries, regions, cities and groups have too much happen to them. */
function isEnoughForIdentity({ type, kind }: KeyedPart): boolean {
  if (type === 'PLACE') return kind === 'FACILITY' || kind === 'OTHER'
  return type !== 'GROUP'
}

function roleInKey(type: EventType, role: Role): string {
  return type === 'CONSULT' ? 'with' : role.toLowerCase()
}

function includes(roles: readonly Role[], role: Role): boolean {
  return roles.includes(role)
}

/** `from` and `to` are entity keys. A post is also known by its title; a former tie is another than a present one. */
export function tieKey(tie: {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly title?: string | null | undefined
  readonly former?: boolean | undefined
}): string {
  const ends = [tie.from, tie.to]
  if (SYMMETRIC_TIES.includes(tie.type)) ends.sort()
  const title = tie.type === 'HOLDS_POST_AT' && tie.title ? `:${namePart(tie.title)}` : ''
  return `tie:${tie.type}:${ends.map(keyPart).join('>')}${title}${tie.former ? '~former' : ''}`
}

/** `article`, `speaker` and `on` (the event or tie) are keys. */
export function claimKey(claim: {
  readonly article: string
  readonly kind: string
  readonly speaker?: string | null | undefined
  readonly on?: string | null | undefined
  readonly modality: string
  readonly content: string
  readonly quote: string
  readonly occurrence: number
}): string {
  const named = [claim.speaker, claim.on].map((key) => (key ? keyPart(key) : '-'))
  const [speaker, on] = named
  const [content, quote] = [sha256(claim.content), sha256(claim.quote)]
  return `claim:${[claim.article, claim.kind, speaker, on, claim.modality, content, quote, claim.occurrence].join('|')}`
}

export function participationKey(entity: string, role: Role, event: string): string {
  return `participation:${keyPart(entity)}|${role}|${keyPart(event)}`
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
