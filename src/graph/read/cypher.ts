import type { z } from 'zod'
import type { Statement, Value } from '../store/store.ts'
import type { ReferenceValue } from './references.ts'

/** A parameter: a value, or a reference whose id is found before the statement runs. */
export type Parameter = Value | ReferenceValue

/** A piece of Cypher: `parts` around `parameters`, one part more than parameters. */
export interface Cypher {
  readonly parts: readonly string[]
  readonly parameters: readonly Parameter[]
}

const isCypher = (value: unknown): value is Cypher =>
  typeof value === 'object' && value !== null && 'parts' in value && 'parameters' in value

/**
 * The one way Cypher is put together: a piece of Cypher in `${}` is spliced in, anything else becomes a
 * parameter. So what a client sent cannot become text by forgetting something.
 */
export function cypher(texts: TemplateStringsArray, ...values: readonly (Cypher | Parameter)[]): Cypher {
  const parts = [texts[0] ?? '']
  const parameters: Parameter[] = []
  values.forEach((value, index) => {
    const following = texts[index + 1] ?? ''
    if (isCypher(value)) {
      append(parts, parameters, value)
      parts.push(`${parts.pop()}${following}`)
    } else {
      parameters.push(value)
      parts.push(following)
    }
  })
  return { parts, parameters }
}

function append(parts: string[], parameters: Parameter[], piece: Cypher): void {
  const [first = '', ...rest] = piece.parts
  parts.push(`${parts.pop() ?? ''}${first}`, ...rest)
  parameters.push(...piece.parameters)
}

/** Text of our own: names of variables, labels and types from closed lists. Never anything a client sent. */
export function verbatim(text: string): Cypher {
  return { parts: [text], parameters: [] }
}

export function join(pieces: readonly Cypher[], separator: string): Cypher {
  const parts = ['']
  const parameters: Parameter[] = []
  pieces.forEach((piece, index) => {
    if (index > 0) parts.push(`${parts.pop()}${separator}`)
    append(parts, parameters, piece)
  })
  return { parts, parameters }
}

export const EMPTY = verbatim('')

/** The text alone, for comparing: two pieces that differ only in values are equal here. */
export function shapeOf(piece: Cypher): string {
  return piece.parts.join('$')
}

/** Parameters are numbered in the order of the text, so equal shapes give equal texts. */
export function toStatement<Row>(
  name: string,
  piece: Cypher,
  row: z.ZodType<Row>,
  resolve: (parameter: Parameter) => Value,
): Statement<Row> {
  const text = piece.parts.reduce((before, part, index) => `${before}$p${index - 1}${part}`)
  const parameters = Object.fromEntries(piece.parameters.map((each, index) => [`p${index}`, resolve(each)]))
  return { name, text, parameters, row }
}
