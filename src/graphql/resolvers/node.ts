import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { BadUserInput } from '../../errors.ts'
import { selectionOf } from '../../graph/read/selection.ts'
import type { QueryNodeArgs, QueryNodesArgs } from '../generated/schema-types.ts'
import { nodesOf } from '../reading.ts'

const MOST_NODES = 100

export async function node(
  _source: unknown,
  args: QueryNodeArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const found = await nodesOf(context, [args.id], [selectionOf(info)])
  return found.get(args.id)?.[0] ?? null
}

/** In the order of the ids, null where there is none; BadUserInput past 100. */
export async function nodes(
  _source: unknown,
  args: QueryNodesArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (args.ids.length > MOST_NODES) {
    throw new BadUserInput(`ids has ${args.ids.length} ids, but at most ${MOST_NODES} can be asked for`)
  }
  const found = await nodesOf(context, args.ids, [selectionOf(info)])
  return args.ids.map((id) => found.get(id)?.[0] ?? null)
}
