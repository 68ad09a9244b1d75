import { captionOf, inWords } from '../captions.ts'
import { type DerivedEvent, deriveEvent, type StatedClaim } from '../derive.ts'
import { idOf, participationKey } from '../keys.ts'
import { ID_PREFIXES, type Role, rankOfRole, rankOfStanding } from '../ontology.ts'
import { removeNodes, saysOf, setProperties, storedNodes } from '../queries/entity-writes.ts'
import {
  type Placement,
  placementsOf,
  putPlacementsOf,
  putRoleEdges,
  type RoleEdge,
  removePlacementsOf,
  removeRoleEdges,
  roleEdges,
  statementsOn,
} from '../queries/event-writes.ts'
import type { Transaction } from '../store/store.ts'
import { groupBy, runAll, writeAll } from './batches.ts'
import { differencesOf, sameProperties } from './differences.ts'
import { eventProperties } from './fact-properties.ts'
import { eventSayingSchema, inOrder } from './says.ts'
import { readSides } from './sides.ts'
import { toStatedClaim } from './stated-claims.ts'

export interface EventChanges {
  readonly created: ReadonlySet<string>
  readonly deleted: number
  readonly differences: number
}

interface EventNow extends DerivedEvent {
  readonly id: string
  readonly key: string
}

/** Standing, properties, roles and places of these events; events without claims go. */
export async function deriveEvents(
  transaction: Transaction,
  ids: ReadonlySet<string>,
): Promise<EventChanges> {
  const stored = await runAll(transaction, ids, (batch) => storedNodes('Event', batch))
  const says = groupBy(await runAll(transaction, ids, (batch) => saysOf('Event', batch)), (row) => row.id)
  const orphans = stored.filter(({ id }) => !says.has(id))
  const claims = await claimsOn(transaction, ids)
  const { sides, keyOf } = await readSides(transaction, [...claims.values()].flat())
  const events = stored
    .filter(({ id }) => says.has(id))
    .map(({ id, properties }) => ({
      id,
      key: String(properties.key),
      before: properties,
      ...deriveEvent(claims.get(id) ?? [], sides),
    }))
  const rows = events.flatMap(({ id, key, before, standing }) => {
    const props = eventProperties(id, key, inOrder(eventSayingSchema, says.get(id) ?? []), standing)
    return sameProperties(before, props) ? [] : [{ id, props, isNew: before.name === undefined }]
  })
  await writeAll(
    transaction,
    rows.map(({ id, props }) => ({ id, props })),
    (batch) => setProperties('Event', batch),
  )
  await runAll(
    transaction,
    orphans.map(({ id }) => id),
    (batch) => removeNodes('Event', batch),
  )
  const edges =
    (await writeRoles(transaction, ids, events, keyOf)) + (await writePlaces(transaction, ids, events))
  return {
    created: new Set(rows.filter((row) => row.isNew).map((row) => row.id)),
    deleted: orphans.length,
    differences: rows.length + orphans.length + edges,
  }
}

async function claimsOn(
  transaction: Transaction,
  ids: ReadonlySet<string>,
): Promise<Map<string, StatedClaim[]>> {
  const rows = await runAll(transaction, ids, (batch) => statementsOn('Event', batch))
  const groups = groupBy(rows, (row) => row.factId)
  return new Map([...groups].map(([id, group]) => [id, group.map(toStatedClaim)]))
}

/** How many role edges were written or taken away. */
async function writeRoles(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  events: readonly EventNow[],
  keyOf: (entityId: string) => string,
): Promise<number> {
  const stored = await runAll(transaction, ids, roleEdges)
  const { gone, added } = differencesOf(
    stored,
    events.flatMap((event) => roleEdgesOf(event, keyOf)),
  )
  await writeAll(
    transaction,
    gone.map(({ eventId, id }) => ({ eventId, id })),
    removeRoleEdges,
  )
  for (const [role, edges] of groupBy(added, (edge) => edge.role)) {
    const rows = edges.map(({ eventId, entityId, role: _, harm, ...props }) => ({
      eventId,
      entityId,
      props: harm === null ? props : { ...props, harm },
    }))
    await writeAll(transaction, rows, (batch) => putRoleEdges(role as Role, batch))
  }
  return gone.length + added.length
}

function roleEdgesOf(event: EventNow, keyOf: (entityId: string) => string): RoleEdge[] {
  return event.roles.map(({ entityId, role, standing, harm }) => ({
    eventId: event.id,
    entityId,
    role,
    id: idOf(ID_PREFIXES.Participation, participationKey(keyOf(entityId), role, event.key)),
    standing,
    rank: rankOfStanding(standing),
    roleRank: rankOfRole(role),
    harm,
    name: captionOf(inWords(role), standing),
  }))
}

async function writePlaces(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  events: readonly EventNow[],
): Promise<number> {
  const stored = await runAll(transaction, ids, placementsOf)
  const wanted = events.flatMap((event): Placement[] =>
    event.placeIds.map((placeId) => ({ eventId: event.id, placeId })),
  )
  const { gone, added } = differencesOf(stored, wanted)
  await writeAll(
    transaction,
    gone.map((each) => ({ ...each })),
    removePlacementsOf,
  )
  await writeAll(
    transaction,
    added.map((each) => ({ ...each })),
    putPlacementsOf,
  )
  return gone.length + added.length
}
