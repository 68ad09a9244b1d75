import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cast, PARTIES, SIDES, says } from '../../test/support/stated-claims.ts'
import { deriveEvent, deriveTies, type StatedClaim } from './derive.ts'
import { HARMS, MODALITIES, ROLES } from './ontology.ts'

const PEOPLE = [...PARTIES.map((party) => party.id), 'stranger']
/** Nobody's side but their own, and nobody casts them. */
const OUTSIDERS = ['stranger', 'pinky', 'officials', 'clerk', 'member', 'officer', 'regiment', 'assembly']
const CAST = ['freedonia', 'army', 'marcal', 'gunmen', 'teasdale']

function claimsOf(speakers: readonly string[]): fc.Arbitrary<StatedClaim[]> {
  const casts = fc
    .tuple(fc.constantFrom(...CAST), fc.constantFrom(...ROLES), fc.option(fc.constantFrom(...HARMS)))
    .map(([entityId, role, harm]) => cast(entityId, role, harm))
  const claim = fc
    .record({
      speaker: fc.constantFrom(...speakers),
      modality: fc.constantFrom(...MODALITIES),
      roles: fc.array(casts, { maxLength: 3 }),
      kind: fc.constantFrom('STATEMENT', 'STATEMENT', 'STATEMENT', 'COMMENT'),
      retracted: fc.boolean(),
      viaId: fc.option(fc.constantFrom('times', 'pinky', 'sylvanian police', 'aide')),
      placeIds: fc.uniqueArray(fc.constantFrom('lom', 'ford', 'rock')),
    })
    .map(({ speaker, modality, roles, ...more }) => says(speaker, modality, roles, more))
  return fc.array(claim, { maxLength: 8 })
}

const anybody = claimsOf(['article', 'freedonia', 'teasdale', ...PEOPLE])

test('neither the order of the claims nor one told twice makes a difference', () => {
  const shuffled = anybody.chain((claims) =>
    fc.tuple(
      fc.constant(claims),
      fc.shuffledSubarray([...claims, ...claims], { minLength: 2 * claims.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([claims, others]) => {
      expect(deriveEvent(others, SIDES)).toEqual(deriveEvent(claims, SIDES))
    }),
  )
})

test('comments, "no comment" and withdrawn claims change nothing', () => {
  const idle = fc.tuple(
    anybody,
    fc.constantFrom({ kind: 'COMMENT' }, { modality: 'NO_COMMENT' }, { retracted: true }),
  )
  fc.assert(
    fc.property(anybody, idle, (claims, [more, change]) => {
      const silenced = more.map((claim) => ({ ...claim, ...change }) as StatedClaim)
      expect(deriveEvent([...claims, ...silenced], SIDES)).toEqual(deriveEvent(claims, SIDES))
    }),
  )
})

test("nothing becomes admitted by others' claims", () => {
  const admitted = (claims: readonly StatedClaim[]) =>
    deriveEvent(claims, SIDES)
      .roles.filter((part) => part.standing === 'ADMITTED')
      .map((part) => part.entityId + part.role)
  fc.assert(
    fc.property(anybody, claimsOf(['article', ...OUTSIDERS]), (claims, more) => {
      expect(admitted(claims)).toEqual(expect.arrayContaining(admitted([...claims, ...more])))
    }),
  )
})

test('the order of ties and of their claims makes no difference', () => {
  fc.assert(
    fc.property(anybody, anybody, (first, second) => {
      const tie = { type: 'BELONGS_TO', fromId: 'ruritz', title: null, former: false, dateEnd: null } as const
      const ties = [
        { ...tie, id: 'a', toId: 'freedonia', claims: first },
        { ...tie, id: 'b', toId: 'sylvania', claims: second },
      ]
      const reversed = ties.map((each) => ({ ...each, claims: each.claims.toReversed() })).reverse()
      expect(Object.fromEntries(deriveTies(reversed))).toEqual(Object.fromEntries(deriveTies(ties)))
    }),
  )
})
