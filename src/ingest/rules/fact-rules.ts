import { ENDS_OF_TIE, MODES_OF_EVENT_TYPE } from '../../graph/ontology.ts'
import { type Claim, described, type Event, NO_FAULT, partyKindOf, type Rule, type Tie } from './rule.ts'

const BARE_FACT = {
  code: 'NO_EVIDENCE',
  reason: 'no claim is about it: a fact that nobody states is not stored',
} as const

const isClaimed: Rule<Event> = ({ ref }, { claimsOnEvent }) =>
  claimsOnEvent.has(ref) ? NO_FAULT : [BARE_FACT]

const hasAModeOfItsType: Rule<Event> = ({ type, mode }) => {
  const modes = MODES_OF_EVENT_TYPE[type] ?? []
  if (!mode || modes.includes(mode)) return NO_FAULT
  const reason =
    modes.length === 0 ? `${type} has no modes` : `a mode of ${type} is one of ${modes.join(', ')}`
  return [{ at: 'mode', code: 'NOT_IN_VOCABULARY', reason }]
}

/** A mode says how it was done, and stands on the event without a speaker. */
const hasAModeOnlyAsReported: Rule<Event> = ({ ref, mode }, { claimsOnEvent }) =>
  !mode || (claimsOnEvent.get(ref) ?? []).some(isReport)
    ? NO_FAULT
    : [
        {
          at: 'mode',
          code: 'UNCERTAIN',
          reason: 'the article does not state the event in its own voice: leave mode out',
        },
      ]

function isReport({ kind, attribution, modality }: Claim): boolean {
  return kind === 'STATEMENT' && attribution === 'ARTICLE' && modality === 'ASSERTED'
}

export const EVENT_RULES: readonly Rule<Event>[] = [isClaimed, hasAModeOfItsType, hasAModeOnlyAsReported]

const isClaimedTie: Rule<Tie> = ({ ref }, { claimsOnTie }) => (claimsOnTie.has(ref) ? NO_FAULT : [BARE_FACT])

const joinsTwo: Rule<Tie> = ({ from, to }) =>
  from === to ? [{ at: 'to', code: 'OTHER', reason: 'a tie joins two, not one with itself' }] : NO_FAULT

const joinsWhatItsTypeJoins: Rule<Tie> = (tie, { entities }) =>
  (['from', 'to'] as const).flatMap((end) => {
    const entity = entities.get(tie[end])
    const allowed = ENDS_OF_TIE[tie.type][end]
    if (entity === undefined || allowed.includes(partyKindOf(entity))) return []
    const reason = `${tie.type} does not go ${end} ${described(entity)}, only ${end} ${allowed.join(', ')}`
    return [{ at: end, code: 'ROLE_NOT_ALLOWED', reason } as const]
  })

export const TIE_RULES: readonly Rule<Tie>[] = [isClaimedTie, joinsTwo, joinsWhatItsTypeJoins]
