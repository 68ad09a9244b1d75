import type { Attribution, ClaimKind, Harm, Modality, Role, Standing } from './ontology.ts'

/** A claim as far as standing needs it: one on an event or a tie. */
export interface StatedClaim {
  readonly id: string
  readonly kind: ClaimKind
  readonly attribution: Attribution
  readonly modality: Modality
  readonly retracted: boolean
  readonly speakerId: string | null
  readonly viaId: string | null
  readonly roles: readonly { readonly entityId: string; readonly role: Role; readonly harm: Harm | null }[]
  readonly placeIds: readonly string[]
  /** `YYYY-MM-DD`: the first day of madeOn, else the article's day. */
  readonly on: string | null
}

/** What the claims say of one fact: an event as a whole, one entity's role in it, or a tie. */
export interface Account {
  readonly admitted: boolean
  readonly affirmed: boolean
  readonly reported: boolean
  readonly denied: boolean
  readonly planned: boolean
  /** An exclusive tie that another one excludes. */
  readonly excluded: boolean
  /** Of an event: roles in it are denied. That weighs only where nothing else is said, not even a plan. */
  readonly deniedInPart: boolean
}

/** The seven rules; the first that fits. */
export function standingOf(account: Account): Standing {
  if (account.admitted) return 'ADMITTED'
  if (account.excluded || (account.affirmed && account.denied)) return 'DISPUTED'
  if (account.reported) return 'REPORTED'
  if (account.affirmed) return 'ALLEGED'
  if (account.denied) return 'DENIED'
  if (account.planned) return 'PLANNED'
  if (account.deniedInPart) return 'DENIED'
  return 'UNSUPPORTED'
}

/** What the claims that state a fact and those that deny it come to, of those that count; admissions apart. */
export function accountOf(stating: readonly StatedClaim[], denying: readonly StatedClaim[]): Account {
  return {
    admitted: false,
    affirmed: stating.some(isAffirming),
    reported: stating.some(isReport),
    denied: denying.length > 0,
    planned: stating.some(isPlanning),
    excluded: false,
    deniedInPart: false,
  }
}

/** Comments, withdrawn claims and "no comment" count for no standing. */
export function counts(claim: StatedClaim): boolean {
  return claim.kind === 'STATEMENT' && !claim.retracted && claim.modality !== 'NO_COMMENT'
}

export function isAffirming(claim: StatedClaim): boolean {
  return claim.modality === 'ASSERTED' || claim.modality === 'ALLEGED'
}

export function isDenying(claim: StatedClaim): boolean {
  return claim.modality === 'DENIED'
}

function isPlanning(claim: StatedClaim): boolean {
  return claim.modality === 'PLANNED' || claim.modality === 'HYPOTHETICAL'
}

/** The article says so in its own voice and without a hedge. */
function isReport(claim: StatedClaim): boolean {
  return claim.attribution === 'ARTICLE' && claim.modality === 'ASSERTED'
}
