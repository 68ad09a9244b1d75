import { BadUserInput } from '../../errors.ts'
import { idOf } from '../keys.ts'
import { takeTurn } from '../queries/article-writes.ts'
import {
  claimsWithArticles,
  putDecisions,
  type RetractionDecision,
  removeDecision,
} from '../queries/decision-writes.ts'
import type { GraphStore } from '../store/store.ts'
import { readDecisions, withRetractions } from './decisions.ts'
import { reloadArticles } from './reload.ts'

/**
 * Withdraws a claim: it is kept, marked, and counts for nothing. Kept by the claim's key, so that it stays withdrawn
 * when its article is deleted and comes back.
 * @throws BadUserInput where there is no such claim
 */
export async function retractClaim(
  store: GraphStore,
  request: { readonly claimId: string; readonly reason: string; readonly by?: string | null | undefined },
): Promise<void> {
  const at = new Date().toISOString()
  await store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const [claim] = await transaction.run(claimsWithArticles([request.claimId]))
    if (claim === undefined) throw unknownClaim(request.claimId)
    const decisions = await readDecisions(transaction)
    const { reason, by = null } = request
    const retraction = { id: retractionId(claim.key), claimKey: claim.key, claimId: claim.id, reason, at, by }
    await transaction.run(putDecisions('Retraction', [retractionRow(retraction)]))
    const others = decisions.retractions.filter((each) => each.claimKey !== claim.key)
    await reloadArticles(transaction, [claim.articleId], withRetractions(decisions, [...others, retraction]))
  })
}

/**
 * Takes a withdrawal back; nothing happens where there is none.
 * @throws BadUserInput where there is neither such a claim nor a withdrawal of it
 */
export async function restoreClaim(store: GraphStore, claimId: string): Promise<void> {
  await store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const decisions = await readDecisions(transaction)
    const retraction = decisions.retractions.find((each) => each.claimId === claimId)
    const [claim] = await transaction.run(claimsWithArticles([claimId]))
    if (retraction === undefined) {
      if (claim === undefined) throw unknownClaim(claimId)
      return
    }
    await transaction.run(removeDecision('Retraction', retraction.id))
    const others = decisions.retractions.filter((each) => each !== retraction)
    if (claim) await reloadArticles(transaction, [claim.articleId], withRetractions(decisions, others))
  })
}

function unknownClaim(id: string): BadUserInput {
  return new BadUserInput(`there is no claim with the id ${id}`)
}

export function retractionId(claimKey: string): string {
  return idOf('ret_', claimKey)
}

export function retractionRow({ by, ...retraction }: RetractionDecision) {
  const props = { ...retraction, name: `withdrawn: ${retraction.reason}`, ...(by === null ? {} : { by }) }
  return { id: retraction.id, props }
}
