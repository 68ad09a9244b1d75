import { z } from 'zod'
import {
  BEST_CANDIDATES_FIRST,
  FITS_ALL_WORDS,
  scanStatement,
  wordBeginnings,
  wordParameters,
} from './search-statement.ts'
import { SEARCH_INDEX } from './setup.ts'
import { SEARCHED_LABELS, type SearchCandidate, type SearchQuery, type Statement } from './store.ts'

/** The index cuts longer words apart. */
const LONGEST_TERM = 200

const candidateRow = z.object({ id: z.string(), label: z.enum(SEARCHED_LABELS) })

/** What to ask for the candidates of a query; nothing where it has no words. */
export function searchStatements(query: SearchQuery): readonly Statement<SearchCandidate>[] {
  const beginnings = wordBeginnings(query)
  if (beginnings.length === 0) return []
  const lucene = luceneQuery(beginnings)
  if (lucene === '') return query.labels.map((label) => scanStatement(label, beginnings, query.limit))
  return [
    {
      name: 'search',
      text: `CALL db.index.fulltext.queryNodes($index, $lucene) YIELD node AS n
WITH n, [label IN labels(n) WHERE label IN $labels][0] AS label
WHERE label IS NOT NULL AND ${FITS_ALL_WORDS}
WITH n, label ORDER BY ${BEST_CANDIDATES_FIRST}
WITH label, collect(n.id)[0..$limit] AS ids
UNWIND ids AS id
RETURN id, label`,
      parameters: {
        ...wordParameters(beginnings),
        index: SEARCH_INDEX,
        lucene,
        labels: query.labels,
        limit: query.limit,
      },
      row: candidateRow,
    },
  ]
}

/**
 * A query for the text index that no text can break: of each word only the letters and digits that it begins with.
 * It finds too much rather than too little; the statement then looks at the whole words. A word that begins
 * otherwise is left to that look alone.
 */
function luceneQuery(beginnings: readonly string[]): string {
  const terms = beginnings.map((beginning) => /^ ([\p{L}\p{N}]+)/u.exec(beginning)?.[1] ?? '')
  return terms
    .filter((term) => term !== '')
    .map((term) => `+${[...term].slice(0, LONGEST_TERM).join('')}*`)
    .join(' ')
}
