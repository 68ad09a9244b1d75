import { z } from 'zod'
import { EVENT_TYPES, PLACE_KINDS, ROLES } from '../ontology.ts'
import type { Statement } from '../store/store.ts'

const bearer = z.strictObject({
  id: z.string(),
  key: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  wikidataId: z.string().nullable(),
  kind: z.enum(PLACE_KINDS).nullable(),
  full: z.boolean(),
})
export type NameBearer = z.output<typeof bearer>

const sharedName = z.strictObject({ name: z.string(), bearers: z.array(bearer) })
export type SharedName = z.output<typeof sharedName>

/** Names with more bearers are no sign that two of them are one. */
const MOST_BEARERS = 20

/** Names and short forms that several entities bear; groups are known within their article only. */
export function sharedNames(limit: number): Statement<SharedName> {
  return {
    name: 'sharedNames',
    text: `MATCH (x:Name) WITH x, COUNT { (x)-[:OF]->() } AS bearers
      WHERE bearers > 1 AND bearers <= ${MOST_BEARERS}
      WITH x ORDER BY x.key LIMIT $limit
      MATCH (x)-[r:OF]->(n:Entity) WHERE NOT n:Group
      RETURN x.key AS name, collect({id: n.id, key: n.key, labels: labels(n), name: n.name,
        wikidataId: n.wikidataId, kind: n.kind, full: r.full}) AS bearers`,
    parameters: { limit },
    row: sharedName,
  }
}

const part = z.strictObject({
  id: z.string(),
  role: z.string(),
  labels: z.array(z.string()),
  kind: z.enum(PLACE_KINDS).nullable(),
})
const candidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(EVENT_TYPES),
  dateStart: z.string(),
  dateEnd: z.string(),
  parts: z.array(part),
  places: z.array(z.strictObject({ id: z.string(), kind: z.enum(PLACE_KINDS).nullable() })),
  articles: z.array(z.string()),
})
export type EventCandidate = z.output<typeof candidate>

/** The newest dated events, with whom and where. */
export function newestEvents(limit: number): Statement<EventCandidate> {
  return {
    name: 'newestEvents',
    text: `MATCH (e:Event) WHERE e.newestKey < '~'
      WITH e ORDER BY e.newestKey LIMIT $limit
      RETURN e.id AS id, e.name AS name, e.type AS type, e.dateStart AS dateStart, e.dateEnd AS dateEnd,
        [(e)<-[r:${ROLES.join('|')}]-(x) | {id: x.id, role: type(r), labels: labels(x), kind: x.kind}] AS parts,
        [(e)-[:TOOK_PLACE_AT]->(p) | {id: p.id, kind: p.kind}] AS places,
        [(e)<-[:REPORTS]-(a) | a.id] AS articles`,
    parameters: { limit },
    row: candidate,
  }
}
