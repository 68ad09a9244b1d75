import { z } from 'zod'
import { CostLimit } from '../../errors.ts'
import type { GraphStore } from '../store/store.ts'
import { RecordComposer } from './compose.ts'
import type { Row } from './connection.ts'
import { type Cypher, cypher, type Parameter, shapeOf, toStatement } from './cypher.ts'
import { RecordText } from './record-text.ts'
import { type ReferenceBatch, ReferenceValue, type Referents } from './references.ts'
import type { Ontology, Reader, Rows } from './rules.ts'
import type { SelectedField } from './selection.ts'

/** What reading needs of a request. */
export interface Reading {
  readonly store: GraphStore
  readonly signal?: AbortSignal | undefined
  readonly isEditor: boolean
  readonly references: ReferenceBatch
}

/** Planning a text takes 35 to 43 ms a block on Neo4j: past this many, one question would block others for seconds. */
const MOST_BLOCKS = 25

const answerRow = z.object({ answer: z.record(z.string(), z.unknown()) })

/** A question in Cypher, and how its answer is shaped: nothing has been asked yet. */
export interface ComposedField {
  readonly piece: Cypher
  readonly shape: (answer: Row, reader: Reader) => unknown
}

/** Composes a root field: one piece of Cypher for the whole selection. CostLimit where it nests too many lists. */
export function composeRootField(ontology: Ontology, field: SelectedField): ComposedField {
  const record = new RecordComposer(ontology, new RecordText({}, 0))
  const view = record.view({
    ...field,
    name: '',
    possibleTypes: ['Query'],
    fields: [{ ...field, onTypes: ['Query'] }],
  })
  const { calls, map } = record.text.render()
  const shape = (answer: Row, reader: Reader) =>
    (view(answer, reader) as { readonly [responseKey: string]: unknown })[field.responseKey]
  return { piece: limited(field.name, cypher`${calls}RETURN ${map} AS answer`), shape }
}

/** A root field, in the shape of its selection: one statement, whatever is nested below it. */
export async function readRootField(
  ontology: Ontology,
  reading: Reading,
  field: SelectedField,
): Promise<unknown> {
  const { piece, shape } = composeRootField(ontology, field)
  const { answer, reader } = await ask(reading, field.name, piece)
  const value = shape(answer, reader)
  if (value instanceof Error) throw value
  return value
}

/**
 * Rows of our own finding, each seen through one or more selections: `views[n][i]` is row i as selection n sees it.
 * `rows.key` tells the rows apart, in the answer as `k`.
 */
export async function readRows(
  ontology: Ontology,
  reading: Reading,
  name: string,
  rows: Rows,
  selections: readonly SelectedField[],
): Promise<readonly { readonly key: string; readonly views: readonly unknown[] }[]> {
  const record = new RecordComposer(ontology, new RecordText(rows.scope, 1))
  const views = selections.map((selection) => record.view(selection))
  record.text.set('k', rows.key)
  const { calls, map } = record.text.render()
  const piece = cypher`CALL () { ${rows.match}
${calls}RETURN collect(${map}) AS found } RETURN {found: found} AS answer`
  const { answer, reader } = await ask(reading, name, limited(name, piece))
  return (answer.found as readonly Row[]).map((each) => ({
    key: String(each.k),
    views: views.map((view) => view(each, reader)),
  }))
}

function limited(name: string, piece: Cypher): Cypher {
  const blocks = shapeOf(piece).split('CALL (').length - 1
  if (blocks <= MOST_BLOCKS) return piece
  throw new CostLimit(
    `${name} nests ${blocks} lists, but at most ${MOST_BLOCKS} can be read at once: ask in two operations`,
  )
}

/** Every statement here gives one row, whatever is found. */
async function ask(reading: Reading, name: string, piece: Cypher): Promise<{ answer: Row; reader: Reader }> {
  const references = piece.parameters.filter((each) => each instanceof ReferenceValue)
  const referents = await reading.references.resolve(references)
  const statement = toStatement(name, piece, answerRow, (each) => valueOfParameter(each, referents))
  const [row] = await reading.store.read(statement, { signal: reading.signal })
  return { answer: row?.answer ?? {}, reader: { isEditor: reading.isEditor, referents } }
}

function valueOfParameter(parameter: Parameter, referents: Referents) {
  return parameter instanceof ReferenceValue ? referents.idOf(parameter) : parameter
}
