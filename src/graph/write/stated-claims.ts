import type { StatedClaim } from '../derive.ts'
import type { ClaimOn } from '../queries/event-writes.ts'

/** A row of the graph as standing takes it. A claim has one speaker at most, and one through whom it came. */
export function toStatedClaim({ factId: _, speakerIds, viaIds, ...claim }: ClaimOn): StatedClaim {
  return { ...claim, speakerId: speakerIds[0] ?? null, viaId: viaIds[0] ?? null }
}
