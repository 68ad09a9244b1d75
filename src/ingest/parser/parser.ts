import { ExpectedError } from '../../errors.ts'
import type { ParsedDocument } from './document.ts'

/** What turns a text into sentences, names, dependencies and dates. */
export interface Parser {
  /**
   * `publishedOn` (`YYYY-MM-DD`) is the day that "Friday" and "last December" are counted from; null leaves them open.
   * Throws NoReader where the parser is not installed, ParserFailed, and the signal's reason when it is aborted.
   */
  parse(text: string, options: ParseOptions): Promise<ParsedDocument>
  /** Ends whatever it has started; what is under way fails. */
  close(): Promise<void>
}

interface ParseOptions {
  readonly publishedOn: string | null
  readonly signal?: AbortSignal
}

/** The parser is installed but does not do its work; the message says what can be done. */
export class ParserFailed extends ExpectedError {}
