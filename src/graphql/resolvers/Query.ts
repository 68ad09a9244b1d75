import type { QueryResolvers } from '../generated/schema-types.ts'
import { readField } from '../reading.ts'
import { neighborhood } from './neighborhood.ts'
import { node, nodes } from './node.ts'
import { paths } from './paths.ts'
import { possibleDuplicates } from './possible-duplicates.ts'
import { search } from './search.ts'

/** Every root field reads its whole selection; what is not one statement says so in a file of its own. */
export const Query = {
  node,
  nodes,
  entity: readField,
  person: readField,
  organization: readField,
  place: readField,
  people: readField,
  organizations: readField,
  places: readField,
  article: readField,
  articles: readField,
  event: readField,
  events: readField,
  claims: readField,
  meetings: readField,
  attacks: readField,
  search,
  paths,
  neighborhood,
  possibleDuplicates,
  merges: readField,
  stats: readField,
} satisfies { readonly [Field in keyof QueryResolvers]-?: unknown }
