import { ACTING_PARTIES, PATIENT_ROLES, RELAYING_PARTIES } from '../../graph/ontology.ts'
import { sentenceCount } from '../sentences.ts'
import {
  type Claim,
  described,
  type Fault,
  isRoleOpenToAll,
  NO_FAULT,
  partyKindOf,
  type Rule,
  repeatedIn,
} from './rule.ts'

const MOST_SENTENCES = 3
const MOST_CHARACTERS = 1_000

const isAboutOneThing: Rule<Claim> = (claim) =>
  claim.event && claim.tie
    ? [{ code: 'OTHER', reason: 'a claim is about one event or one tie, not both: make it two claims' }]
    : NO_FAULT

const namesItsSpeaker: Rule<Claim> = ({ attribution, speaker }) => {
  if (attribution === 'SPEAKER' && !speaker) {
    return [
      {
        at: 'speaker',
        code: 'UNKNOWN_ENTITY',
        reason: 'a claim of attribution SPEAKER has to name its speaker',
      },
    ]
  }
  return attribution === 'ARTICLE' && speaker
    ? [{ at: 'speaker', code: 'OTHER', reason: 'what the article says in its own voice has no speaker' }]
    : NO_FAULT
}

const isSpokenByWhoCanSpeak: Rule<Claim> = ({ speaker }, { entities }) => {
  const entity = speaker ? entities.get(speaker) : undefined
  if (entity === undefined || ACTING_PARTIES.includes(partyKindOf(entity))) return NO_FAULT
  const reason = `${described(entity)} does not speak: name the body or the country that does`
  return [{ at: 'speaker', code: 'ROLE_NOT_ALLOWED', reason }]
}

const isRelayedBySomebodyElse: Rule<Claim> = ({ speaker, via }, { entities }) => {
  if (!via) return NO_FAULT
  const fault = (code: Fault['code'], reason: string): readonly Fault[] => [{ at: 'via', code, reason }]
  if (!speaker) return fault('OTHER', 'nobody speaks through it: an outlet in its own voice is the speaker')
  if (speaker === via) return fault('OTHER', 'nobody speaks through themselves: leave `via` out')
  const entity = entities.get(via)
  return entity === undefined || RELAYING_PARTIES.includes(partyKindOf(entity))
    ? NO_FAULT
    : fault('ROLE_NOT_ALLOWED', `${described(entity)} does not relay: name the outlet or the spokesperson`)
}

const castsOnlyInStatements: Rule<Claim> = ({ kind, roles, places }) => {
  if (kind !== 'COMMENT') return NO_FAULT
  const reason = 'a comment casts no roles and no places: use `about`'
  return [
    ...(roles.length > 0 ? [{ at: 'roles', code: 'ROLE_NOT_ALLOWED', reason } as const] : []),
    ...(places.length > 0 ? [{ at: 'places', code: 'ROLE_NOT_ALLOWED', reason } as const] : []),
  ]
}

const castsOnlyInEvents: Rule<Claim> = ({ kind, event, roles, places }) => {
  if (kind === 'COMMENT' || event) return NO_FAULT
  return [
    ...(roles.length > 0
      ? [{ at: 'roles', code: 'ROLE_NOT_ALLOWED', reason: 'roles are played in an event: name it' } as const]
      : []),
    ...(places.length > 0
      ? [{ at: 'places', code: 'OTHER', reason: 'places are those of an event: name it' } as const]
      : []),
  ]
}

const isSilentOnlyInComments: Rule<Claim> = ({ kind, modality, attribution }) => {
  if (modality !== 'NO_COMMENT') return NO_FAULT
  return [
    ...(kind === 'COMMENT'
      ? []
      : [
          {
            at: 'kind',
            code: 'OTHER',
            reason: 'who says nothing states nothing: NO_COMMENT is a COMMENT',
          } as const,
        ]),
    ...(attribution === 'SPEAKER'
      ? []
      : [{ at: 'attribution', code: 'OTHER', reason: 'NO_COMMENT has to name who said nothing' } as const]),
  ]
}

const castsWhoCanAct: Rule<Claim> = ({ roles }, { entities }) =>
  roles.flatMap(({ entity: ref, role }, index) => {
    const entity = entities.get(ref)
    if (entity === undefined || isRoleOpenToAll(role) || ACTING_PARTIES.includes(partyKindOf(entity)))
      return []
    const reason = `${described(entity)} does not act: it cannot be ${role}`
    return [{ at: `roles[${index}]`, code: 'ROLE_NOT_ALLOWED', reason } as const]
  })

const harmsOnlyThoseItWasDoneTo: Rule<Claim> = ({ roles }) =>
  roles.flatMap(({ role, harm }, index) =>
    harm && !PATIENT_ROLES.some((patient) => patient === role)
      ? [
          {
            at: `roles[${index}].harm`,
            code: 'ROLE_NOT_ALLOWED',
            reason: `only a VICTIM or TARGET has a harm, not ${role}`,
          } as const,
        ]
      : [],
  )

const tookPlaceAtPlaces: Rule<Claim> = ({ places }, { entities }) =>
  places.flatMap((ref, index) => {
    const entity = entities.get(ref)
    if (entity === undefined || entity.type === 'PLACE') return []
    return [
      {
        at: `places[${index}]`,
        code: 'ROLE_NOT_ALLOWED',
        reason: `${described(entity)} is no place`,
      } as const,
    ]
  })

const namesEachOnce: Rule<Claim> = ({ roles, places, about }) => {
  const fault =
    (list: string, what: string) =>
    (index: number): Fault => ({
      at: `${list}[${index}]`,
      code: 'DUPLICATE',
      reason: `the claim has this ${what} already`,
    })
  return [
    ...repeatedIn(roles, (each) => `${each.role} ${each.entity}`).map(fault('roles', 'entity in this role')),
    ...repeatedIn(places, (ref) => ref).map(fault('places', 'place')),
    ...repeatedIn(about, (ref) => ref).map(fault('about', 'entity')),
  ]
}

const hasItsCueInThePassage: Rule<Claim> = ({ evidence: { cue, quote } }) =>
  cue === undefined || quote.toLowerCase().includes(cue.toLowerCase())
    ? NO_FAULT
    : [{ at: 'evidence.cue', code: 'NOT_IN_TEXT', reason: `the passage does not have the cue "${cue}"` }]

const isReadInOnePassage: Rule<Claim> = ({ evidence: { quote } }) => {
  const isShort = quote.length <= MOST_CHARACTERS && sentenceCount(quote) <= MOST_SENTENCES
  const reason = `the passage is longer than ${MOST_SENTENCES} sentences or ${MOST_CHARACTERS} characters`
  return isShort ? NO_FAULT : [{ at: 'evidence', code: 'TOO_LARGE', reason }]
}

export const CLAIM_RULES: readonly Rule<Claim>[] = [
  isAboutOneThing,
  namesItsSpeaker,
  isSpokenByWhoCanSpeak,
  isRelayedBySomebodyElse,
  castsOnlyInStatements,
  castsOnlyInEvents,
  isSilentOnlyInComments,
  castsWhoCanAct,
  harmsOnlyThoseItWasDoneTo,
  tookPlaceAtPlaces,
  namesEachOnce,
  hasItsCueInThePassage,
  isReadInOnePassage,
]
