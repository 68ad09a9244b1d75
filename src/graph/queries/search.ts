import { z } from 'zod'
import type { Statement } from '../store/store.ts'

const searchable = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).nullable(),
  description: z.string().nullable(),
  quote: z.string().nullable(),
})
export type Searchable = z.output<typeof searchable>

/** The texts by which candidates were found, for scoring and highlighting. */
export function searchTexts(ids: readonly string[]): Statement<Searchable> {
  const labels = ['Entity', 'Event', 'Article', 'Claim']
  const texts = labels.map(
    (label) => `MATCH (n:${label}) WHERE n.id IN $ids
RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.description AS description, n.quote AS quote`,
  )
  return {
    name: 'searchTexts',
    text: `CALL () { ${texts.join('\nUNION ')} } RETURN id, name, aliases, description, quote`,
    parameters: { ids },
    row: searchable,
  }
}
