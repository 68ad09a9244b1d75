import type { StandingTie, StatedClaim } from '../../src/graph/derive.ts'
import type { EntityLabel, Harm, Modality, RelationshipType, Role } from '../../src/graph/ontology.ts'
import { type Party, type Sides, sidesOf } from '../../src/graph/sides.ts'

/** Claims in a line each, and a small world of two states at odds for them to be made in. */

export interface Cast {
  readonly entityId: string
  readonly role: Role
  readonly harm: Harm | null
}

export function cast(entityId: string, role: Role, harm: Harm | null = null): Cast {
  return { entityId, role, harm }
}

let made = 0

/** A statement of 17 May 2033, told to the article directly; the speaker `article` is the article's own voice. */
export function says(
  speaker: string,
  modality: Modality,
  roles: readonly Cast[] = [],
  more: Partial<StatedClaim> = {},
): StatedClaim {
  made += 1
  return {
    id: `clm_${String(made).padStart(6, '0')}`,
    kind: 'STATEMENT',
    attribution: speaker === 'article' ? 'ARTICLE' : 'SPEAKER',
    modality,
    retracted: false,
    speakerId: speaker === 'article' ? null : speaker,
    viaId: null,
    roles,
    placeIds: [],
    on: '2033-05-17',
    ...more,
  }
}

export function party(id: string, label: EntityLabel, more: Partial<Party> = {}): Party {
  return { id, label, name: id, description: null, kind: label === 'Place' ? 'COUNTRY' : null, ...more }
}

export function tie(
  fromId: string,
  type: RelationshipType,
  toId: string,
  more: Partial<StandingTie> = {},
): StandingTie {
  const id = `tie_${fromId}_${type}_${toId}_${more.former ?? false}`
  return { id, type, fromId, toId, title: null, former: false, dateEnd: null, standing: 'REPORTED', ...more }
}

export const PARTIES: readonly Party[] = [
  party('freedonia', 'Place'),
  party('sylvania', 'Place'),
  party('lom', 'Place', { kind: 'CITY' }),
  party('army', 'Organization', { name: "Freedonia's army" }),
  party('council', 'Organization', { name: 'National Security Council' }),
  party('regiment', 'Organization', { name: '3rd regiment' }),
  party('assembly', 'Organization', { name: 'National Assembly of Freedonia' }),
  party('court', 'Organization', { name: 'Old Bailiwick', description: 'the supreme court of Freedonia' }),
  party('unity', 'Organization', { name: 'Unity', description: "Freedonia's ruling party" }),
  party('rebels', 'Organization', { name: 'Lom Front', description: 'separatist movement' }),
  party('sylvanian police', 'Organization'),
  party('times', 'Organization', { name: 'Border Times' }),
  ...[
    'teasdale',
    'minister',
    'speaker',
    'clerk',
    'member',
    'officer',
    'attache',
    'marcal',
    'pinky',
    'aide',
  ].map((id) => party(id, 'Person')),
  party('officials', 'Group', { name: 'two officials' }),
  party('gunmen', 'Group'),
]

export const TIES: readonly StandingTie[] = [
  tie('army', 'PART_OF', 'freedonia'),
  tie('council', 'PART_OF', 'freedonia'),
  tie('regiment', 'PART_OF', 'army'),
  tie('assembly', 'PART_OF', 'freedonia'),
  tie('court', 'PART_OF', 'freedonia'),
  tie('unity', 'PART_OF', 'freedonia'),
  tie('rebels', 'PART_OF', 'freedonia'),
  tie('lom', 'PART_OF', 'freedonia'),
  tie('sylvanian police', 'PART_OF', 'sylvania'),
  tie('teasdale', 'SPEAKS_FOR', 'freedonia', { title: 'president' }),
  tie('minister', 'SPEAKS_FOR', 'army', { title: 'minister' }),
  tie('speaker', 'SPEAKS_FOR', 'assembly', { title: 'speaker' }),
  tie('member', 'SPEAKS_FOR', 'freedonia', { title: 'member of parliament' }),
  tie('clerk', 'WORKS_FOR', 'freedonia'),
  tie('officer', 'SPEAKS_FOR', 'freedonia', { title: 'former minister' }),
  tie('attache', 'HOLDS_POST_AT', 'freedonia', { title: 'attaché' }),
  tie('marcal', 'CITIZEN_OF', 'freedonia'),
  tie('officials', 'SPEAKS_FOR', 'freedonia'),
  tie('pinky', 'SPEAKS_FOR', 'sylvania', { title: 'spokesman' }),
  tie('aide', 'SPEAKS_FOR', 'teasdale', { title: 'spokeswoman' }),
]

export const SIDES: Sides = sidesOf(PARTIES, TIES)
