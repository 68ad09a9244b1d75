import type { Standing } from './ontology.ts'

/** A word of the vocabulary as a person reads it: ENVOY_OF → envoy of. */
export function inWords(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ')
}

/** What a derived edge or a tie shows in Neo4j Browser, its standing always with it: `attacker (alleged)`. */
export function captionOf(text: string, standing: Standing): string {
  return `${text} (${inWords(standing)})`
}
