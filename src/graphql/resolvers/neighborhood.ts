import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { edgesAmong, nodesAround } from '../../graph/queries/hop.ts'
import { graphTypes } from '../../graph/queries/types.ts'
import { boundedNumber } from '../../graph/read/bounded-number.ts'
import { type SelectedField, selectionOf } from '../../graph/read/selection.ts'
import type { QueryNeighborhoodArgs } from '../generated/schema-types.ts'
import { readHops } from '../hops.ts'
import { idOfReference, nodesOf, readingOf } from '../reading.ts'

const DEPTH = { usual: 1, most: 2 }
const LIMIT = { usual: 100, most: 500 }

/** What lies around an entity, itself first; nothing where it is unknown. */
export async function neighborhood(
  _source: unknown,
  args: QueryNeighborhoodArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const depth = boundedNumber(args, 'depth', DEPTH)
  const limit = boundedNumber(args, 'limit', LIMIT)
  const center = await idOfReference(context, args.of)
  const { ids, truncated } = center
    ? await idsAround(context, center, depth, limit)
    : { ids: [], truncated: false }
  const selection = selectionOf(info)
  const entries = await Promise.all(
    selection.fields.map(async (field) => [field.responseKey, await part(context, field, ids, truncated)]),
  )
  return Object.fromEntries(entries)
}

async function part(
  context: Context,
  field: SelectedField,
  ids: readonly string[],
  truncated: boolean,
): Promise<unknown> {
  if (field.name === 'truncated') return truncated
  if (field.name === 'nodes') {
    const found = await nodesOf(context, ids, [field])
    return ids.flatMap((id) => found.get(id)?.[0] ?? [])
  }
  const edges = ids.length > 0 ? await context.store.read(edgesAmong(ids), { signal: context.signal }) : []
  return readHops(graphTypes, readingOf(context), edges, field)
}

/** Nearest first, and among equally near ones the best connected; one more than the limit tells whether it cut. */
async function idsAround(context: Context, center: string, depth: number, limit: number) {
  let ids = [center]
  let frontier = [center]
  for (let step = 0; step < depth && frontier.length > 0 && ids.length <= limit; step += 1) {
    const statement = nodesAround(frontier, ids, limit - ids.length + 1)
    frontier = (await context.store.read(statement, { signal: context.signal })).map(({ id }) => id)
    ids = [...ids, ...frontier]
  }
  return { ids: ids.slice(0, limit), truncated: ids.length > limit }
}
