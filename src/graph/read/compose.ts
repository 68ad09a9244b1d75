import { createHash } from 'node:crypto'
import { ExpectedError } from '../../errors.ts'
import { bindingOf, decodeCursor, pageOf, pageSize, type Row, shapeConnection } from './connection.ts'
import { type Cypher, cypher, EMPTY, join, shapeOf, verbatim } from './cypher.ts'
import { ReferenceValue } from './references.ts'
import type { FieldRule, Ontology, Reader, Rows, RowsRule, Scope, Tools } from './rules.ts'
import type { SelectedField } from './selection.ts'

/**
 * Writes one statement for a whole selection. A record is the map returned for one thing; a block is a
 * `CALL` that collects the records below it. Blocks are sorted by their text before they are numbered, and
 * variables are numbered by depth, so that equal questions give equal texts, whatever their aliases and values.
 */

/** How one field is read out of the row of its record. */
type Read = (row: Row, reader: Reader) => unknown

interface Block {
  /** Everything inside the `CALL`, up to what it returns. */
  readonly body: Cypher
  readonly returns: Cypher
  name: string
}

type Column = Cypher | RecordComposer | Block

/** How the names of columns begin that hold a pattern comprehension. */
const PATTERN_COLUMN = 'one_'

export class RecordComposer {
  readonly #ontology: Ontology
  readonly #scope: Scope
  readonly #depth: number
  readonly #columns = new Map<string, Column>()
  readonly #reads = new Map<string, Read>()
  readonly #unless: Cypher | null

  constructor(ontology: Ontology, scope: Scope, depth: number, unless: Cypher | null = null) {
    this.#ontology = ontology
    this.#scope = scope
    this.#depth = depth
    this.#unless = unless
  }

