import { expect, test } from 'vitest'
import { says } from '../../test/support/stated-claims.ts'
import { deriveTies, type StatedClaim, type TieWithClaims } from './derive.ts'
import type { RelationshipType, Standing } from './ontology.ts'

function tieWith(
  toId: string,
  claims: readonly StatedClaim[],
  type: RelationshipType = 'BELONGS_TO',
  former = false,
): TieWithClaims {
  return { id: toId, type, fromId: 'ruritz', toId, title: null, former, dateEnd: null, claims }
}

const reported = says('article', 'ASSERTED')

test.each<[string, readonly TieWithClaims[], readonly Standing[]]>([
  ["by the article's word", [tieWith('freedonia', [reported], 'PART_OF')], ['REPORTED']],
  ["by a speaker's word", [tieWith('freedonia', [says('pinky', 'ASSERTED')], 'PART_OF')], ['ALLEGED']],
  ['never admitted', [tieWith('freedonia', [says('freedonia', 'ASSERTED')], 'PART_OF')], ['ALLEGED']],
  [
    'affirmed and denied',
    [tieWith('freedonia', [reported, says('pinky', 'DENIED')], 'PART_OF')],
    ['DISPUTED'],
  ],
  [
    'a comment denies nothing',
    [tieWith('x', [reported, says('pinky', 'DENIED', [], { kind: 'COMMENT' })])],
    ['REPORTED'],
  ],
  [
    'two owners, one announced and one asserted, dispute each other',
    [
      tieWith('sylvania', [says('trentino', 'PLANNED')]),
      tieWith('freedonia', [says('teasdale', 'ASSERTED')]),
    ],
    ['DISPUTED', 'DISPUTED'],
  ],
  [
    'two reported owners',
    [tieWith('sylvania', [reported]), tieWith('freedonia', [reported])],
    ['DISPUTED', 'DISPUTED'],
  ],
  [
    'a supposed owner excludes nobody',
    [tieWith('x', [says('a', 'HYPOTHETICAL')]), tieWith('y', [reported])],
    ['PLANNED', 'REPORTED'],
  ],
  [
    'a denied owner excludes nobody',
    [tieWith('x', [says('a', 'DENIED')]), tieWith('y', [reported])],
    ['DENIED', 'REPORTED'],
  ],
  [
    'a withdrawn claim excludes nobody',
    [tieWith('x', [{ ...reported, retracted: true }]), tieWith('y', [reported])],
    ['UNSUPPORTED', 'REPORTED'],
  ],
  [
    'a former owner excludes nobody',
    [tieWith('x', [reported], 'BELONGS_TO', true), tieWith('y', [reported])],
    ['REPORTED', 'REPORTED'],
  ],
  [
    'other ties exclude nothing',
    [tieWith('x', [reported], 'MEMBER_OF'), tieWith('y', [reported], 'MEMBER_OF')],
    ['REPORTED', 'REPORTED'],
  ],
])('a tie: %s', (_, ties, standings) => {
  expect([...deriveTies(ties).values()]).toEqual(standings)
})

test('what belongs to one owner does not dispute what belongs to another', () => {
  const elsewhere = { ...tieWith('sylvania', [reported]), fromId: 'lom' }
  expect([...deriveTies([elsewhere, tieWith('freedonia', [reported])]).values()]).toEqual([
    'REPORTED',
    'REPORTED',
  ])
})
