import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { entitiesByRefs } from '../graph/queries/entity.ts'
import { graphTypes } from '../graph/queries/types.ts'
import { type Reading, readRootField } from '../graph/read/read.ts'
import { type EntityReference, ReferenceBatch, ReferenceValue } from '../graph/read/references.ts'
import { type SelectedField, selectionOf } from '../graph/read/selection.ts'
import { type FoundNodes, readNodes } from './nodes.ts'

/** How resolvers read: the request's store, who asks, and one look-up for all the references of the operation. */
const readings = new WeakMap<Context, Reading>()

export function readingOf(context: Context): Reading {
  const known = readings.get(context)
  if (known) return known
  const { store, signal } = context
  const references = new ReferenceBatch(async (keys) =>
    (await store.read(entitiesByRefs(keys), { signal })).flat(),
  )
  const reading: Reading = { store, signal, isEditor: context.role === 'editor', references }
  readings.set(context, reading)
  return reading
}

/** The resolver of every root field that is one statement. */
export function readField(
  _source: unknown,
  _args: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return readRootField(graphTypes, readingOf(context), selectionOf(info))
}

/** Nodes by id, in the shape of each selection. */
export function nodesOf(
  context: Context,
  ids: readonly string[],
  selections: readonly SelectedField[],
): Promise<FoundNodes> {
  return readNodes(graphTypes, readingOf(context), ids, selections)
}

/** The id of the entity meant, or null; AmbiguousName where several bear the name. */
export async function idOfReference(context: Context, reference: EntityReference): Promise<string | null> {
  const value = new ReferenceValue(reference, null)
  const referents = await readingOf(context).references.resolve([value])
  const ambiguity = referents.ambiguityOf(value)
  if (ambiguity) throw ambiguity
  return referents.idOf(value) || null
}

/** The fields of this name below a selection, each with its own response key. */
export function fieldsNamed(selection: SelectedField, name: string): readonly SelectedField[] {
  return selection.fields.filter((field) => field.name === name)
}
