import { readFileSync } from 'node:fs'
import { buildSchema, execute, parse } from 'graphql'
import { graphTypes } from '../../src/graph/queries/types.ts'
import { shapeOf } from '../../src/graph/read/cypher.ts'
import { type ComposedField, composeRootField } from '../../src/graph/read/read.ts'
import { type SelectedField, selectionOf } from '../../src/graph/read/selection.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

/** The selection of every root field of a query, as the resolvers get it. */
function selectionsOf(query: string, variables: { readonly [name: string]: unknown } = {}): SelectedField[] {
  const selections: SelectedField[] = []
  execute({
    schema,
    document: parse(query),
    variableValues: variables,
    fieldResolver: (_source, _args, _context, info) => {
      selections.push(selectionOf(info))
      return null
    },
  })
  return selections
}

export function composed(query: string, variables: { readonly [name: string]: unknown } = {}): ComposedField {
  const [selection] = selectionsOf(query, variables)
  if (!selection) throw new Error(`not a query: ${query}`)
  return composeRootField(graphTypes, selection)
}

/** The text of a query's first root field, with `$` for every value. */
export function textOf(query: string, variables: { readonly [name: string]: unknown } = {}): string {
  return shapeOf(composed(query, variables).piece)
}