  /** Adds what a selection wants of this record, and answers how that selection sees it. */
  view(selection: SelectedField): Read {
    const possible = selection.possibleTypes
    const reads = selection.fields
      .filter((field) => field.name !== '__typename')
      .map((field) => ({ field, read: this.#readOf(field, possible) }))
    const typeOf = this.#typeReader(possible)
    return (row, reader) => {
      const type = typeOf(row)
      const fitting = reads.filter(({ field }) => field.onTypes.includes(type))
      const entries = fitting.map(({ field, read }) => [field.responseKey, read(row, reader)])
      return { __typename: type, ...Object.fromEntries(entries) }
    }
  }

  /** A column that is there for its own sake: the key of a row. */
  add(name: string, expression: Cypher): void {
    this.#columns.set(name, expression)
  }

  /** Neither blocks nor patterns below: it can stand inside a pattern comprehension, which takes no other. */
  isFlat(): boolean {
    return [...this.#columns].every(([name, column]) => {
      if (column instanceof RecordComposer) return column.isFlat()
      return !('body' in column) && !name.startsWith(PATTERN_COLUMN)
    })
  }

  /** The CALLs of this record, numbered, and the map that it returns. */
  render(): { readonly calls: Cypher; readonly map: Cypher } {
    const blocks = this.#blocks().sort(byText)
    blocks.forEach((block, index) => {
      block.name = `b${this.#depth}_${index}`
    })
    const imports = variablesOf(this.#scope)
    const calls = blocks.map(
      (block) =>
        cypher`CALL (${verbatim(imports.join(', '))}) { ${block.body} RETURN ${block.returns} AS ${verbatim(block.name)} }\n`,
    )
    return { calls: join(calls, ''), map: this.#map() }
  }

  #map(): Cypher {
    const entries = [...this.#columns].flatMap(([name, column]) => {
      if (column instanceof RecordComposer) return cypher`${verbatim(name)}: ${column.#mapOrNull()}`
      if ('body' in column) return verbatim(`${column.name}: ${column.name}`)
      return cypher`${verbatim(name)}: ${column}`
    })
    return cypher`{${join(
      entries.sort((a, b) => (shapeOf(a) < shapeOf(b) ? -1 : 1)),
      ', ',
    )}}`
  }

  #mapOrNull(): Cypher {
    const map = this.#map()
    return this.#unless ? cypher`CASE WHEN ${this.#unless} IS NULL THEN null ELSE ${map} END` : map
  }

  #blocks(): Block[] {
    return [...this.#columns.values()].flatMap((column) => {
      if (column instanceof RecordComposer) return column.#blocks()
      return 'body' in column ? [column] : []
    })
  }

  #typeReader(possible: readonly string[]): (row: Row) => string {
    const [only] = possible
    if (possible.length === 1 && only) return () => only
    this.#columns.set('labels', cypher`labels(${this.#scope.self ?? EMPTY})`)
    return (row) => this.#ontology.typeOfLabels((row.labels as readonly string[] | null) ?? [])
  }

  /** Two selections of the very same field nodes share what they read. */
  #readOf(field: SelectedField, possible: readonly string[]): Read {
    const identity = `${field.name} ${field.identity} ${field.onTypes.join()}`
    const known = this.#reads.get(identity)
    if (known) return known
    const read = this.#readOrRefusal(field, possible)
    this.#reads.set(identity, read)
    return read
  }

  /** What a field's arguments get wrong belongs to that field: it becomes its value, and graphql-js throws it there. */
  #readOrRefusal(field: SelectedField, possible: readonly string[]): Read {
    const references: ReferenceValue[] = []
    try {
      const read = this.#composeField(field, possible, references)
      if (references.length === 0) return read
      return (row, reader) => ambiguityAmong(references, reader) ?? read(row, reader)
    } catch (error) {
      if (error instanceof ExpectedError && this.#depth > 0) return () => error
      throw error
    }
  }

  #composeField(field: SelectedField, possible: readonly string[], references: ReferenceValue[]): Read {
    const rule = this.#ruleOf(field)
    const below: Below = { field, guard: this.#guardOf(field, possible), tools: this.#tools(references) }
    switch (rule.kind) {
      case 'value': {
        for (const [name, expression] of Object.entries(rule.columns(this.#scope)))
          this.#columns.set(name, expression)
        return (row, reader) => shapePlain(field, rule.read(row, reader))
      }
      case 'same':
        return this.#composeSame(field, rule)
      case 'one':
        return this.#composeOne(field, rule.pattern, below.guard)
      case 'only':
        return this.#composeOnly(rule.rows, below)
      case 'list':
        return this.#composeList(rule.rows, rule.limit(field.args), below)
      case 'connection':
        return this.#composeConnection(rule.rows, below)
      case 'count':
        return this.#composeCount(rule.rows, below)
    }
  }

  #composeSame(field: SelectedField, rule: Extract<FieldRule, { kind: 'same' }>): Read {
    const name = `same_${field.name}`
    const known = this.#columns.get(name)
    const record =
      known instanceof RecordComposer
        ? known
        : new RecordComposer(
            this.#ontology,
            rule.scope(this.#scope),
            this.#depth,
            rule.unless?.(this.#scope) ?? null,
          )
    this.#columns.set(name, record)
    const view = record.view(field)
    return (row, reader) => viewOrNull(view, row[name], reader)
  }

  #composeOne(field: SelectedField, pattern: (scope: Scope, target: Cypher) => Cypher, guard: Cypher): Read {
    const target = this.#variable('t')
    const record = new RecordComposer(this.#ontology, { self: target }, this.#depth + 1)
    const view = record.view(field)
    const { calls, map } = record.render()
    const found = pattern(this.#scope, target)
    if (record.isFlat()) return this.#columnRead(cypher`[${found} | ${map}][0]`, view)
    const body = cypher`${guard}MATCH ${found} ${calls}`
    return this.#firstRead(body, map, view)
  }

  /** The column's name depends on its text alone: the same question has the same text. */
  #columnRead(expression: Cypher, view: Read): Read {
    const name = `${PATTERN_COLUMN}${createHash('sha256').update(shapeOf(expression)).digest('hex').slice(0, 6)}`
    this.#columns.set(name, expression)
    return (row, reader) => viewOrNull(view, row[name], reader)
  }

  #composeOnly(rule: RowsRule, below: Below): Read {
    const rows = rule(this.#scope, below.field.args, below.tools)
    const record = new RecordComposer(this.#ontology, rows.scope, this.#depth + 1)
    const view = record.view(below.field)
    const { calls, map } = record.render()
    const body = cypher`${below.guard}${rows.match} WITH DISTINCT ${list(rows.scope)} ${calls}`
    return this.#firstRead(body, map, view)
  }

  #composeList(rule: RowsRule, limit: number, below: Below): Read {
    const rows = rule(this.#scope, below.field.args, below.tools)
    const record = new RecordComposer(this.#ontology, rows.scope, this.#depth + 1)
    const view = record.view(below.field)
    return this.#pageRead(rows, record, { after: '', limit }, below.guard, (found, reader) =>
      found.map((row) => view(row, reader)),
    )
  }

  #composeConnection(rule: RowsRule, below: Below): Read {
    const { field } = below
    const after = decodeCursor(field.args.after, bindingOf(field))
    const limit = pageSize(field.args) + 1
    const rows = rule(this.#scope, field.args, below.tools)
    const record = new RecordComposer(this.#ontology, rows.scope, this.#depth + 1)
    record.add('k', this.#variable('k'))
    const views = new Map(nodeSelectionsOf(field).map((selection) => [selection, record.view(selection)]))
    const wants = (asked: (part: SelectedField) => boolean) => field.fields.some(asked)
    const readRows = wants((part) => part.name !== 'totalCount' && part.name !== '__typename')
      ? this.#pageRead(rows, record, { after, limit }, below.guard, (found) => found)
      : () => []
    const readCount = wants((part) => part.name === 'totalCount') ? this.#composeCount(rule, below) : () => 0
    return (row, reader) => {
      const page = pageOf(readRows(row, reader) as readonly Row[], field.args)
      return shapeConnection(field, page, readCount(row, reader), (part, each) =>
        views.get(part)?.(each, reader),
      )
    }
  }

  #composeCount(rule: RowsRule, below: Below): Read {
    const rows = rule(this.#scope, below.field.args, below.tools)
    const body = cypher`${below.guard}${rows.match} WITH DISTINCT ${list(rows.scope)}`
    return this.#blockRead(body, cypher`count(*)`, (value) => value)
  }

  /** Rows, keyset, order and limit; `k > ''` holds for every key, so that all pages have one text. */
  #pageRead(
    rows: Rows,
    record: RecordComposer,
    page: { readonly after: string; readonly limit: number },
    guard: Cypher,
    read: (found: readonly Row[], reader: Reader) => unknown,
  ): Read {
    const { calls, map } = record.render()
    const key = this.#variable('k')
    const bound = list(rows.scope)
    const body = cypher`${guard}${rows.match}
WITH DISTINCT ${bound}, ${rows.key} AS ${key} WHERE ${key} > ${page.after}
WITH ${bound}, ${key} ORDER BY ${key} LIMIT ${page.limit}
${calls}`
    return this.#blockRead(body, cypher`collect(${map})`, (value, reader) =>
      read(value as readonly Row[], reader),
    )
  }

  #blockRead(body: Cypher, returns: Cypher, read: (value: unknown, reader: Reader) => unknown): Read {
    const block: Block = { body, returns, name: '' }
    this.#columns.set(`block ${this.#columns.size}`, block)
    return (row, reader) => read(row[block.name], reader)
  }

  /** The embedded engine takes no `collect(…)[0]`: the one row is taken out here. */
  #firstRead(body: Cypher, map: Cypher, view: Read): Read {
    return this.#blockRead(body, cypher`collect(${map})`, (value, reader) =>
      viewOrNull(view, (value as readonly Row[])[0], reader),
    )
  }

  /** Where not every possible type has the field, its block collects nothing for the others. */
  #guardOf(field: SelectedField, possible: readonly string[]): Cypher {
    if (possible.every((type) => field.onTypes.includes(type))) return EMPTY
    const labels = field.onTypes.map((type) => this.#ontology.types[type]?.label ?? type)
    const tests = labels.map((label) => cypher`${this.#scope.self ?? EMPTY}:${verbatim(label)}`)
    return cypher`WITH ${list(this.#scope)} WHERE ${join(tests, ' OR ')} `
  }

  #ruleOf(field: SelectedField): FieldRule {
    const rule = this.#ontology.types[field.onTypes[0] ?? '']?.fields[field.name]
    if (!rule) throw new Error(`no rule says how to read ${field.onTypes[0]}.${field.name}`)
    return rule
  }

  #variable(word: string): Cypher {
    return verbatim(`${word}${this.#depth + 1}`)
  }

  #tools(references: ReferenceValue[]): Tools {
    return {
      variable: (word) => this.#variable(word),
      reference: (reference, labels = null) => {
        const value = new ReferenceValue(reference, labels)
        references.push(value)
        return value
      },
    }
  }
}

