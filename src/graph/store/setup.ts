import { z } from 'zod'
import { SEARCHED_LABELS, type SearchedLabel, type Statement } from './store.ts'

const ENTITY_LABELS = ['Entity', 'Person', 'Organization', 'Place', 'Group']
const LABELS_WITH_ID = [
  ...ENTITY_LABELS,
  'Event',
  'Claim',
  'Tie',
  'Article',
  'Merge',
  'Dismissal',
  'Retraction',
  'Lock',
]

/** Properties that may not repeat within a label: what writes merge on. */
const UNIQUE: readonly (readonly [label: string, property: string])[] = [
  ...LABELS_WITH_ID.map((label) => [label, 'id'] as const),
  ['Name', 'key'],
]

/** What else lists are ordered by and starts are found by. */
const INDEXED: readonly (readonly [label: string, properties: readonly string[]])[] = [
  ...ENTITY_LABELS.map((label) => [label, ['sortKey', 'sortName', 'wikidataId', 'key']] as const),
  ['Event', ['key', 'type', 'newestKey', 'oldestKey', 'dateStart', 'dateEnd', 'standing']],
  ['Claim', ['key', 'sortKey']],
  ['Tie', ['key', 'type']],
  ['Article', ['key', 'url', 'sortKey', 'publisherKey']],
  ['Merge', ['sortKey', 'keptId', 'keptKey', 'duplicateId', 'duplicateKey']],
  ['Dismissal', ['aKey', 'bKey']],
  ['Retraction', ['claimId', 'claimKey']],
]

/**
 * Constraints stand before indexes, and their properties get an index too: one engine's constraint makes none,
 * and on the other an index that stands there first forbids the constraint.
 */
export const CONSTRAINTS: readonly Statement[] = UNIQUE.map(([label, property]) =>
  constraint(label, property),
)
export const INDEXES: readonly Statement[] = [
  ...UNIQUE.map(([label, property]) => index(label, property)),
  ...INDEXED.flatMap(([label, properties]) => properties.map((property) => index(label, property))),
]

/** The text indexes of Neo4j, one a label, so that one label's hits cannot hide another's; the embedded engine scans. */
export const TEXT_INDEXES: readonly Statement[] = SEARCHED_LABELS.map((label) =>
  // Words are what stands between spaces, as on the other engine: hence the analyzer.
  schemaStatement(
    `CREATE FULLTEXT INDEX ${textIndexName(label)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.searchText] ` +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}",
  ),
)
export const AWAIT_INDEXES: Statement = schemaStatement('CALL db.awaitIndexes()')

export function textIndexName(label: SearchedLabel): string {
  return `${snakeCase(label)}_search_text_fulltext`
}

/** Labels are quoted: `Merge` is a word of the language on one engine. */
function constraint(label: string, property: string): Statement {
  const name = `${snakeCase(label)}_${snakeCase(property)}_unique`
  return schemaStatement(
    `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.${property} IS UNIQUE`,
  )
}

function index(label: string, property: string): Statement {
  const name = `${snakeCase(label)}_${snakeCase(property)}_index`
  return schemaStatement(`CREATE INDEX ${name} IF NOT EXISTS FOR (n:\`${label}\`) ON (n.${property})`)
}

function schemaStatement(text: string): Statement {
  return { name: 'setup', text, parameters: {}, row: z.unknown() }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (capital, at: number) => (at > 0 ? '_' : '') + capital.toLowerCase())
}
