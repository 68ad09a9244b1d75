/**
 * What a parser says of a text, whichever parser it is: the only thing that rules of reading see.
 * All offsets are UTF-16 code units into the text that was parsed: `text.slice(start, end)`. Indexes of tokens count from 0
 * within their sentence.
 */
export interface ParsedDocument {
  readonly sentences: readonly ParsedSentence[]
}

/** Where in the text; `end` is exclusive. */
interface Span {
  readonly start: number
  readonly end: number
}

/** A run of tokens; `tokenEnd` is exclusive. */
interface TokenSpan extends Span {
  readonly tokenStart: number
  readonly tokenEnd: number
}

export interface ParsedSentence extends Span {
  /** Never empty. */
  readonly tokens: readonly Token[]
  readonly names: readonly NameSpan[]
  readonly dates: readonly DateSpan[]
  /** At most one for each token, in the order of their dependents; none where the sentence could not be parsed. */
  readonly edges: readonly DependencyEdge[]
}

export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string
  readonly lemma: string
  /** A tag of the Penn Treebank: `NNP`, `VBD` … */
  readonly partOfSpeech: string
}

/** PLACE is one whose kind is not told; OTHER is named, but neither person, body nor place: a faith, a product, a war. */
export type NameType =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'COUNTRY'
  | 'REGION'
  | 'CITY'
  | 'PLACE'
  | 'NATIONALITY'
  | 'TITLE'
  | 'OTHER'

/** The parser's opinion, not yet repaired; pronouns are no names. */
export interface NameSpan extends TokenSpan {
  readonly type: NameType
}

export interface DateSpan extends TokenSpan {
  readonly kind: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** The value by the standard TIMEX3: `2025-04-25TEV`, `XXXX-WXX-5` (a Friday), `P3D`, `PAST_REF`; null where there is none. */
  readonly timex: string | null
  /**
   * The days that are meant, as a partial date (graph/partial-date.ts); null where the text or the day of publication do not
   * tell. The parser's opinion, not yet repaired: of "on Friday" it may take the Friday after publication.
   */
  readonly date: string | null
}

export interface DependencyEdge {
  /** null: the sentence hangs on this token. */
  readonly governor: number | null
  readonly dependent: number
  /** By Universal Dependencies v2 for English: `nsubj:pass`, `obl` …; `root` for the token without governor. */
  readonly relation: string
}
