import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import type { Edge } from '../../graph/queries/hop.ts'
import { graphTypes } from '../../graph/queries/types.ts'
import { boundedNumber } from '../../graph/read/bounded-number.ts'
import { type SelectedField, selectionOf } from '../../graph/read/selection.ts'
import type { FoundPath } from '../../graph/store/store.ts'
import type { QueryPathsArgs } from '../generated/schema-types.ts'
import { readHops } from '../hops.ts'
import { fieldsNamed, idOfReference, readingOf } from '../reading.ts'

const HOPS = { usual: 4, most: 6 }
const PATHS = { usual: 3, most: 100 }

/** The shortest chains, each hop with its fact and its claims. Empty where one end is unknown, or both are the same. */
export async function paths(
  _source: unknown,
  args: QueryPathsArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const maxHops = boundedNumber(args, 'maxHops', HOPS)
  const limit = boundedNumber(args, 'first', PATHS)
  const [fromId, toId] = await Promise.all([
    idOfReference(context, args.from),
    idOfReference(context, args.to),
  ])
  if (!fromId || !toId || fromId === toId) return []
  const query = { fromId, toId, maxHops, limit }
  const found = await context.store.shortestPaths(query, { signal: context.signal })
  return shapePaths(context, found, selectionOf(info))
}

async function shapePaths(
  context: Context,
  found: readonly FoundPath[],
  selection: SelectedField,
): Promise<unknown> {
  const edgesOfPaths = found.map(edgesOf)
  const hopFields = fieldsNamed(selection, 'hops')
  const hops = await Promise.all(
    hopFields.map((field) => readHops(graphTypes, readingOf(context), edgesOfPaths.flat(), field)),
  )
  let taken = 0
  return edgesOfPaths.map((edges) => {
    const own = hops.map((all) => all.slice(taken, taken + edges.length))
    taken += edges.length
    return Object.fromEntries(
      selection.fields.map((field) => [
        field.responseKey,
        field.name === 'length' ? edges.length : own[hopFields.indexOf(field)],
      ]),
    )
  })
}

function edgesOf(path: FoundPath): readonly Edge[] {
  return path.edges.map((edge, index) => ({
    ...edge,
    fromId: path.nodeIds[index] ?? '',
    toId: path.nodeIds[index + 1] ?? '',
  }))
}
