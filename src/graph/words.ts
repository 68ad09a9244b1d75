import { fold } from './fold.ts'

/** The folded words of a text: runs of letters and digits. As they are written: searching folds further, see fold.ts. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
