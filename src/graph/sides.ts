import { isBodyApart, isOfficial, isOutOfOffice, isSeatApart } from './offices.ts'
import {
  type EntityLabel,
  PATIENT_ROLES,
  type PlaceKind,
  type RelationshipType,
  type Role,
  type Standing,
} from './ontology.ts'
import { isAffirming, type StatedClaim } from './standing.ts'

/** An entity as far as sides need it. */
export interface Party {
  readonly id: string
  readonly label: EntityLabel
  readonly name: string
  readonly description: string | null
  readonly kind: PlaceKind | null
}

/** A finished tie: what sides are read from. `dateEnd` is its last day, `YYYY-MM-DD`. */
export interface StandingTie {
  readonly id: string
  readonly type: RelationshipType
  readonly fromId: string
  readonly toId: string
  readonly title: string | null
  readonly former: boolean
  readonly dateEnd: string | null
  readonly standing: Standing
}

/** Whose word counts as a party's own. `account` is every claim on the same event that counts. */
export interface Sides {
  /** Whether what this claim says that `forId` did is an admission; the claim's modality is the caller's to judge. */
  canAdmit(claim: StatedClaim, forId: string, account?: readonly StatedClaim[]): boolean
  /** Whether this claim speaks for `forId` well enough to undo an admission. */
  canDeny(claim: StatedClaim, forId: string, account?: readonly StatedClaim[]): boolean
}

/**
 * Who stands on whose side. `parties` are those cast, the speakers, through whom they spoke, and both ends of `ties`;
 * whoever is missing stands on nobody's side. `ties` are all PART_OF, SPEAKS_FOR and HOLDS_POST_AT ties that start
 * at a speaker or a `via`, and the PART_OF ties of the organizations that these lead to.
 */
export function sidesOf(parties: readonly Party[], ties: readonly StandingTie[]): Sides {
  const world: World = { parties: new Map(parties.map((party) => [party.id, party])), ties }
  return {
    canAdmit: (claim, forId, account = [claim]) =>
      claim.speakerId !== null &&
      admitsFor(world, claim.speakerId, forId, claim.on) &&
      (claim.speakerId === forId || !isHurt(world, claim.speakerId, account)) &&
      isOwnVoice(world, claim, forId, account),
    canDeny: (claim, forId, account = [claim]) =>
      claim.speakerId !== null &&
      deniesFor(world, claim.speakerId, forId, claim.on) &&
      (isPerson(world, claim.viaId) || isOwnVoice(world, claim, forId, account)),
  }
}

interface World {
  readonly parties: ReadonlyMap<string, Party>
  readonly ties: readonly StandingTie[]
}

/** The party itself, a body that is part of it, or a person who speaks for either. */
function admitsFor(world: World, id: string, forId: string, on: string | null): boolean {
  const party = world.parties.get(id)
  if (!party || !canSpeakForItself(party)) return false
  if (id === forId) return true
  if (party.label === 'Organization') return isBodyOf(world, id, forId, on)
  if (party.label !== 'Person') return false
  return lastingTiesOf(world, id, 'SPEAKS_FOR', on).some(
    (tie) => !isSeatApart(tie.title) && (tie.toId === forId || isBodyOf(world, tie.toId, forId, on)),
  )
}

/** Those who can admit, and whoever holds a post there or speaks for it, an organization too. */
function deniesFor(world: World, id: string, forId: string, on: string | null): boolean {
  if (admitsFor(world, id, forId, on)) return true
  const label = world.parties.get(id)?.label
  if (label !== 'Person' && label !== 'Organization') return false
  return [...tiesOf(world, id, 'HOLDS_POST_AT', on), ...tiesOf(world, id, 'SPEAKS_FOR', on)].some(
    (tie) => tie.toId === forId,
  )
}

/** Nobody answers for people without names, nor does a city or a region for anything. */
function canSpeakForItself(party: Party): boolean {
  return party.label !== 'Group' && (party.label !== 'Place' || party.kind === 'COUNTRY')
}

/** An organization that is part of it in one step, and speaks with its voice: no party, parliament or court. */
function isBodyOf(world: World, id: string, forId: string, on: string | null): boolean {
  const party = world.parties.get(id)
  if (party?.label !== 'Organization' || isBodyApart(party.name) || isBodyApart(party.description))
    return false
  return lastingTiesOf(world, id, 'PART_OF', on).some((tie) => tie.toId === forId)
}

/** The ties that can be relied on: reported, and not over on the day of the claim. */
function tiesOf(
  world: World,
  fromId: string,
  type: RelationshipType,
  on: string | null,
): readonly StandingTie[] {
  return world.ties.filter(
    (tie) => tie.fromId === fromId && tie.type === type && isReliable(tie.standing) && isCurrent(tie, on),
  )
}

/**
 * Those that nobody reports to be over. Articles of several years stand side by side: the minister of an old one is
 * the former minister of a new one, and only a tie with dates of its own can be told apart from that.
 */
function lastingTiesOf(world: World, fromId: string, type: RelationshipType, on: string | null) {
  const isOver = (tie: StandingTie) =>
    world.ties.some(
      (past) =>
        past.fromId === fromId &&
        past.toId === tie.toId &&
        past.type === type &&
        isReliable(past.standing) &&
        (past.former || isOutOfOffice(past.title)),
    )
  return tiesOf(world, fromId, type, on).filter((tie) => tie.dateEnd !== null || !isOver(tie))
}

function isReliable(standing: Standing): boolean {
  return standing === 'REPORTED' || standing === 'ADMITTED'
}

const OPEN_END = '9999-12-31'

/** A tie with a last day is not relied on for a claim of which nobody knows the day. */
function isCurrent(tie: StandingTie, on: string | null): boolean {
  if (tie.former || isOutOfOffice(tie.title)) return false
  if (tie.dateEnd === null || tie.dateEnd === OPEN_END) return true
  return on !== null && tie.dateEnd >= on
}

/**
 * Whether the words reached the article by nobody else's mouth: directly, through the speaker's own side or through
 * an outlet. A confession that the other side passes on is that side's accusation.
 */
function isOwnVoice(
  world: World,
  claim: StatedClaim,
  forId: string,
  account: readonly StatedClaim[],
): boolean {
  const { viaId, speakerId, on } = claim
  if (viaId === null || viaId === speakerId) return true
  if (speakerId !== null && admitsFor(world, viaId, speakerId, on)) return true
  return admitsFor(world, viaId, forId, on) || isOutlet(world, viaId, account)
}

/** An organization that belongs to nobody, took no part in the event and is no arm of a state. */
function isOutlet(world: World, id: string, account: readonly StatedClaim[]): boolean {
  const party = world.parties.get(id)
  if (party?.label !== 'Organization' || isOfficial(party.name) || isOfficial(party.description)) return false
  const belongs = world.ties.some((tie) => tie.fromId === id && tie.type === 'PART_OF')
  return !belongs && !account.some((claim) => claim.roles.some((cast) => cast.entityId === id))
}

/** A minister who was hurt in an attack and blames his own state accuses it; he does not confess. */
function isHurt(world: World, id: string, account: readonly StatedClaim[]): boolean {
  return (
    isPerson(world, id) &&
    account
      .filter(isAffirming)
      .some((claim) => claim.roles.some((cast) => cast.entityId === id && isPatient(cast.role)))
  )
}

function isPatient(role: Role): boolean {
  return PATIENT_ROLES.some((patient) => patient === role)
}

function isPerson(world: World, id: string | null): boolean {
  return id !== null && world.parties.get(id)?.label === 'Person'
}
