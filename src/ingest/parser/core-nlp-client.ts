import { ParserFailed } from './parser.ts'

export interface CoreNlpAddress {
  readonly port: number
  readonly password: string
}

export const USER = 'newsgraph'
/** Milliseconds for a piece of a text, which takes about 10 seconds where memory suffices. */
export const ANSWER_DEADLINE = 120_000

/** No whole answer came: the server has gone. */
export class ConnectionLost extends ParserFailed {}

/** The server is there and does not answer. Where memory is short it goes on like this for ever. */
export class AnswerTooLate extends ParserFailed {}

/** Whether everything is loaded. */
export async function isReady({ port }: CoreNlpAddress, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/ready`, { signal }).catch(() => null)
  await response?.body?.cancel()
  return response?.ok === true
}

/**
 * What the server says of a text, as JSON. Nothing but the day changes from request to request: with any other property it
 * would load its models again. Throws ConnectionLost, AnswerTooLate, ParserFailed, and the signal's reason when it is aborted.
 */
export async function annotate(
  { port, password }: CoreNlpAddress,
  text: string,
  publishedOn: string | null,
  signal: AbortSignal,
): Promise<unknown> {
  const deadline = AbortSignal.timeout(ANSWER_DEADLINE)
  const query = publishedOn === null ? '' : `?date=${encodeURIComponent(publishedOn)}`
  try {
    const response = await fetch(`http://127.0.0.1:${port}/${query}`, {
      method: 'POST',
      headers: {
        // Any other type, and the text is taken for a form: "+" and "%41" would become something else.
        'content-type': 'text/plain; charset=utf-8',
        authorization: `Basic ${Buffer.from(`${USER}:${password}`).toString('base64')}`,
      },
      body: text,
      signal: AbortSignal.any([signal, deadline]),
    })
    const answer = await response.text()
    if (response.ok) return JSON.parse(answer)
    throw refusal(answer)
  } catch (error) {
    signal.throwIfAborted()
    if (deadline.aborted) throw tooLate(error)
    if (error instanceof ParserFailed) throw error
    throw new ConnectionLost('the parser ended in the middle of its work', { cause: error })
  }
}

function refusal(answer: string): ParserFailed {
  return /timed out/i.test(answer)
    ? tooLate(answer)
    : new ParserFailed(`the parser refused: ${answer.slice(0, 300)}`)
}

function tooLate(cause: unknown): AnswerTooLate {
  return new AnswerTooLate(
    `the parser did not answer within ${ANSWER_DEADLINE / 1_000} seconds, as it does when memory is short: raise NEWSGRAPH_PARSER_HEAP`,
    { cause },
  )
}
