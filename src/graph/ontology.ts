/**
 * The vocabulary of the graph, as data: labels, edge types, roles, who may play what.
 * Event types are PLOVER 0.8's, roles ACE's and KAIROS's. The order of every list is its sort order.
 */

export const ENTITY_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP'] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

export const LABEL_OF_ENTITY_TYPE = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  GROUP: 'Group',
} as const satisfies Record<EntityType, string>
export type EntityLabel = (typeof LABEL_OF_ENTITY_TYPE)[EntityType]
export const ENTITY_LABELS: readonly EntityLabel[] = ENTITY_TYPES.map((type) => LABEL_OF_ENTITY_TYPE[type])

export const PLACE_KINDS = ['COUNTRY', 'REGION', 'CITY', 'FACILITY', 'OTHER'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'OTHER',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

export const ROLES = [
  'PARTICIPANT',
  'VISITOR',
  'HOST',
  'MEDIATOR',
  'ATTACKER',
  'TARGET',
  'VICTIM',
  'INSTRUMENT_OWNER',
  'COMMUNICATOR',
  'RECIPIENT',
  'ACTOR',
  'INVOLVED',
] as const
export type Role = (typeof ROLES)[number]

/** Roles of those who meet: what `meetings` and `metWith` count. */
export const MEETING_ROLES = ['PARTICIPANT', 'VISITOR', 'HOST', 'MEDIATOR'] as const satisfies Role[]
/** Roles that somebody can admit: who did it, and whose weapon it was. */
export const AGENT_ROLES = ['ATTACKER', 'INSTRUMENT_OWNER', 'ACTOR'] as const satisfies Role[]
/** Roles of those to whom it was done; only they have a `harm`. */
export const PATIENT_ROLES = ['TARGET', 'VICTIM'] as const satisfies Role[]

export const RELATIONSHIP_TYPES = [
  'HOLDS_POST_AT',
  'WORKS_FOR',
  'SPEAKS_FOR',
  'ENVOY_OF',
  'MEMBER_OF',
  'PART_OF',
  'LOCATED_IN',
  'LIVES_IN',
  'CITIZEN_OF',
  'FAMILY_OF',
  'CRITICIZES',
  'SUPPORTS',
  'BELONGS_TO',
  'RELATED_TO',
] as const
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number]

/** Two such ties of one entity to different others contradict each other. */
export const EXCLUSIVE_TIES: readonly RelationshipType[] = ['BELONGS_TO']
/** Ties that read the same from both ends. */
export const SYMMETRIC_TIES: readonly RelationshipType[] = ['FAMILY_OF']

