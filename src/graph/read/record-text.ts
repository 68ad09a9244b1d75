import { createHash } from 'node:crypto'
import { type Cypher, cypher, join, shapeOf, verbatim } from './cypher.ts'
import type { Scope } from './rules.ts'

/** A `CALL`: its name is given when the record it belongs to is rendered. */
export interface Block {
  /** Everything inside, up to what it returns. */
  readonly body: Cypher
  readonly returns: Cypher
  name: string
}

type Column = Cypher | RecordText | Block

/** How the names of columns begin that hold a pattern comprehension. */
const PATTERN_COLUMN = 'one_'

/**
 * The text of a record: the map returned for one thing, and the blocks whose results stand in it. Blocks are sorted
 * by their text before they are numbered, so that equal questions give equal texts, whatever their aliases and values.
 */
export class RecordText {
  readonly scope: Scope
  readonly depth: number
  readonly #columns = new Map<string, Column>()
  readonly #unless: Cypher | null

  /** Null in its place where `unless` is null. */
  constructor(scope: Scope, depth: number, unless: Cypher | null = null) {
    this.scope = scope
    this.depth = depth
    this.#unless = unless
  }

  set(name: string, expression: Cypher): void {
    this.#columns.set(name, expression)
  }

  /** A column for a pattern comprehension. Its name depends on its text alone: the same question has the same text. */
  setPattern(expression: Cypher): string {
    const name = `${PATTERN_COLUMN}${createHash('sha256').update(shapeOf(expression)).digest('hex').slice(0, 6)}`
    this.#columns.set(name, expression)
    return name
  }

  nest(name: string, record: RecordText): void {
    this.#columns.set(name, record)
  }

  addBlock(body: Cypher, returns: Cypher): Block {
    const block: Block = { body, returns, name: '' }
    this.#columns.set(`block ${this.#columns.size}`, block)
    return block
  }

  /** Neither blocks nor patterns below: it can stand inside a pattern comprehension, which takes no other. */
  isFlat(): boolean {
    return [...this.#columns].every(([name, column]) => {
      if (column instanceof RecordText) return column.isFlat()
      return !('body' in column) && !name.startsWith(PATTERN_COLUMN)
    })
  }

  /** The CALLs of this record, numbered, and the map that it returns. */
  render(): { readonly calls: Cypher; readonly map: Cypher } {
    const blocks = this.#blocks().sort(byText)
    blocks.forEach((block, index) => {
      block.name = `b${this.depth}_${index}`
    })
    const imports = boundVariables(this.scope)
    const calls = blocks.map(
      ({ body, returns, name }) =>
        cypher`CALL (${imports}) { ${body} RETURN ${returns} AS ${verbatim(name)} }\n`,
    )
    return { calls: join(calls, ''), map: this.#map() }
  }

  #map(): Cypher {
    const entries = [...this.#columns].map(([name, column]) => {
      if (column instanceof RecordText) return cypher`${verbatim(name)}: ${column.#mapOrNull()}`
      if ('body' in column) return verbatim(`${column.name}: ${column.name}`)
      return cypher`${verbatim(name)}: ${column}`
    })
    const sorted = entries.sort((a, b) => (shapeOf(a) < shapeOf(b) ? -1 : 1))
    return cypher`{${join(sorted, ', ')}}`
  }

  #mapOrNull(): Cypher {
    const map = this.#map()
    return this.#unless ? cypher`CASE WHEN ${this.#unless} IS NULL THEN null ELSE ${map} END` : map
  }

  #blocks(): Block[] {
    return [...this.#columns.values()].flatMap((column) => {
      if (column instanceof RecordText) return column.#blocks()
      return 'body' in column ? [column] : []
    })
  }
}

/** The variables of a scope, each once, as they stand in a `CALL (…)` or a `WITH`. */
export function boundVariables(scope: Scope): Cypher {
  const names = Object.values(scope).map((variable) => variable.parts.join(''))
  return verbatim([...new Set(names)].sort().join(', '))
}

function byText(a: Block, b: Block): number {
  const [left, right] = [a, b].map((block) => shapeOf(block.body) + shapeOf(block.returns)) as [
    string,
    string,
  ]
  return left < right ? -1 : left > right ? 1 : 0
}
