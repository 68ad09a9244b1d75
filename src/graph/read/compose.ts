import { ExpectedError } from '../../errors.ts'
import { bindingOf, decodeCursor, pageOf, pageSize, type Row, shapeConnection } from './connection.ts'
import { type Cypher, cypher, EMPTY, join, verbatim } from './cypher.ts'
import { boundVariables, RecordText } from './record-text.ts'
import { ReferenceValue } from './references.ts'
import type { FieldRule, Ontology, Reader, Rows, RowsRule, Scope, Tools } from './rules.ts'
import type { SelectedField } from './selection.ts'

/**
 * Writes one statement for a whole selection. A record is the map returned for one thing; a block is a
 * `CALL` that collects the records below it. Variables are numbered by depth.
 */

/** How one field is read out of the row of its record. */
type Read = (row: Row, reader: Reader) => unknown

export class RecordComposer {
  readonly #ontology: Ontology
  /** What has been composed so far; rendered when all views are added. */
  readonly text: RecordText
  /** Records of things that are bound already stand inside this one. */
  readonly #nested = new Map<string, RecordComposer>()
  readonly #reads = new Map<string, Read>()

  constructor(ontology: Ontology, text: RecordText) {
    this.#ontology = ontology
    this.text = text
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

  #typeReader(possible: readonly string[]): (row: Row) => string {
    const [only] = possible
    if (possible.length === 1 && only) return () => only
    this.text.set('labels', cypher`labels(${this.text.scope.self ?? EMPTY})`)
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
      if (error instanceof ExpectedError && this.text.depth > 0) return () => error
      throw error
    }
  }

  #composeField(field: SelectedField, possible: readonly string[], references: ReferenceValue[]): Read {
    const rule = this.#ruleOf(field)
    const below: Below = { field, guard: this.#guardOf(field, possible), tools: this.#tools(references) }
    switch (rule.kind) {
      case 'value': {
        for (const [name, expression] of Object.entries(rule.columns(this.text.scope))) {
          this.text.set(name, expression)
        }
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
    const record = this.#nested.get(name) ?? this.#nest(name, rule)
    const view = record.view(field)
    return (row, reader) => viewOrNull(view, row[name], reader)
  }

  #nest(name: string, rule: Extract<FieldRule, { kind: 'same' }>): RecordComposer {
    const { scope, depth } = this.text
    const text = new RecordText(rule.scope(scope), depth, rule.unless?.(scope) ?? null)
    const record = new RecordComposer(this.#ontology, text)
    this.text.nest(name, text)
    this.#nested.set(name, record)
    return record
  }

  #composeOne(field: SelectedField, pattern: (scope: Scope, target: Cypher) => Cypher, guard: Cypher): Read {
    const target = this.#variable('t')
    const record = this.#below({ self: target })
    const view = record.view(field)
    const { calls, map } = record.text.render()
    const found = pattern(this.text.scope, target)
    if (record.text.isFlat()) {
      const name = this.text.setPattern(cypher`[${found} | ${map}][0]`)
      return (row, reader) => viewOrNull(view, row[name], reader)
    }
    const body = cypher`${guard}MATCH ${found} ${calls}`
    return this.#firstRead(body, map, view)
  }

  #composeOnly(rule: RowsRule, below: Below): Read {
    const rows = rule(this.text.scope, below.field.args, below.tools)
    const record = this.#below(rows.scope)
    const view = record.view(below.field)
    const { calls, map } = record.text.render()
    const body = cypher`${below.guard}${rows.match} WITH DISTINCT ${boundVariables(rows.scope)} ${calls}`
    return this.#firstRead(body, map, view)
  }

  #composeList(rule: RowsRule, limit: number, below: Below): Read {
    const rows = rule(this.text.scope, below.field.args, below.tools)
    const record = this.#below(rows.scope)
    const view = record.view(below.field)
    return this.#pageRead(rows, record, { after: '', limit }, below.guard, (found, reader) =>
      found.map((row) => view(row, reader)),
    )
  }

  #composeConnection(rule: RowsRule, below: Below): Read {
    const { field } = below
    const after = decodeCursor(field.args.after, bindingOf(field))
    const limit = pageSize(field.args) + 1
    const rows = rule(this.text.scope, field.args, below.tools)
    const record = this.#below(rows.scope)
    record.text.set('k', this.#variable('k'))
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
    const rows = rule(this.text.scope, below.field.args, below.tools)
    const body = cypher`${below.guard}${rows.match} WITH DISTINCT ${boundVariables(rows.scope)}`
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
    const { calls, map } = record.text.render()
    const key = this.#variable('k')
    const bound = boundVariables(rows.scope)
    const body = cypher`${guard}${rows.match}
WITH DISTINCT ${bound}, ${rows.key} AS ${key} WHERE ${key} > ${page.after}
WITH ${bound}, ${key} ORDER BY ${key} LIMIT ${page.limit}
${calls}`
    return this.#blockRead(body, cypher`collect(${map})`, (value, reader) =>
      read(value as readonly Row[], reader),
    )
  }

  #blockRead(body: Cypher, returns: Cypher, read: (value: unknown, reader: Reader) => unknown): Read {
    const block = this.text.addBlock(body, returns)
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
    const tests = labels.map((label) => cypher`${this.text.scope.self ?? EMPTY}:${verbatim(label)}`)
    return cypher`WITH ${boundVariables(this.text.scope)} WHERE ${join(tests, ' OR ')} `
  }

  #below(scope: Scope): RecordComposer {
    return new RecordComposer(this.#ontology, new RecordText(scope, this.text.depth + 1))
  }

  #ruleOf(field: SelectedField): FieldRule {
    const rule = this.#ontology.types[field.onTypes[0] ?? '']?.fields[field.name]
    if (!rule) throw new Error(`no rule says how to read ${field.onTypes[0]}.${field.name}`)
    return rule
  }

  #variable(word: string): Cypher {
    return verbatim(`${word}${this.text.depth + 1}`)
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
