import { fold } from './fold.ts'

/** The folded words of a text: runs of letters and digits. A query and what it searches are cut by this one rule. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

/** `searchText` as docs/graph.md has it: folded words with single spaces between, before and after. */
export function searchTextOf(texts: readonly string[]): string {
  return ` ${texts.flatMap(wordsOf).join(' ')} `
}
