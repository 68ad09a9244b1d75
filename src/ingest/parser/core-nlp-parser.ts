import type { Config } from '../../config.ts'
import { NoReader } from '../../errors.ts'
import { untilAborted } from '../../graph/store/deadline.ts'
import { Gate } from '../../graph/store/gate.ts'
import { ConnectionLost } from './core-nlp-client.ts'
import { coreNlpFolder, missingJars } from './core-nlp-folder.ts'
import { jarsOf } from './core-nlp-jars.ts'
import { sentencesOfCoreNlp } from './core-nlp-json.ts'
import { type CoreNlpProcess, startCoreNlp } from './core-nlp-process.ts'
import { PROFILES } from './core-nlp-profiles.ts'
import type { ParsedDocument, ParsedSentence } from './document.ts'
import { findJava } from './java.ts'
import { type Parser, ParserFailed } from './parser.ts'
import { piecesOf } from './pieces.ts'

export type ParserSettings = Pick<Config, 'modelsFolder' | 'modelProfile' | 'parserHeap' | 'javaHome'>

/** Texts under way at once; each takes memory while it is. */
const WIDTH = 2
/** Characters that are parsed in one go: about 1,000 words. It bounds memory, and what goes on for a caller who has left. */
const LONGEST_PIECE = 6_000

/**
 * The parser, asleep: its process is started by the first text, kept warm, started anew after it has died, and ends with this
 * one. Whether it is installed is looked at when it is needed.
 */
export function openParser(settings: ParserSettings): Parser {
  return new CoreNlpParser(settings)
}

class CoreNlpParser implements Parser {
  readonly #settings: ParserSettings
  readonly #gate = new Gate(WIDTH, Number.POSITIVE_INFINITY)
  readonly #closing = new AbortController()
  #running: Promise<CoreNlpProcess> | null = null

  constructor(settings: ParserSettings) {
    this.#settings = settings
  }

  async parse(
    text: string,
    { publishedOn, signal }: { readonly publishedOn: string | null; readonly signal?: AbortSignal },
  ): Promise<ParsedDocument> {
    const either = AbortSignal.any([this.#closing.signal, ...(signal ? [signal] : [])])
    // Halves of characters become what the wire makes of them, one for one.
    const whole = Buffer.from(text).toString()
    const sentences: ParsedSentence[] = []
    for (const piece of piecesOf(whole, LONGEST_PIECE)) {
      const json = await this.#gate.pass(either, () => this.#annotate(piece.text, publishedOn, either))
      sentences.push(...sentencesOfCoreNlp(json, whole, piece.offset))
    }
    return { sentences }
  }

  async close(): Promise<void> {
    this.#closing.abort(new ParserFailed('the parser has been closed'))
    const running = await this.#running?.catch(() => null)
    await running?.stop()
  }

  /** Once more where the process dies meanwhile: it may have been another text's fault, or nobody's. */
  async #annotate(text: string, publishedOn: string | null, signal: AbortSignal): Promise<unknown> {
    try {
      const first = await untilAborted(this.#started(), signal)
      return await first.annotate(text, publishedOn, signal)
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error
      const second = await untilAborted(this.#started(), signal)
      return await second.annotate(text, publishedOn, signal)
    }
  }

  /** A start under way serves everybody who waits for it, and goes on when they leave. */
  #started(): Promise<CoreNlpProcess> {
    if (this.#running) return this.#running
    const starting = this.#start()
    const forget = () => {
      if (this.#running === starting) this.#running = null
    }
    starting.then(({ ended }) => ended.then(forget), forget)
    this.#running = starting
    return starting
  }

  async #start(): Promise<CoreNlpProcess> {
    const { modelsFolder, modelProfile: profile, parserHeap, javaHome } = this.#settings
    const folder = coreNlpFolder(modelsFolder)
    if ((await missingJars(folder, jarsOf(profile))).length > 0) {
      const flag = profile === 'light' ? ' --light' : ''
      throw new NoReader(`the parser is not installed: run \`npx newsgraph models${flag}\``)
    }
    const java = await findJava(javaHome)
    const heap = parserHeap ?? PROFILES[profile].heap
    return startCoreNlp({ java, folder, profile, heap }, this.#closing.signal)
  }
}
