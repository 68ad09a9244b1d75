import { describe, expect, test } from 'vitest'
import { cast, SIDES, says } from '../../test/support/stated-claims.ts'
import { deriveEvent, type StatedClaim } from './derive.ts'
import type { Role, Standing } from './ontology.ts'

// The dangerous cases first. Freedonia and Sylvania are at odds; what is asked is Freedonia's part as ATTACKER.

const ATTACK = [cast('freedonia', 'ATTACKER')]
const accused = says('pinky', 'ASSERTED', ATTACK)
const suspected = says('article', 'ALLEGED', ATTACK)
const reported = says('article', 'ASSERTED', ATTACK)
const confession = says('freedonia', 'ASSERTED', ATTACK)
const killed = says('article', 'ASSERTED', [cast('marcal', 'VICTIM', 'KILLED')])
const confessed = says('gunman', 'ASSERTED', [cast('gunman', 'ATTACKER')])

function partOf(entityId: string, role: Role, claims: readonly StatedClaim[]): Standing {
  const found = deriveEvent(claims, SIDES).roles.find(
    (part) => part.entityId === entityId && part.role === role,
  )
  return found?.standing ?? 'UNSUPPORTED'
}

describe("Freedonia's part in the attack", () => {
  test.each<[string, readonly StatedClaim[], Standing]>([
    ['a comment never counts', [says('freedonia', 'ASSERTED', ATTACK, { kind: 'COMMENT' })], 'UNSUPPORTED'],
    [
      'a denial of the law broken, a comment, is no denial of the deed',
      [reported, says('freedonia', 'DENIED', [], { kind: 'COMMENT' })],
      'REPORTED',
    ],
    ['no comment is nothing', [says('freedonia', 'NO_COMMENT', ATTACK)], 'UNSUPPORTED'],
    [
      'no comment beside an accusation is no admission',
      [accused, says('freedonia', 'NO_COMMENT', ATTACK)],
      'ALLEGED',
    ],
    [
      'a retracted accusation is gone',
      [says('pinky', 'ASSERTED', ATTACK, { retracted: true }), killed],
      'UNSUPPORTED',
    ],
    ['a retracted admission is gone', [accused, { ...confession, retracted: true }], 'ALLEGED'],
    [
      'a retracted denial is gone',
      [reported, says('freedonia', 'DENIED', [], { retracted: true })],
      'REPORTED',
    ],
    ['an accusation is alleged', [accused], 'ALLEGED'],
    ['an accusation by several is alleged still', [accused, says('sylvania', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ["the article's own hedge is alleged", [suspected], 'ALLEGED'],
    ["the article's own word is reported", [reported], 'REPORTED'],
    ['its own word is an admission', [confession], 'ADMITTED'],
    ['an admission weighs more than a report', [reported, confession], 'ADMITTED'],
    ['an admission by "may have" is none', [says('freedonia', 'ALLEGED', ATTACK)], 'ALLEGED'],
    ['an announced deed is no admission', [says('freedonia', 'PLANNED', ATTACK)], 'PLANNED'],
    ['"if we did it" is no admission', [says('freedonia', 'HYPOTHETICAL', ATTACK)], 'PLANNED'],
    ['its president admits', [says('teasdale', 'ASSERTED', ATTACK)], 'ADMITTED'],
    ["an agency's own admission counts for its state", [says('army', 'ASSERTED', ATTACK)], 'ADMITTED'],
    ['a security council is no parliament', [says('council', 'ASSERTED', ATTACK)], 'ADMITTED'],
    ['a minister who speaks for an agency admits', [says('minister', 'ASSERTED', ATTACK)], 'ADMITTED'],
    ['a body two steps away does not', [says('regiment', 'ASSERTED', ATTACK)], 'ALLEGED'],
    [
      'a spokeswoman of its president, two steps away, does not',
      [says('aide', 'ASSERTED', ATTACK)],
      'ALLEGED',
    ],
    ['its parliament does not', [says('assembly', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ["its parliament's speaker does not", [says('speaker', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['a member of parliament does not', [says('member', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['its court does not', [says('court', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['its ruling party does not', [says('unity', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['separatists said to be part of it do not', [says('rebels', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['a city within it does not', [says('lom', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['a victim does not', [killed, says('marcal', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['an ordinary employee does not', [says('clerk', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['whoever only holds a post there does not', [says('attache', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['a former minister does not', [says('officer', 'ASSERTED', ATTACK)], 'ALLEGED'],
    ['two unnamed officials do not', [says('officials', 'ASSERTED', ATTACK, { viaId: 'times' })], 'ALLEGED'],
    ['somebody of whom nothing is known does not', [says('stranger', 'ASSERTED', ATTACK)], 'ALLEGED'],
    [
      'a president hurt in the attack accuses his state, he does not confess',
      [says('article', 'ASSERTED', [cast('teasdale', 'VICTIM')]), says('teasdale', 'ASSERTED', ATTACK)],
      'ALLEGED',
    ],
    ["another's confession is not its own", [confessed, accused], 'ALLEGED'],
    [
      'a confession relayed by the other side is no admission',
      [says('freedonia', 'ASSERTED', ATTACK, { viaId: 'sylvanian police' })],
      'ALLEGED',
    ],
    ["nor by the other side's man", [says('freedonia', 'ASSERTED', ATTACK, { viaId: 'pinky' })], 'ALLEGED'],
    ['nor by unnamed people', [says('freedonia', 'ASSERTED', ATTACK, { viaId: 'officials' })], 'ALLEGED'],
    [
      'nor by a witness who was hit himself',
      [says('freedonia', 'ASSERTED', [...ATTACK, cast('times', 'TARGET')], { viaId: 'times' })],
      'ALLEGED',
    ],
    ['told to an outlet it is one', [says('freedonia', 'ASSERTED', ATTACK, { viaId: 'times' })], 'ADMITTED'],
    [
      'voiced by its own minister it is one',
      [says('army', 'ASSERTED', ATTACK, { viaId: 'minister' })],
      'ADMITTED',
    ],
    ['a denial of its part beside a report', [reported, says('freedonia', 'DENIED', ATTACK)], 'DISPUTED'],
    ["a spokesman's denial", [accused, says('teasdale', 'DENIED', ATTACK)], 'DISPUTED'],
    ["a bystander's denial", [reported, says('stranger', 'DENIED', ATTACK)], 'DISPUTED'],
    [
      "a bystander's denial undoes no admission",
      [confession, says('stranger', 'DENIED', ATTACK)],
      'ADMITTED',
    ],
    ["a bystander's denial of all of it does", [confession, says('stranger', 'DENIED')], 'DISPUTED'],
    [
      "its own side's denial undoes an admission",
      [confession, says('teasdale', 'DENIED', ATTACK)],
      'DISPUTED',
    ],
    [
      'so does the denial of one who holds a post',
      [confession, says('attache', 'DENIED', ATTACK)],
      'DISPUTED',
    ],
    ["a former minister's denial does not", [confession, says('officer', 'DENIED', ATTACK)], 'ADMITTED'],
    [
      "a denial of another's part does not",
      [confession, says('freedonia', 'DENIED', [cast('army', 'ATTACKER')])],
      'ADMITTED',
    ],
    [
      'a denial of another role does not',
      [reported, says('freedonia', 'DENIED', [cast('freedonia', 'HOST')])],
      'REPORTED',
    ],
    ['"it did not happen" denies every part', [reported, says('stranger', 'DENIED')], 'DISPUTED'],
    ['only denied', [killed, says('freedonia', 'DENIED', ATTACK)], 'DENIED'],
    ['planned and denied', [says('pinky', 'PLANNED', ATTACK), says('freedonia', 'DENIED', ATTACK)], 'DENIED'],
  ])('%s', (_, claims, standing) => {
    expect(partOf('freedonia', 'ATTACKER', claims)).toBe(standing)
  })

  test('an agency admits its own part, and its state does not thereby', () => {
    const claims = [accused, says('army', 'ASSERTED', [cast('army', 'ATTACKER')])]
    expect(partOf('army', 'ATTACKER', claims)).toBe('ADMITTED')
    expect(partOf('freedonia', 'ATTACKER', claims)).toBe('ALLEGED')
  })

  test('a person confesses for himself alone, a group not even for itself', () => {
    expect(partOf('clerk', 'ACTOR', [says('clerk', 'ASSERTED', [cast('clerk', 'ACTOR')])])).toBe('ADMITTED')
    expect(partOf('gunmen', 'ATTACKER', [says('gunmen', 'ASSERTED', [cast('gunmen', 'ATTACKER')])])).toBe(
      'ALLEGED',
    )
  })

  test.each<[Role, Standing]>([
    ['ATTACKER', 'ADMITTED'],
    ['ACTOR', 'ADMITTED'],
    ['INSTRUMENT_OWNER', 'ADMITTED'],
    ['VICTIM', 'ALLEGED'],
    ['HOST', 'ALLEGED'],
    ['INVOLVED', 'ALLEGED'],
  ])('the role %s by its own word is %s', (role, standing) => {
    expect(partOf('freedonia', role, [says('freedonia', 'ASSERTED', [cast('freedonia', role)])])).toBe(
      standing,
    )
  })
})

describe('the event', () => {
  test.each<[string, readonly StatedClaim[], Standing]>([
    ['whoever affirms a part affirms the event', [accused], 'ALLEGED'],
    ['is never admitted', [confession], 'ALLEGED'],
    ["stands by the article's word", [reported], 'REPORTED'],
    ['is not denied by the denial of a part', [reported, says('freedonia', 'DENIED', ATTACK)], 'REPORTED'],
    [
      'is disputed where somebody says that it did not happen',
      [reported, says('stranger', 'DENIED')],
      'DISPUTED',
    ],
    [
      'is denied where parts of it are denied and nothing else is said',
      [says('freedonia', 'DENIED', ATTACK)],
      'DENIED',
    ],
    [
      'is planned though one part in it is denied',
      [says('article', 'PLANNED'), says('army', 'DENIED', ATTACK)],
      'PLANNED',
    ],
    ['is denied though it was planned', [says('article', 'PLANNED'), says('army', 'DENIED')], 'DENIED'],
    ['is planned where it is only supposed', [says('article', 'HYPOTHETICAL')], 'PLANNED'],
    ['has no standing by comments', [says('article', 'ASSERTED', [], { kind: 'COMMENT' })], 'UNSUPPORTED'],
    ['has none without claims', [], 'UNSUPPORTED'],
  ])('%s', (_, claims, standing) => {
    expect(deriveEvent(claims, SIDES).standing).toBe(standing)
  })

  test('harm is what those who affirm it agree on', () => {
    const harm = (...claims: readonly StatedClaim[]) => deriveEvent(claims, SIDES).roles[0]?.harm
    const wounded = says('pinky', 'ALLEGED', [cast('marcal', 'VICTIM', 'WOUNDED')])
    expect(harm(killed, says('pinky', 'ASSERTED', [cast('marcal', 'VICTIM')]))).toBe('KILLED')
    expect(harm(killed, wounded)).toBeNull()
    expect(harm(killed, { ...wounded, modality: 'DENIED' })).toBe('KILLED')
    expect(harm(killed, { ...wounded, retracted: true })).toBe('KILLED')
  })

  test('it took place where those say who affirm it; a plan places it only where nobody does', () => {
    const places = (...claims: readonly StatedClaim[]) => deriveEvent(claims, SIDES).placeIds
    const planned = says('article', 'PLANNED', [], { placeIds: ['lom'] })
    const denied = says('article', 'DENIED', [], { placeIds: ['rock'] })
    expect(places(planned, denied)).toEqual(['lom'])
    expect(places(planned, denied, killed)).toEqual([])
    expect(places(planned, says('pinky', 'ALLEGED', [], { placeIds: ['ford', 'lom', 'ford'] }))).toEqual([
      'ford',
      'lom',
    ])
  })
})
