import { z } from 'zod'
import {
  BEST_CANDIDATES_FIRST,
  FITS_ALL_WORDS,
  scanStatement,
  wordBeginnings,
  wordParameters,
} from './search-statement.ts'
import { textIndexName } from './setup.ts'
import { SEARCHED_LABELS, type SearchCandidate, type SearchQuery, type Statement } from './store.ts'

/** The index cuts longer words apart. */
const LONGEST_TERM = 200
/** Hits of a label that are looked at: each costs a look into the store, and a common beginning has very many. */
const MOST_HITS = 5_000

const candidateRow = z.object({ id: z.string(), label: z.enum(SEARCHED_LABELS) })

/** What to ask for the candidates of a query; nothing where it has no words. */
export function searchStatements(query: SearchQuery): readonly Statement<SearchCandidate>[] {
  const beginnings = wordBeginnings(query)
  if (beginnings.length === 0) return []
  const terms = beginnings.map(indexedBeginning).filter((term) => term !== '')
  if (terms.length === 0) return query.labels.map((label) => scanStatement(label, beginnings, query.limit))
  const exact = terms.every((term, at) => beginnings[at] === ` ${term}`) && terms.length === beginnings.length
  return [
    {
      name: 'search',
      text: `UNWIND $indexes AS index
CALL (index) {
  CALL db.index.fulltext.queryNodes(index.name, $lucene, index.options) YIELD node AS n
  WITH n WHERE ${FITS_ALL_WORDS}
  RETURN n.id AS id ORDER BY ${BEST_CANDIDATES_FIRST} LIMIT $limit
}
RETURN id, index.label AS label`,
      parameters: {
        ...wordParameters(beginnings),
        lucene: terms.map((term) => `+${term}*`).join(' '),
        indexes: query.labels.map((label) => ({
          label,
          name: textIndexName(label),
          options: exact ? { limit: MOST_HITS } : {},
        })),
        limit: query.limit,
      },
      row: candidateRow,
    },
  ]
}

/**
 * What the index is asked for instead of a word, so that no text can break the query: the letters and digits that
 * it begins with. That finds too much rather than too little, and the statement looks at the whole words
 * afterwards. A word that begins otherwise is left to that look alone.
 */
function indexedBeginning(beginning: string): string {
  const term = /^ ([\p{L}\p{N}]+)/u.exec(beginning)?.[1] ?? ''
  return [...term].slice(0, LONGEST_TERM).join('')
}