export const HARMS = ['KILLED', 'WOUNDED', 'UNHARMED'] as const
export type Harm = (typeof HARMS)[number]
export const CLAIM_KINDS = ['STATEMENT', 'COMMENT'] as const
export type ClaimKind = (typeof CLAIM_KINDS)[number]
export const ATTRIBUTIONS = ['ARTICLE', 'SPEAKER'] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const MODALITIES = ['ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'NO_COMMENT'] as const
export type Modality = (typeof MODALITIES)[number]
export const LABEL_OF_MODALITY = {
  ASSERTED: 'Asserted',
  ALLEGED: 'Alleged',
  DENIED: 'Denied',
  PLANNED: 'Planned',
  HYPOTHETICAL: 'Hypothetical',
  NO_COMMENT: 'NoComment',
} as const satisfies Record<Modality, string>
/** Stands in place of the modality's label on a claim that an editor has withdrawn. */
export const RETRACTED_LABEL = 'Retracted'

/** Best supported first; a standing's `rank` is its place here, from 0. */
export const STANDINGS = [
  'ADMITTED',
  'REPORTED',
  'DISPUTED',
  'ALLEGED',
  'PLANNED',
  'DENIED',
  'UNSUPPORTED',
] as const
export type Standing = (typeof STANDINGS)[number]
/** ADMITTED, REPORTED, DISPUTED, ALLEGED: somebody affirms it. The default of meetings, attacks and paths. */
export const AFFIRMED_STANDINGS = [
  'ADMITTED',
  'REPORTED',
  'DISPUTED',
  'ALLEGED',
] as const satisfies Standing[]

/** PLOVER's modes of each event type; a type without any has none. */
export const MODES_OF_EVENT_TYPE: { readonly [type in EventType]?: readonly string[] } = {
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    ...['seize', 'restrict', 'censor', 'curfew', 'martial-law', 'arrest', 'deport', 'withhold'],
    ...['misinformation', 'cyber'],
  ],
  ASSAULT: [
    ...['abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives'],
    ...['suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'crowd-control', 'unconventional'],
  ],
}

/** An entity as far as it decides what it may be said to do: a place counts by its kind. */
export type PartyKind = Exclude<EntityType, 'PLACE'> | PlaceKind

/** Those who speak and act: a country does, and no other place. */
export const ACTING_PARTIES: readonly PartyKind[] = ['PERSON', 'ORGANIZATION', 'GROUP', 'COUNTRY']
/** Those through whom an article has what somebody says: an outlet, a spokesperson. */
export const RELAYING_PARTIES: readonly PartyKind[] = ['PERSON', 'ORGANIZATION', 'GROUP']
/** Roles in which a city or a building can be as well: what is done to them, and what they get. */
export const ROLES_OPEN_TO_ALL = ['TARGET', 'VICTIM', 'RECIPIENT', 'INVOLVED'] as const satisfies Role[]

const PEOPLE: readonly PartyKind[] = ['PERSON', 'GROUP']
const GOVERNED: readonly PartyKind[] = ['COUNTRY', 'REGION', 'CITY']
const PLACES: readonly PartyKind[] = PLACE_KINDS
const BODIES: readonly PartyKind[] = ['ORGANIZATION', 'GROUP']
const ALL: readonly PartyKind[] = [...PEOPLE, 'ORGANIZATION', ...PLACES]

/** What a tie may join. */
export const ENDS_OF_TIE: {
  readonly [type in RelationshipType]: {
    readonly from: readonly PartyKind[]
    readonly to: readonly PartyKind[]
  }
} = {
  HOLDS_POST_AT: { from: PEOPLE, to: [...BODIES, ...GOVERNED, 'FACILITY'] },
  WORKS_FOR: { from: [...PEOPLE, 'ORGANIZATION'], to: [...PEOPLE, 'ORGANIZATION', ...GOVERNED] },
  SPEAKS_FOR: { from: [...PEOPLE, 'ORGANIZATION'], to: ACTING_PARTIES },
  ENVOY_OF: { from: PEOPLE, to: ACTING_PARTIES },
  MEMBER_OF: { from: ACTING_PARTIES, to: BODIES },
  PART_OF: { from: [...BODIES, ...PLACES], to: [...BODIES, ...PLACES] },
  LOCATED_IN: { from: ['ORGANIZATION', ...PLACES], to: PLACES },
  LIVES_IN: { from: PEOPLE, to: PLACES },
  CITIZEN_OF: { from: PEOPLE, to: ['COUNTRY'] },
  FAMILY_OF: { from: PEOPLE, to: PEOPLE },
  CRITICIZES: { from: ACTING_PARTIES, to: ALL },
  SUPPORTS: { from: ACTING_PARTIES, to: ALL },
  BELONGS_TO: { from: ['ORGANIZATION', ...PLACES], to: [...PEOPLE, 'ORGANIZATION', ...GOVERNED] },
  RELATED_TO: { from: ALL, to: ALL },
}

export function rankOfStanding(standing: Standing): number {
  return STANDINGS.indexOf(standing)
}

export function rankOfRole(role: Role): number {
  return ROLES.indexOf(role)
}

/** How an id says what it is the id of. */
export const ID_PREFIXES = {
  Person: 'per_',
  Organization: 'org_',
  Place: 'plc_',
  Group: 'grp_',
  Event: 'evt_',
  Claim: 'clm_',
  Tie: 'tie_',
  Article: 'art_',
  Participation: 'par_',
  Merge: 'mrg_',
} as const
