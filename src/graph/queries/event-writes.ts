import { z } from 'zod'
import { ATTRIBUTIONS, CLAIM_KINDS, HARMS, MODALITIES, PLACE_KINDS, ROLES, type Role } from '../ontology.ts'
import type { Statement } from '../store/store.ts'
import { idRow, type Row, writing } from './write-statement.ts'

export function putEvents(rows: readonly Row[]): Statement<unknown> {
  return writing('putEvents', 'UNWIND $rows AS row MERGE (e:Event {id: row.id}) SET e.key = row.key', rows)
}

const claimOn = z.strictObject({
  factId: z.string(),
  id: z.string(),
  kind: z.enum(CLAIM_KINDS),
  attribution: z.enum(ATTRIBUTIONS),
  modality: z.enum(MODALITIES),
  retracted: z.boolean(),
  on: z.string().nullable(),
  speakerIds: z.array(z.string()),
  viaIds: z.array(z.string()),
  roles: z.array(
    z.strictObject({ entityId: z.string(), role: z.enum(ROLES), harm: z.enum(HARMS).nullable() }),
  ),
  placeIds: z.array(z.string()),
})
export type ClaimOn = z.output<typeof claimOn>

/** The statements on these events or ties; comments count for no standing and stay away. */
export function statementsOn(label: 'Event' | 'Tie', ids: readonly string[]): Statement<ClaimOn> {
  return {
    name: `statementsOn${label}`,
    text: `MATCH (f:${label})<-[:STATES]-(c:Claim) WHERE f.id IN $ids
      RETURN f.id AS factId, c.id AS id, c.kind AS kind, c.attribution AS attribution, c.modality AS modality,
        c.retractedAt IS NOT NULL AS retracted, c.saidStart AS on,
        [(c)-[:MADE_BY]->(x) | x.id] AS speakerIds, [(c)-[:VIA]->(x) | x.id] AS viaIds,
        [(c)-[r:CASTS]->(x) | {entityId: x.id, role: r.role, harm: r.harm}] AS roles,
        [(c)-[:PLACES_AT]->(x) | x.id] AS placeIds`,
    parameters: { ids },
    row: claimOn,
  }
}

/** Events on which these entities state something, or through whom something is stated. */
export function eventsStatedBy(ids: readonly string[]): Statement<{ id: string }> {
  return {
    name: 'eventsStatedBy',
    text: `MATCH (x:Entity)<-[:MADE_BY|VIA]-(c:Claim) WHERE x.id IN $ids
      MATCH (c)-[:STATES]->(e:Event) RETURN DISTINCT e.id AS id`,
    parameters: { ids },
    row: idRow,
  }
}

const party = z.strictObject({
  id: z.string(),
  key: z.string(),
  labels: z.array(z.string()),
  name: z.string(),
  description: z.string().nullable(),
  kind: z.enum(PLACE_KINDS).nullable(),
})

export function partiesByIds(ids: readonly string[]): Statement<z.output<typeof party>> {
  return {
    name: 'partiesByIds',
    text: `MATCH (n:Entity) WHERE n.id IN $ids
      RETURN n.id AS id, n.key AS key, labels(n) AS labels, n.name AS name, n.description AS description, n.kind AS kind`,
    parameters: { ids },
    row: party,
  }
}

const ANY_ROLE = ROLES.join('|')

const roleEdge = z.strictObject({
  eventId: z.string(),
  entityId: z.string(),
  role: z.string(),
  id: z.string(),
  standing: z.string(),
  rank: z.number(),
  roleRank: z.number(),
  harm: z.string().nullable(),
  name: z.string(),
})
export type RoleEdge = z.output<typeof roleEdge>

export function roleEdges(eventIds: readonly string[]): Statement<RoleEdge> {
  return {
    name: 'roleEdges',
    text: `MATCH (e:Event)<-[r:${ANY_ROLE}]-(x:Entity) WHERE e.id IN $ids
      RETURN e.id AS eventId, x.id AS entityId, type(r) AS role, r.id AS id, r.standing AS standing,
        r.rank AS rank, r.roleRank AS roleRank, r.harm AS harm, r.name AS name`,
    parameters: { ids: eventIds },
    row: roleEdge,
  }
}

export function putRoleEdges(role: Role, rows: readonly Row[]): Statement<unknown> {
  return writing(
    `putRoleEdges-${role}`,
    `UNWIND $rows AS row MATCH (e:Event {id: row.eventId}) MATCH (x:Entity {id: row.entityId})
     CREATE (e)<-[r:${role}]-(x) SET r = row.props`,
    rows,
  )
}

export function removeRoleEdges(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'removeRoleEdges',
    `UNWIND $rows AS row MATCH (e:Event {id: row.eventId})<-[r:${ANY_ROLE}]-(x:Entity) WHERE r.id = row.id DELETE r`,
    rows,
  )
}

const placement = z.strictObject({ eventId: z.string(), placeId: z.string() })
export type Placement = z.output<typeof placement>

export function placementsOf(eventIds: readonly string[]): Statement<Placement> {
  return {
    name: 'placementsOf',
    text: `MATCH (e:Event)-[:TOOK_PLACE_AT]->(p) WHERE e.id IN $ids RETURN e.id AS eventId, p.id AS placeId`,
    parameters: { ids: eventIds },
    row: placement,
  }
}

export function putPlacementsOf(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'putPlacementsOf',
    `UNWIND $rows AS row MATCH (e:Event {id: row.eventId}) MATCH (p:Entity {id: row.placeId})
     CREATE (e)-[:TOOK_PLACE_AT]->(p)`,
    rows,
  )
}

export function removePlacementsOf(rows: readonly Row[]): Statement<unknown> {
  return writing(
    'removePlacementsOf',
    `UNWIND $rows AS row MATCH (e:Event {id: row.eventId})-[r:TOOK_PLACE_AT]->(p) WHERE p.id = row.placeId DELETE r`,
    rows,
  )
}
