import { describe, expect, it } from 'vitest'
import { groundingIn } from './ground.ts'

const TEXT = 'Bob Roland met Roland. Aaaah, said Roland’s aide.'

describe('groundingIn', () => {
  const ground = groundingIn(TEXT)

  it.each([
    [{ quote: 'Bob Roland' }, { start: 0, end: 10, occurrence: 1 }],
    [
      { quote: 'Roland', occurrence: 3 },
      { start: 35, end: 41, occurrence: 3 },
    ],
    [
      { quote: 'Roland', occurrence: 1 },
      { start: 4, end: 10, occurrence: 1 },
    ],
    [
      { quote: 'aa', occurrence: 2 },
      { start: 25, end: 27, occurrence: 2 },
    ],
    [{ quote: 'B' }, { start: 0, end: 1, occurrence: 1 }],
    [{ quote: TEXT }, { start: 0, end: TEXT.length, occurrence: 1 }],
  ])('places %j', (passage, place) => {
    expect(ground(passage)).toEqual(place)
  })

  it.each([
    [{ quote: 'Roland' }, 'AMBIGUOUS_QUOTE'],
    [{ quote: 'Roland', occurrence: 4 }, 'NOT_IN_TEXT'],
    [{ quote: "Roland's" }, 'NOT_IN_TEXT'],
    [{ quote: 'bob roland' }, 'NOT_IN_TEXT'],
    [{ quote: `${TEXT} ` }, 'NOT_IN_TEXT'],
  ])('does not place %j', (passage, code) => {
    expect(ground(passage)).toMatchObject({ code })
  })
})