interface Below {
  readonly field: SelectedField
  readonly guard: Cypher
  readonly tools: Tools
}

function nodeSelectionsOf(connection: SelectedField): readonly SelectedField[] {
  return connection.fields.flatMap((part) => {
    if (part.name === 'nodes') return [part]
    return part.name === 'edges' ? part.fields.filter((below) => below.name === 'node') : []
  })
}

function variablesOf(scope: Scope): readonly string[] {
  return [...new Set(Object.values(scope).map((variable) => variable.parts.join('')))].sort()
}

const list = (scope: Scope): Cypher => verbatim(variablesOf(scope).join(', '))

/** A plain value that has fields of its own, in the shape of the answer. */
function shapePlain(field: SelectedField, value: unknown): unknown {
  if (field.fields.length === 0 || value instanceof Error || value === null) return value
  if (Array.isArray(value)) return value.map((each) => shapePlain(field, each))
  const source = value as { readonly [name: string]: unknown }
  return Object.fromEntries(field.fields.map((below) => [below.responseKey, source[below.name] ?? null]))
}

function viewOrNull(view: Read, value: unknown, reader: Reader): unknown {
  return value === null || value === undefined ? null : view(value as Row, reader)
}

function ambiguityAmong(references: readonly ReferenceValue[], reader: Reader): Error | null {
  return references.map((each) => reader.referents.ambiguityOf(each)).find((each) => each !== null) ?? null
}

function byText(a: Block, b: Block): number {
  const [left, right] = [a, b].map((block) => shapeOf(block.body) + shapeOf(block.returns)) as [
    string,
    string,
  ]
  return left < right ? -1 : left > right ? 1 : 0
}
