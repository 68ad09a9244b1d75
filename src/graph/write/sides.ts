import type { Sides, StatedClaim } from '../derive.ts'
import type { EntityLabel } from '../ontology.ts'
import { partiesByIds } from '../queries/event-writes.ts'
import { sideTiesFrom } from '../queries/tie-writes.ts'
import { type Party, sidesOf } from '../sides.ts'
import type { Transaction } from '../store/store.ts'
import { runAll } from './batches.ts'
import { SIDE_TIES } from './dependents.ts'
import { union } from './touched.ts'

export interface KnownSides {
  readonly sides: Sides
  /** The key of an entity that is cast. */
  keyOf(entityId: string): string
}

/** Who speaks for whom, as far as these claims go: two steps from whoever speaks. */
export async function readSides(
  transaction: Transaction,
  claims: readonly StatedClaim[],
): Promise<KnownSides> {
  const voices = new Set(
    claims.flatMap(({ speakerId, viaId }) => [speakerId, viaId].filter((id) => id !== null)),
  )
  const direct = await runAll(transaction, voices, (ids) => sideTiesFrom(ids, SIDE_TIES))
  const bodies = new Set(direct.map((tie) => tie.toId).filter((id) => !voices.has(id)))
  const ties = [...direct, ...(await runAll(transaction, bodies, (ids) => sideTiesFrom(ids, ['PART_OF'])))]
  const cast = claims.flatMap((claim) => claim.roles.map((role) => role.entityId))
  const ends = ties.flatMap((tie) => [tie.fromId, tie.toId])
  const parties = await runAll(transaction, union(voices, [...cast, ...ends]), partiesByIds)
  const keys = new Map(parties.map((party) => [party.id, party.key]))
  return {
    sides: sidesOf(
      parties.map(({ labels, key: _, ...party }): Party => ({ ...party, label: labelOf(labels) })),
      ties,
    ),
    keyOf: (id) => keys.get(id) ?? id,
  }
}

function labelOf(labels: readonly string[]): EntityLabel {
  return labels.find((label) => label !== 'Entity') as EntityLabel
}
