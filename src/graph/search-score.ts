import { searchWords } from './fold.ts'
import type { Searchable } from './queries/search.ts'

/** How a candidate fits the words that were searched: both engines give the same candidates, this their order. */
export interface SearchScore {
  /** 0 to 1: where it was found, and how much of that text the words are. */
  readonly score: number
  /** The text that fits best, with the matches between « and ». */
  readonly highlight: string
}

/** A name says more of what a thing is than its description, and that more than a passage. */
const WEIGHTS = { name: 1, alias: 0.9, description: 0.6, quote: 0.5 } as const

export function scoreOf(candidate: Searchable, words: readonly string[]): SearchScore {
  const texts = [
    ...(candidate.quote === null ? [{ text: candidate.name, weight: WEIGHTS.name }] : []),
    ...(candidate.aliases ?? []).map((text) => ({ text, weight: WEIGHTS.alias })),
    ...(candidate.description === null ? [] : [{ text: candidate.description, weight: WEIGHTS.description }]),
    ...(candidate.quote === null ? [] : [{ text: candidate.quote, weight: WEIGHTS.quote }]),
  ]
  const scored = texts.map(({ text, weight }) => ({ score: weight * fitOf(text, words), text }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { score: 0, text: candidate.name })
  const shown = candidate.quote === null && holdsAll(candidate.name, words) ? candidate.name : best.text
  return { score: Math.round(best.score * 1000) / 1000, highlight: highlighted(shown, words) }
}

/** A name that has all the words is shown, though a shorter alias may fit better. */
function holdsAll(text: string, words: readonly string[]): boolean {
  const own = searchWords(text)
  return words.every((word) => own.some((each) => each.startsWith(word)))
}

/** Half for how many of the words are found here, a quarter for whole words, a quarter for how little else there is. */
function fitOf(text: string, words: readonly string[]): number {
  const own = searchWords(text)
  if (own.length === 0 || words.length === 0) return 0
  const begun = words.filter((word) => own.some((each) => each.startsWith(word))).length / words.length
  const whole = words.filter((word) => own.includes(word)).length / words.length
  const filled = Math.min(1, words.length / own.length)
  return begun === 0 ? 0 : begun * 0.5 + whole * 0.25 + filled * 0.25
}

function highlighted(text: string, words: readonly string[]): string {
  return text.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (word) => {
    const folded = searchWords(word)
    return words.some((each) => folded.some((own) => own.startsWith(each))) ? `«${word}»` : word
  })
}
