import { z } from 'zod'
import { EVENT_TYPES, PLACE_KINDS, RELATIONSHIP_TYPES } from '../ontology.ts'

/**
 * What one article's document says of a node: kept as JSON text on its MENTIONS or REPORTS edge, so that the node's
 * own properties can be derived from all of its articles. A list, because an editor may have made one of two things
 * that one document names; `as` is then the key by which the document calls it.
 */

const merged = { as: z.string().optional() }

export const entitySayingSchema = z.strictObject({
  ...merged,
  name: z.string(),
  aliases: z.array(z.strictObject({ name: z.string(), full: z.boolean() })),
  description: z.string().nullable(),
  wikidataId: z.string().nullable(),
  kind: z.enum(PLACE_KINDS).nullable(),
})
export type EntitySaying = z.output<typeof entitySayingSchema>

export const eventSayingSchema = z.strictObject({
  ...merged,
  name: z.string(),
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  date: z.string().nullable(),
})
export type EventSaying = z.output<typeof eventSayingSchema>

export const tieSayingSchema = z.strictObject({
  ...merged,
  name: z.string(),
  type: z.enum(RELATIONSHIP_TYPES),
  title: z.string().nullable(),
  former: z.boolean(),
  date: z.string().nullable(),
})
export type TieSaying = z.output<typeof tieSayingSchema>

export type Saying = EntitySaying | EventSaying | TieSaying

function parseSays<S extends Saying>(schema: z.ZodType<S>, says: string): readonly S[] {
  return z.array(schema).parse(JSON.parse(says))
}

/**
 * In the order in which they win: what was said of the node itself before what was said of a duplicate merged into
 * it, and within each the order given (the earliest published first).
 */
export function ranked<S extends Saying>(sayings: readonly S[]): readonly S[] {
  return [
    ...sayings.filter((each) => each.as === undefined),
    ...sayings.filter((each) => each.as !== undefined),
  ]
}

/** The first that says anything at all. */
export function firstSaid<S, T>(sayings: readonly S[], pick: (saying: S) => T | null): T | null {
  for (const saying of sayings) {
    const said = pick(saying)
    if (said !== null) return said
  }
  return null
}

/** All that is said of one node, the earliest article first; its rows as `saysOf` gives them. */
export function inOrder<S extends Saying>(
  schema: z.ZodType<S>,
  rows: readonly { readonly says: string; readonly first: string }[],
): readonly S[] {
  const sorted = [...rows].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
  return sorted.flatMap((row) => parseSays(schema, row.says))
}
