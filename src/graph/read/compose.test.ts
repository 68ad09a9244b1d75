import { describe, expect, it } from 'vitest'
import { composed, textOf } from '../../../test/support/compose.ts'
import { BadUserInput, CostLimit } from '../../errors.ts'

describe('one text for one question', () => {
  const meetings = (first: number, name: string) =>
    `{ meetings(first: ${first}, participants: [{ name: "${name}" }]) { nodes { name participants { role entity { name } } } totalCount } }`

  it('does not depend on values', () => {
    expect(textOf(meetings(5, 'Gloria Teasdale'))).toBe(textOf(meetings(7, 'Leo Trentino')))
  })

  it('does not depend on the page that is asked for', () => {
    const page = composed('{ events(first: 2) { nodes { id } } }').shape(
      {
        b0_0: [
          { id: 'a', k: '1' },
          { id: 'b', k: '2' },
          { id: 'c', k: '3' },
        ],
      },
      { isEditor: false, referents: null as never },
    )
    expect(page).toMatchObject({ nodes: [{ id: 'a' }, { id: 'b' }] })
    const { pageInfo } = composed('{ events(first: 2) { pageInfo { endCursor hasNextPage } } }').shape(
      { b0_0: [{ k: '1' }, { k: '2' }, { k: '3' }] },
      { isEditor: false, referents: null as never },
    ) as { pageInfo: { endCursor: string; hasNextPage: boolean } }
    expect(pageInfo.hasNextPage).toBe(true)
    const query = 'query ($after: String) { events(first: 2, after: $after) { nodes { id } } }'
    expect(textOf(query, { after: pageInfo.endCursor })).toBe(textOf(query))
  })

  it('does not depend on aliases, on their order, or on how fragments are cut', () => {
    const one = `{ events { nodes { a: claims(first: 3) { nodes { id } } b: articles { totalCount } name } } }`
    const two = `{ x: events { nodes { n: name c: articles { totalCount } ...More } } } fragment More on Event { d: claims(first: 9) { nodes { key: id } } }`
    expect(textOf(one)).toBe(textOf(two))
  })

  it('leaves out what @skip and @include leave out', () => {
    const query = `query ($more: Boolean!) { events { nodes { name claims @include(if: $more) { totalCount } } } }`
    expect(textOf(query, { more: false })).toBe(textOf('{ events { nodes { name } } }'))
    expect(textOf(query, { more: true })).toBe(textOf('{ events { nodes { name claims { totalCount } } } }'))
  })

  it('shares the rows of nodes and edges, and of a fragment that is spread twice', () => {
    const query = `{ events { nodes { ...E } edges { cursor node { ...E } } } } fragment E on Event { claims { nodes { id } } }`
    expect(textOf(query).split('CALL (')).toHaveLength(3)
  })

  it('asks only those types for a field that have it', () => {
    expect(textOf('{ entity(ref: { id: "x" }) { name ... on Place { events { totalCount } } } }')).toMatch(
      /WITH n1 WHERE n1:Place/,
    )
    expect(textOf('{ place(ref: { id: "x" }) { name events { totalCount } } }')).not.toMatch(
      /:Place\b.*WHERE n1:Place/,
    )
  })
})

describe('what is refused before anything is asked', () => {
  it('more than 25 lists at once', () => {
    const many = Array.from({ length: 26 }, (_, index) => `c${index}: claims(first: 1) { totalCount }`).join(
      ' ',
    )
    expect(() => composed(`{ events { nodes { ${many} } } }`)).toThrow(CostLimit)
  })

  it('a page of none, or of more than 100', () => {
    expect(() => composed('{ events(first: 0) { nodes { id } } }')).toThrow(BadUserInput)
    expect(() => composed('{ events(first: 101) { nodes { id } } }')).toThrow(/between 1 and 100/)
  })

  it('the cursor of another list, filter or sort, and what is no cursor', () => {
    for (const after of ['nonsense', 'WyJ4IiwieSJd', '%%%', '']) {
      expect(() =>
        composed('query ($after: String) { events(after: $after) { nodes { id } } }', { after }),
      ).toThrow(BadUserInput)
    }
  })

  it('below the root it belongs to the field: the rest is answered', () => {
    const { shape } = composed('{ event(id: "evt_1") { name claims(first: 0) { totalCount } } }')
    const answer = shape({ b0_0: [{ name: 'Talks' }] }, { isEditor: false, referents: null as never })
    expect(answer).toMatchObject({ name: 'Talks', claims: expect.any(BadUserInput) })
  })
})

it('never puts what a client sent into the text', () => {
  const hostile = '"}) DETACH DELETE n // `'
  const query = `query ($name: String!, $publisher: String) {
    entity(ref: { name: $name }) { claims(as: NAMED, filter: { publisher: $publisher, speaker: { name: $name } }) { nodes { id } } }
  }`
  expect(textOf(query, { name: hostile, publisher: hostile })).toBe(
    textOf(query, { name: 'a', publisher: 'b' }),
  )
})
