import { expect, test } from 'vitest'
import { cast, PARTIES, party, says, TIES, tie } from '../../test/support/stated-claims.ts'
import type { StandingTie, StatedClaim } from './derive.ts'
import { type Party, sidesOf } from './sides.ts'

const claim = says('new', 'ASSERTED', [cast('freedonia', 'ATTACKER')])
const SPOKESMAN = tie('new', 'SPEAKS_FOR', 'freedonia', { title: 'spokesman' })
const BUREAU = tie('new', 'PART_OF', 'freedonia')

function canAdmit(
  label: Party['label'],
  ties: readonly StandingTie[],
  more: Partial<Omit<Party, 'id'>> & { on?: string | null } = {},
) {
  const parties = [
    ...PARTIES,
    party('new', label, { name: more.name ?? 'New', description: more.description ?? null }),
  ]
  return sidesOf(parties, [...TIES, ...ties]).canAdmit(
    { ...claim, on: more.on === undefined ? claim.on : more.on },
    'freedonia',
  )
}

test.each<[string, boolean, boolean]>([
  ['a spokesman', canAdmit('Person', [SPOKESMAN]), true],
  ['a spokesman said to be one only', canAdmit('Person', [{ ...SPOKESMAN, standing: 'ALLEGED' }]), false],
  ['a spokesman disputed', canAdmit('Person', [{ ...SPOKESMAN, standing: 'DISPUTED' }]), false],
  ['a spokesman to be', canAdmit('Person', [{ ...SPOKESMAN, standing: 'PLANNED' }]), false],
  ['a spokesman no more', canAdmit('Person', [{ ...SPOKESMAN, former: true }]), false],
  ['an ex-minister by title', canAdmit('Person', [{ ...SPOKESMAN, title: 'Ex-minister' }]), false],
  ['the then president', canAdmit('Person', [{ ...SPOKESMAN, title: 'the then president' }]), false],
  ['a president-elect', canAdmit('Person', [{ ...SPOKESMAN, title: 'president-elect' }]), false],
  ['a senator', canAdmit('Person', [{ ...SPOKESMAN, title: 'Senator' }]), false],
  ['a deputy minister', canAdmit('Person', [{ ...SPOKESMAN, title: 'deputy minister' }]), true],
  ['a term that ended the day before', canAdmit('Person', [{ ...SPOKESMAN, dateEnd: '2033-05-16' }]), false],
  ['a term that ends on the day', canAdmit('Person', [{ ...SPOKESMAN, dateEnd: '2033-05-17' }]), true],
  [
    'a term with an open end',
    canAdmit('Person', [{ ...SPOKESMAN, dateEnd: '9999-12-31' }], { on: null }),
    true,
  ],
  [
    'a minister whom another article calls former',
    canAdmit('Person', [SPOKESMAN, { ...SPOKESMAN, id: 'tie_past', former: true }]),
    false,
  ],
  [
    'one who is back in office, with dates',
    canAdmit('Person', [
      { ...SPOKESMAN, dateEnd: '9999-12-31' },
      { ...SPOKESMAN, id: 'tie_past', former: true },
    ]),
    true,
  ],
  ['an envoy', canAdmit('Person', [{ ...SPOKESMAN, type: 'ENVOY_OF' }]), false],
  ['a person who is part of it', canAdmit('Person', [BUREAU]), false],
  ['a bureau', canAdmit('Organization', [BUREAU]), true],
  [
    'a bureau said to be part of it only',
    canAdmit('Organization', [{ ...BUREAU, standing: 'ALLEGED' }]),
    false,
  ],
  ['a bureau no longer part of it', canAdmit('Organization', [{ ...BUREAU, former: true }]), false],
  ['an organization that speaks for it', canAdmit('Organization', [SPOKESMAN]), false],
  ["the Duma's committee", canAdmit('Organization', [BUREAU], { name: "State Duma's committee" }), false],
  ['the Verkhovna Rada', canAdmit('Organization', [BUREAU], { name: 'VERKHOVNA RADA' }), false],
  [
    'a tribunal by description',
    canAdmit('Organization', [BUREAU], { description: 'military tribunal' }),
    false,
  ],
  ['a department', canAdmit('Organization', [BUREAU], { name: 'Department of Courtesy' }), true],
  ['a group with a part in it', canAdmit('Group', [BUREAU, SPOKESMAN]), false],
  ['a place that is part of it', canAdmit('Place', [BUREAU, SPOKESMAN]), false],
])('admitting for a state: %s', (_, answer, expected) => {
  expect(answer).toBe(expected)
})

const SIDES = sidesOf([...PARTIES, party('staff', 'Organization', { name: 'Fifth police' })], TIES)
const denial = says('freedonia', 'DENIED', [cast('freedonia', 'ATTACKER')])

test.each<[string, Partial<StatedClaim>, boolean]>([
  ['itself', {}, true],
  ['whoever holds a post', { speakerId: 'attache' }, true],
  ['itself through an outlet', { viaId: 'times' }, true],
  ['itself through a person', { viaId: 'clerk' }, true],
  ['itself through the other side', { viaId: 'sylvanian police' }, false],
  ['a former minister', { speakerId: 'officer' }, false],
  ['unnamed officials', { speakerId: 'officials' }, false],
  ["the article's own voice", { speakerId: null, attribution: 'ARTICLE' }, false],
])('denying for a state: %s', (_, change, expected) => {
  expect(SIDES.canDeny({ ...denial, ...change }, 'freedonia')).toBe(expected)
})

test('an official body is no outlet, even where nobody says whose it is', () => {
  expect(SIDES.canAdmit({ ...denial, modality: 'ASSERTED', viaId: 'staff' }, 'freedonia')).toBe(false)
})
