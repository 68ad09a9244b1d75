import { type PartyKind, ROLES_OPEN_TO_ALL } from '../../graph/ontology.ts'
import type { RejectionCode, ResolvedDocument } from '../annotation.ts'

export type Entity = ResolvedDocument['entities'][number]
export type Event = ResolvedDocument['events'][number]
export type Tie = ResolvedDocument['ties'][number]
export type Claim = ResolvedDocument['claims'][number]
export type Mention = ResolvedDocument['mentions'][number]

/** What is wrong with an item. `at` is the place within the item: `roles[0]`; the item itself where it is missing. */
export interface Fault {
  readonly at?: string
  readonly code: RejectionCode
  readonly reason: string
}

/** One rule for one kind of item: every way in which this one breaks it. */
export type Rule<Item> = (item: Item, setting: Setting) => readonly Fault[]

/** What a rule may look up of the rest of the document. */
export interface Setting {
  readonly document: ResolvedDocument
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: ReadonlyMap<string, Event>
  readonly ties: ReadonlyMap<string, Tie>
  readonly mentioned: ReadonlySet<string>
  /** The claims on an event or tie, by its ref. */
  readonly claimsOnEvent: ReadonlyMap<string, readonly Claim[]>
  readonly claimsOnTie: ReadonlyMap<string, readonly Claim[]>
}

export const NO_FAULT: readonly Fault[] = []

export function settingOf(document: ResolvedDocument): Setting {
  return {
    document,
    entities: byRef(document.entities),
    events: byRef(document.events),
    ties: byRef(document.ties),
    mentioned: new Set(document.mentions.map((mention) => mention.entity)),
    claimsOnEvent: grouped(document.claims, (claim) => claim.event),
    claimsOnTie: grouped(document.claims, (claim) => claim.tie),
  }
}

function byRef<Item extends { readonly ref: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.ref, item]))
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null | undefined,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (!key) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** A place without a kind counts as one that does nothing. */
export function partyKindOf({ type, kind }: Entity): PartyKind {
  return type === 'PLACE' ? (kind ?? 'OTHER') : type
}

/** For a reason: "Fort Lom (a FACILITY)". */
export function described(entity: Entity): string {
  const kind = partyKindOf(entity)
  return `${entity.name} (${/^[AO]/.test(kind) ? 'an' : 'a'} ${kind})`
}

export function isRoleOpenToAll(role: string): boolean {
  return ROLES_OPEN_TO_ALL.some((open) => open === role)
}

/** The items that stand in a list a second time, by their place. */
export function repeatedIn<Item>(items: readonly Item[], keyOf: (item: Item) => string): number[] {
  const seen = new Set<string>()
  return items.flatMap((item, index) => {
    const key = keyOf(item)
    if (seen.has(key)) return [index]
    seen.add(key)
    return []
  })
}
