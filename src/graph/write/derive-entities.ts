import {
  namesOf,
  putNames,
  removeIdleNames,
  removeNames,
  type StoredNode,
  saysOf,
  setProperties,
  storedNodes,
} from '../queries/entity-writes.ts'
import type { Transaction } from '../store/store.ts'
import { groupBy, runAll, writeAll } from './batches.ts'
import { differencesOf, sameProperties } from './differences.ts'
import { type DerivedEntity, entityOf } from './entity-properties.ts'
import { entitySayingSchema, inOrder } from './says.ts'

export interface EntityChanges {
  readonly created: ReadonlySet<string>
  /** Those whose name, description or kind changed, by which offices are told apart. */
  readonly redescribed: ReadonlySet<string>
  /** Those whom no article names any more; still in the graph. */
  readonly orphans: ReadonlySet<string>
  readonly differences: number
}

/** Writes what entities are from what all their articles say of them. */
export async function deriveEntities(
  transaction: Transaction,
  ids: ReadonlySet<string>,
): Promise<EntityChanges> {
  const stored = await runAll(transaction, ids, (batch) => storedNodes('Entity', batch))
  const says = groupBy(await runAll(transaction, ids, (batch) => saysOf('Entity', batch)), (row) => row.id)
  const derived = new Map<string, DerivedEntity>()
  for (const { id, properties } of stored) {
    const said = inOrder(entitySayingSchema, says.get(id) ?? [])
    if (said.length > 0) derived.set(id, entityOf(id, String(properties.key), said))
  }
  const changed = stored.filter(({ id, properties }) => {
    const wanted = derived.get(id)
    return wanted !== undefined && !sameProperties(properties, wanted.props)
  })
  const rows = changed.map(({ id }) => ({ id, props: derived.get(id)?.props ?? {} }))
  await writeAll(transaction, rows, (batch) => setProperties('Entity', batch))
  const renamed = await writeNames(transaction, ids, derived)
  return {
    created: idsOf(changed.filter(isNew)),
    redescribed: idsOf(changed.filter((node) => !isNew(node) && isRedescribed(node, derived))),
    orphans: idsOf(stored.filter(({ id }) => !derived.has(id))),
    differences: changed.length + renamed,
  }
}

function idsOf(nodes: readonly StoredNode[]): Set<string> {
  return new Set(nodes.map((node) => node.id))
}

function isNew({ properties }: StoredNode): boolean {
  return properties.name === undefined
}

function isRedescribed({ id, properties }: StoredNode, derived: ReadonlyMap<string, DerivedEntity>): boolean {
  const wanted = derived.get(id)?.props ?? {}
  return ['name', 'description', 'kind'].some((each) => properties[each] !== wanted[each])
}

/** How many look-up edges were written or taken away. */
async function writeNames(
  transaction: Transaction,
  ids: ReadonlySet<string>,
  derived: ReadonlyMap<string, DerivedEntity>,
): Promise<number> {
  const stored = await runAll(transaction, ids, namesOf)
  const wanted = [...derived].flatMap(([id, { names }]) =>
    [...names].map(([key, full]) => ({ id, key, full })),
  )
  const { gone, added } = differencesOf(stored, wanted)
  await writeAll(transaction, gone, removeNames)
  await writeAll(transaction, added, putNames)
  await runAll(transaction, new Set(gone.map((row) => row.key)), removeIdleNames)
  return gone.length + added.length
}
