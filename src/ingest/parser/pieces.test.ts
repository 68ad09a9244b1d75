import { expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const textsOf = (text: string, longest: number) => piecesOf(text, longest).map((piece) => piece.text)

it.each([
  ['a short text whole', 'One. Two.', ['One. Two.']],
  ['between paragraphs', 'One.\n\nTwo.\n\nThree.', ['One.\n\n', 'Two.\n\n', 'Three.']],
  ['between paragraphs with CRLF', 'One.\r\n\r\nTwo. Three', ['One.\r\n\r\n', 'Two. Three']],
  ['else between lines', 'one two\nthree four', ['one two\n', 'three four']],
  ['else between sentences', 'Go on. Stop it.', ['Go on. ', 'Stop it.']],
  ['else between words', 'one two three', ['one two ', 'three']],
  ['else anywhere', 'abcdefghijklm', ['abcdefghij', 'klm']],
  ['never within a character', 'abcdefghi😀jk', ['abcdefghi', '😀jk']],
  ['nothing of nothing', '', []],
])('cuts %s', (_, text, pieces) => {
  expect(textsOf(text, 10)).toEqual(pieces)
})

it('tells where each begins', () => {
  expect(piecesOf('One.\n\nTwo. Three', 10).map(({ offset }) => offset)).toEqual([0, 6])
})
