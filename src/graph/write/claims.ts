import { type ClaimEdge, putCasts, putClaimEdges, putClaims, putPlacements } from '../queries/claim-writes.ts'
import type { Row } from '../queries/write-statement.ts'
import type { Transaction } from '../store/store.ts'
import { groupBy, writeAll } from './batches.ts'
import type { ArticleContribution, ClaimPart } from './contribution.ts'

/** The claims of these articles with all that they lead to. None of them is in the graph yet. */
export async function writeClaims(
  transaction: Transaction,
  contributions: readonly ArticleContribution[],
): Promise<void> {
  const placed = contributions.flatMap(({ article, claims }) =>
    claims.map(({ label, props }) => ({ label, row: { articleId: article.id, props } })),
  )
  for (const [label, group] of groupBy(placed, (each) => each.label)) {
    await writeAll(
      transaction,
      group.map((each) => each.row),
      (rows) => putClaims(label, rows),
    )
  }
  const claims = contributions.flatMap((each) => each.claims)
  for (const [edge, endsOf] of Object.entries(ENDS) as [ClaimEdge, EndsOf][]) {
    const rows = claims.flatMap((claim) => endsOf(claim).map((id) => ({ claimId: claim.id, id })))
    await writeAll(transaction, rows, (batch) => putClaimEdges(edge, batch))
  }
  await writeAll(transaction, claims.flatMap(castRows), putCasts)
  await writeAll(transaction, claims.flatMap(placementRows), putPlacements)
}

type EndsOf = (claim: ClaimPart) => readonly string[]

const ENDS: Record<ClaimEdge, EndsOf> = {
  madeBy: (claim) => given(claim.speakerId),
  via: (claim) => given(claim.viaId),
  about: (claim) => claim.aboutIds,
  statesEvent: (claim) => (claim.statement ? given(claim.eventId) : []),
  statesTie: (claim) => (claim.statement ? given(claim.tieId) : []),
  commentsOnEvent: (claim) => (claim.statement ? [] : given(claim.eventId)),
  commentsOnTie: (claim) => (claim.statement ? [] : given(claim.tieId)),
}

function given(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}

function castRows(claim: ClaimPart): Row[] {
  return claim.casts.map(({ entityId, role, harm }, position) => ({
    claimId: claim.id,
    id: entityId,
    props: { role, position, ...(harm === null ? {} : { harm }) },
  }))
}

function placementRows(claim: ClaimPart): Row[] {
  return claim.placeIds.map((id, position) => ({ claimId: claim.id, id, props: { position } }))
}
