import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { searchWords } from '../../graph/fold.ts'
import { searchTexts } from '../../graph/queries/search.ts'
import { type SelectedField, selectionOf } from '../../graph/read/selection.ts'
import { type SearchScore, scoreOf } from '../../graph/search-score.ts'
import { SEARCHED_LABELS } from '../../graph/store/store.ts'
import type { QuerySearchArgs } from '../generated/schema-types.ts'
import { readPageOf } from '../page.ts'
import { fieldsNamed, nodesOf } from '../reading.ts'

/** The best so many are ranked and paged; `totalCount` ends there too. */
const MOST_HITS = 200

interface Hit extends SearchScore {
  readonly id: string
}

/** Finds by words, and reads of those on the page only what is selected. */
export async function search(
  _source: unknown,
  args: QuerySearchArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const connection = selectionOf(info)
  const hits = await rankedHits(context, args)
  const keyed = hits.map((hit) => ({ k: `${(1 - hit.score).toFixed(3)}|${hit.id}`, ...hit }))
  return readPageOf(connection, keyed, async (shown, selections) => {
    const nodeFields = selections.flatMap((selection) => fieldsNamed(selection, 'node'))
    const found = await nodesOf(
      context,
      shown.map((hit) => hit.id),
      nodeFields,
    )
    return (hit, selection) =>
      shapeHit(hit, selection, (field) => found.get(hit.id)?.[nodeFields.indexOf(field)] ?? null)
  })
}

function shapeHit(hit: Hit, selection: SelectedField, nodeOf: (field: SelectedField) => unknown): unknown {
  const values: { readonly [name: string]: unknown } = { score: hit.score, highlight: hit.highlight }
  return Object.fromEntries(
    selection.fields.map((field) => [
      field.responseKey,
      field.name === 'node' ? nodeOf(field) : values[field.name],
    ]),
  )
}

async function rankedHits(
  { store, signal }: Context,
  { text, types }: QuerySearchArgs,
): Promise<readonly Hit[]> {
  const words = searchWords(text)
  const labels = SEARCHED_LABELS.filter(
    (label) => !types || types.some((type) => type === label.toUpperCase()),
  )
  if (words.length === 0 || labels.length === 0) return []
  const candidates = await store.search({ words, labels: labels, limit: MOST_HITS }, { signal })
  if (candidates.length === 0) return []
  const texts = await store.read(searchTexts(candidates.map((candidate) => candidate.id)), { signal })
  const hits = texts.map((each) => ({ id: each.id, ...scoreOf(each, words) }))
  return hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, MOST_HITS)
}
