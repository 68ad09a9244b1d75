/**
 * A name as it is compared: lower case, without marks, letters that have no mark to lose written out, one kind of
 * quote and of dash, and single spaces for every run of anything else that is neither letter nor digit.
 * Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      // Decomposing brings capitals of its own: "℡" is "TEL".
      .toLowerCase()
      // Soft hyphens and zero-width characters are no more a part of the name than its marks.
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/[ßæœøłđı]/g, (letter) => WRITTEN_OUT[letter] ?? letter)
      .replace(/["‘’‚‛“”„‟‹›«»′″ʹʺʻʼʽ]/g, "'")
      .replace(/[\p{Pd}−]/gu, '-')
      .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
      .trim()
  )
}

const WRITTEN_OUT: { readonly [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** The folded words of a text: runs of letters and digits. As they are written: searching folds further. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/**
 * The words of a query. What begins a text as a person types it gives words that begin words of that text's
 * `searchTextOf`, because every step works on single characters or shortens: y and j read i and doubled letters
 * are one, so that "Zelensky", "Zelenskyy", "Zelenskiy" and "Zelenskij" are one word.
 */
export function searchWords(text: string): string[] {
  return fold(text)
    .split(/[ -]+/)
    .map(searchWord)
    .filter((word) => word !== '')
}

/** What is searched: ` w1 w2 … wn `, each word that a query may begin; '' where there is none. */
export function searchTextOf(...texts: readonly string[]): string {
  const words = texts.flatMap((text) => fold(text).split(' ').flatMap(wordAndParts))
  return words.length === 0 ? '' : ` ${words.join(' ')} `
}

/** "Nord-Stream" is found by `nord`, by `stream` and by `nordstream`. */
function wordAndParts(word: string): string[] {
  const parts = searchWords(word)
  return parts.length > 1 ? [searchWord(parts.join('')), ...parts] : parts
}

/** Without the possessive and without apostrophes: "O'Brien's" is `obrien`. */
function searchWord(word: string): string {
  return word
    .replace(/'s$/, '')
    .replaceAll("'", '')
    .replace(/[yj]/g, 'i')
    .replaceAll('ς', 'σ')
    .replace(/(\p{L})\1+/gu, '$1')
}
