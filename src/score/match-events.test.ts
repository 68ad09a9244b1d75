import { describe, expect, test } from 'vitest'
import { namedIn } from '../../test/support/readings.ts'
import type { EventType, Role } from '../graph/ontology.ts'
import { settingOf } from '../ingest/rules/rule.ts'
import { matchEvents } from './match-events.ts'

const SENTENCES = [
  'Roland met Trentino.',
  'He called Pinky.',
  'Freedonia shelled Fort Lom.',
  'It shelled Port Lom.',
] as const
const ENTITIES = [
  { ref: 'roland', type: 'PERSON', name: 'Roland' },
  { ref: 'trentino', type: 'PERSON', name: 'Trentino' },
  { ref: 'pinky', type: 'PERSON', name: 'Pinky' },
  { ref: 'freedonia', type: 'PLACE', kind: 'COUNTRY', name: 'Freedonia' },
  { ref: 'fort', type: 'PLACE', kind: 'CITY', name: 'Fort Lom' },
  { ref: 'port', type: 'PLACE', kind: 'CITY', name: 'Port Lom' },
] as const

interface Happening {
  readonly ref: string
  readonly type?: EventType
  readonly date?: string
  readonly casts?: Readonly<Record<string, Role>>
  readonly sentence: number
}

function reading(happenings: readonly Happening[]) {
  const events = happenings.map(({ ref, type = 'CONSULT', date = null }) => ({ ref, type, date, name: ref }))
  const claims = happenings.map(({ ref, casts = {}, sentence }) => ({
    kind: 'STATEMENT',
    attribution: 'ARTICLE',
    modality: 'ASSERTED',
    event: ref,
    content: ref,
    roles: Object.entries(casts).map(([entity, role]) => ({ entity, role })),
    evidence: { quote: SENTENCES[sentence] },
  }))
  return settingOf(namedIn(SENTENCES.join(' '), ENTITIES, { events, claims }))
}

function isMatch(predicted: Omit<Happening, 'ref'>, gold: Omit<Happening, 'ref'>): boolean {
  return matchEvents(reading([{ ref: 'p', ...predicted }]), reading([{ ref: 'g', ...gold }])).get('p') === 'g'
}

const TALKS: Omit<Happening, 'ref'> = {
  casts: { roland: 'PARTICIPANT', trentino: 'PARTICIPANT' },
  date: '2033-05-17',
  sentence: 0,
}
const SHELLING: Omit<Happening, 'ref'> = {
  type: 'ASSAULT',
  casts: { freedonia: 'ATTACKER', fort: 'TARGET' },
  sentence: 2,
}

describe('two events can be one', () => {
  test.each<[string, boolean, Omit<Happening, 'ref'>, Omit<Happening, 'ref'>]>([
    ['told in the same passage', true, { sentence: 0 }, TALKS],
    ['with the same two people, elsewhere', true, { ...TALKS, sentence: 1 }, TALKS],
    ['within the month', true, { ...TALKS, date: '2033-05' }, TALKS],
    ['not on another day', false, { ...TALKS, date: '2033-05-18' }, TALKS],
    ['not of another type', false, { ...TALKS, type: 'AGREE' }, TALKS],
    [
      'not with one of two people',
      false,
      { casts: { roland: 'HOST', pinky: 'VISITOR' }, sentence: 1 },
      TALKS,
    ],
    ['with one where no other is named', true, { casts: { roland: 'HOST' }, sentence: 1 }, TALKS],
    ['with nobody, elsewhere, not', false, { sentence: 1 }, TALKS],
    ['of one victim', true, { ...SHELLING, casts: { fort: 'TARGET' }, sentence: 3 }, SHELLING],
    [
      'not for their attacker alone',
      false,
      { ...SHELLING, casts: { freedonia: 'ATTACKER', port: 'TARGET' }, sentence: 3 },
      SHELLING,
    ],
  ])('%s', (_, expected, predicted, gold) => expect(isMatch(predicted, gold)).toBe(expected))
})

test('of two in one sentence the likest are matched', () => {
  const fort = { ...SHELLING, ref: 'fort' }
  const port = { ...SHELLING, ref: 'port', casts: { freedonia: 'ATTACKER', port: 'TARGET' } as const }
  expect(Object.fromEntries(matchEvents(reading([port]), reading([fort, port])))).toEqual({ port: 'port' })
})
