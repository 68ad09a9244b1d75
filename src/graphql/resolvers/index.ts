import type { GraphQLResolveInfo } from 'graphql'
import { DateTime, PartialDate, URLScalar } from '../scalars.ts'
import { Mutation } from './Mutation.ts'
import { Query } from './Query.ts'

/** Only root fields do anything: below them the answer has its shape already, `__typename` in every node. */
export const resolvers = { Query, Mutation, PartialDate, DateTime, URL: URLScalar }

/** Picks by response name, so that aliases of one field have their own values. */
export function pickField(
  source: { readonly [responseKey: string]: unknown },
  _args: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
): unknown {
  return source[info.path.key]
}
