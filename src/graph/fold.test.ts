import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, searchTextOf, searchWords } from './fold.ts'

describe('fold', () => {
  it.each([
    ['Bob  Roland ', 'bob roland'],
    ['Teasdale’s\u00a0brother', "teasdale's brother"],
    ['Ærøskøbing – Łódź', 'aeroskobing - lodz'],
    ['Straße, Đặng Œuvre', 'strasse dang oeuvre'],
    ['İstanbul ılık', 'istanbul ilik'],
    ['J. D. Vance', 'j d vance'],
    ['Володимир Зеленський', 'володимир зеленськии'],
    ['“Fast” "Eddie"', "'fast' 'eddie'"],
    ['℡ co\u00adop', 'tel coop'],
    ['   ', ''],
  ])('folds %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing that is folded', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)))
  })
})

describe('search words', () => {
  it('reads the spellings of one name as one word', () => {
    const spellings = ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'Zelenskij', 'ZELENSKÝ']
    expect(new Set(spellings.map((each) => searchWords(each).join()))).toEqual(new Set(['zelenski']))
  })

  it('leaves figures as they are', () => {
    expect(searchWords('2022, 2200')).toEqual(['2022', '2200'])
  })

  it('holds hyphenated words whole and in parts, and names without their apostrophes', () => {
    expect(searchTextOf('Nord-Stream', "O'Brien's")).toBe(' nordstream nord stream obrien ')
    expect(searchTextOf(' – ', '')).toBe('')
  })

  it('finds a text by whatever it begins with', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, cut) => {
        const words = searchTextOf(text)
        const typed = text.slice(0, cut % (text.length + 1))
        return searchWords(typed).every((word) => words.includes(` ${word}`))
      }),
    )
  })
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."aAyYjJiIsS'’- -ΣσßÆíŁ9.\u0301\u00ad") }),
)
