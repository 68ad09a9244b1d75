import { AGENT_ROLES, EXCLUSIVE_TIES, type Harm, type Role, rankOfRole, type Standing } from './ontology.ts'
import type { Sides, StandingTie } from './sides.ts'
import { accountOf, counts, isAffirming, isDenying, type StatedClaim, standingOf } from './standing.ts'

export type { Sides, StandingTie } from './sides.ts'
export type { StatedClaim } from './standing.ts'

export interface TieWithClaims extends Omit<StandingTie, 'standing'> {
  readonly claims: readonly StatedClaim[]
}

export interface DerivedRole {
  readonly entityId: string
  readonly role: Role
  readonly standing: Standing
  readonly harm: Harm | null
}

/** What the claims on one event come to. Roles of standing UNSUPPORTED are left out. */
export interface DerivedEvent {
  readonly standing: Standing
  readonly roles: readonly DerivedRole[]
  readonly placeIds: readonly string[]
}

/**
 * The standing of each tie, by its id. Exclusive ties contradict each other, so pass all of them that share their
 * `from` with one that changed.
 */
export function deriveTies(ties: readonly TieWithClaims[]): Map<string, Standing> {
  return new Map(ties.map((tie) => [tie.id, standingOfTie(tie, ties)]))
}

function standingOfTie(tie: TieWithClaims, ties: readonly TieWithClaims[]): Standing {
  const claims = tie.claims.filter(counts)
  const account = accountOf(claims, claims.filter(isDenying))
  return standingOf({ ...account, excluded: ties.some((other) => excludes(tie, other)) })
}

/** Two owners of one thing at one time: what is announced ("will stay with") excludes as what is said to be so. */
function excludes(tie: TieWithClaims, other: TieWithClaims): boolean {
  return (
    EXCLUSIVE_TIES.includes(tie.type) &&
    other.type === tie.type &&
    other.fromId === tie.fromId &&
    other.toId !== tie.toId &&
    isHeldNow(tie) &&
    isHeldNow(other)
  )
}

function isHeldNow(tie: TieWithClaims): boolean {
  return (
    !tie.former &&
    tie.claims.some((claim) => counts(claim) && (isAffirming(claim) || claim.modality === 'PLANNED'))
  )
}

/** The standing of an event, of everybody's part in it, and where it took place: whatever the order of its claims. */
export function deriveEvent(claims: readonly StatedClaim[], sides: Sides): DerivedEvent {
  const counted = claims.filter(counts).sort(byId)
  return { standing: standingOfEvent(counted), roles: rolesOf(counted, sides), placeIds: placeIdsOf(counted) }
}

function standingOfEvent(claims: readonly StatedClaim[]): Standing {
  const account = accountOf(claims, claims.filter(deniesTheEvent))
  return standingOf({ ...account, deniedInPart: claims.some(isDenying) })
}

/** Every role that somebody is cast in, roles in the order of the vocabulary. */
function rolesOf(claims: readonly StatedClaim[], sides: Sides): readonly DerivedRole[] {
  const pairs = new Map(
    claims.flatMap((claim) => claim.roles.map((cast) => [`${cast.role} ${cast.entityId}`, cast])),
  )
  return [...pairs.values()]
    .map(({ entityId, role }) => derivedRole(entityId, role, claims, sides))
    .filter((derived) => derived.standing !== 'UNSUPPORTED')
    .sort((a, b) => rankOfRole(a.role) - rankOfRole(b.role) || compare(a.entityId, b.entityId))
}

function derivedRole(
  entityId: string,
  role: Role,
  claims: readonly StatedClaim[],
  sides: Sides,
): DerivedRole {
  const casting = claims.filter((claim) => casts(claim, entityId, role))
  const denying = claims.filter(
    (claim) => deniesTheEvent(claim) || (isDenying(claim) && casts(claim, entityId, role)),
  )
  const admitted =
    isAgent(role) &&
    casting.some((claim) => isConfession(claim) && sides.canAdmit(claim, entityId, claims)) &&
    !denying.some((claim) => deniesTheEvent(claim) || sides.canDeny(claim, entityId, claims))
  const standing = standingOf({ ...accountOf(casting, denying), admitted })
  return { entityId, role, standing, harm: harmOf(casting.filter(isAffirming), entityId, role) }
}

function casts(claim: StatedClaim, entityId: string, role: Role): boolean {
  return claim.roles.some((cast) => cast.entityId === entityId && cast.role === role)
}

/** "It did not happen"; whoever is named in a denial is denied that part alone. */
function deniesTheEvent(claim: StatedClaim): boolean {
  return isDenying(claim) && claim.roles.length === 0
}

function isAgent(role: Role): boolean {
  return AGENT_ROLES.some((agent) => agent === role)
}

/** "May have" admits nothing. */
function isConfession(claim: StatedClaim): boolean {
  return claim.attribution === 'SPEAKER' && claim.modality === 'ASSERTED'
}

/** What those who affirm it agree on; null where they do not, or where nobody says. */
function harmOf(affirming: readonly StatedClaim[], entityId: string, role: Role): Harm | null {
  const harms = new Set(
    affirming.flatMap((claim) =>
      claim.roles.flatMap((cast) =>
        cast.entityId === entityId && cast.role === role && cast.harm ? [cast.harm] : [],
      ),
    ),
  )
  const [harm] = harms
  return harms.size === 1 && harm ? harm : null
}

/** Where those who affirm it place it; where nobody does, where it is planned. */
function placeIdsOf(claims: readonly StatedClaim[]): readonly string[] {
  const affirming = claims.filter(isAffirming)
  const placing = affirming.length > 0 ? affirming : claims.filter((claim) => claim.modality === 'PLANNED')
  return [...new Set(placing.flatMap((claim) => claim.placeIds))]
}

function byId(a: StatedClaim, b: StatedClaim): number {
  return compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
