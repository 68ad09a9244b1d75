import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { selectionOf } from '../../graph/read/selection.ts'
import { possibleDuplicates as findDuplicates } from '../../graph/write/duplicates.ts'
import { readPageOf } from '../page.ts'
import { nodesOf } from '../reading.ts'

/** Likeliest first; the two nodes of a pair are read only where they are on the page. */
export async function possibleDuplicates(
  _source: unknown,
  _args: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const pairs = await findDuplicates(context.store, { signal: context.signal })
  const keyed = pairs.map((pair) => ({ k: `${(1 - pair.score).toFixed(3)}|${pair.id}`, ...pair }))
  return readPageOf(selectionOf(info), keyed, async (shown, selections) => {
    const nodeFields = selections.flatMap((each) =>
      each.fields.filter((field) => field.name === 'a' || field.name === 'b'),
    )
    const found = await nodesOf(
      context,
      shown.flatMap((pair) => [pair.aId, pair.bId]),
      nodeFields,
    )
    return (pair, selection) =>
      Object.fromEntries(
        selection.fields.map((field) => {
          const id = field.name === 'a' ? pair.aId : field.name === 'b' ? pair.bId : null
          const value = id
            ? found.get(id)?.[nodeFields.indexOf(field)]
            : { score: pair.score, reason: pair.reason }[field.name]
          return [field.responseKey, value]
        }),
      )
  })
}
