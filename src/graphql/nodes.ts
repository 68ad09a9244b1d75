import { NODE_KINDS, nodesByIds } from '../graph/queries/node.ts'
import { type Reading, readRows } from '../graph/read/read.ts'
import type { Ontology } from '../graph/read/rules.ts'
import type { SelectedField } from '../graph/read/selection.ts'

/** Nodes in the shape of each of several selections: `get(id)[n]` is the node as selection n sees it. */
export type FoundNodes = ReadonlyMap<string, readonly unknown[]>

/** Reads nodes by id, with one statement for each kind of node among the ids; what is not there is not in the answer. */
export async function readNodes(
  ontology: Ontology,
  reading: Reading,
  ids: readonly string[],
  selections: readonly SelectedField[],
): Promise<FoundNodes> {
  if (selections.length === 0) return new Map()
  const found = await Promise.all(
    NODE_KINDS.map(async (kind) => {
      const own = [...new Set(ids)].filter((id) => kind.prefixes.some((prefix) => id.startsWith(prefix)))
      if (own.length === 0) return []
      const narrowed = selections.map((selection) => narrow(selection, kind.types))
      return readRows(ontology, reading, kind.statement, nodesByIds(kind, own), narrowed)
    }),
  )
  return new Map(found.flat().map(({ key, views }) => [key, views]))
}

/** A selection where only some of its types can come. */
export function narrow(selection: SelectedField, types: readonly string[]): SelectedField {
  const possibleTypes = selection.possibleTypes.filter((type) => types.includes(type))
  const fields = selection.fields.filter((field) =>
    field.onTypes.some((type) => possibleTypes.includes(type)),
  )
  return { ...selection, possibleTypes, fields }
}
