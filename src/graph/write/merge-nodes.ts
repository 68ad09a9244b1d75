import { BadUserInput } from '../../errors.ts'
import { idOf } from '../keys.ts'
import { ID_PREFIXES } from '../ontology.ts'
import { takeTurn } from '../queries/article-writes.ts'
import {
  articlesNaming,
  articlesNamingDuplicates,
  type DecidedNode,
  decidedNodes,
  type MergeDecision,
  putDecisions,
  removeDecision,
} from '../queries/decision-writes.ts'
import { mergeSortKey } from '../sort-keys.ts'
import type { GraphStore, Transaction } from '../store/store.ts'
import { type KeyDecisions, readDecisions, withMerges } from './decisions.ts'
import { keptIdOf, writeKeeps } from './keeps.ts'
import { reloadArticles } from './reload.ts'

export interface MergeRequest {
  readonly of: MergeDecision['of']
  readonly keepId: string
  readonly duplicateId: string
  readonly by?: string | null | undefined
}

/**
 * Says that two entities, or two events, are one. What was merged before stands for what it was merged into.
 * @throws BadUserInput for a thing and itself, for things of different types, and for what is not there
 */
export async function mergeNodes(store: GraphStore, request: MergeRequest): Promise<{ mergeId: string }> {
  const at = new Date().toISOString()
  return store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const decisions = await readDecisions(transaction)
    const merge = await mergeOf(transaction, request, decisions, at)
    await transaction.run(putDecisions('Merge', [mergeRow(merge)]))
    const merged = withMerges(decisions, [...decisions.merges, merge])
    const articles = await transaction.run(articlesNaming(LABEL[merge.of], [merge.duplicateId]))
    await reloadArticles(
      transaction,
      articles.map((row) => row.id),
      merged,
    )
    await writeKeeps(transaction, merged)
    return { mergeId: merge.id }
  })
}

/**
 * Takes a merge back: every edge where it was, and what was loaded since where it would have gone.
 * Answers those of the two that are (still) in the graph.
 * @throws BadUserInput where there is no such merge
 */
export async function undoMerge(store: GraphStore, mergeId: string): Promise<{ nodeIds: string[] }> {
  return store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const decisions = await readDecisions(transaction)
    const merge = decisions.merges.find((each) => each.id === mergeId)
    if (merge === undefined) throw new BadUserInput(`there is no merge with the id ${mergeId}`)
    const keptId = keptIdOf(decisions, merge) ?? merge.keptId
    const articles = await transaction.run(articlesNamingDuplicates(LABEL[merge.of], keptId))
    await transaction.run(removeDecision('Merge', merge.id))
    const undone = withMerges(
      decisions,
      decisions.merges.filter((each) => each !== merge),
    )
    await reloadArticles(
      transaction,
      articles.map((row) => row.id),
      undone,
    )
    await writeKeeps(transaction, undone)
    const nodes = await transaction.run(decidedNodes(LABEL[merge.of], [keptId, merge.duplicateId]))
    const found = new Set(nodes.map((node) => node.id))
    return { nodeIds: [keptId, merge.duplicateId].filter((id) => found.has(id)) }
  })
}

const LABEL = { ENTITY: 'Entity', EVENT: 'Event' } as const

async function mergeOf(
  transaction: Transaction,
  { of, keepId, duplicateId, by }: MergeRequest,
  decisions: KeyDecisions,
  at: string,
): Promise<MergeDecision> {
  const ids = [idNow(decisions, keepId), idNow(decisions, duplicateId)] as const
  if (ids[0] === ids[1]) throw new BadUserInput('the two are one already')
  const nodes = await transaction.run(decidedNodes(LABEL[of], ids))
  const [kept, duplicate] = ids.map((id) => nodeIn(nodes, id, of)) as [DecidedNode, DecidedNode]
  if (kindOf(kept) !== kindOf(duplicate)) {
    throw new BadUserInput(`"${duplicate.name}" and "${kept.name}" are of different types`)
  }
  return {
    id: idOf(ID_PREFIXES.Merge, `${of}|${duplicate.key}|${kept.key}`),
    of,
    ...{ keptKey: kept.key, keptId: kept.id },
    ...{ duplicateKey: duplicate.key, duplicateId: duplicate.id, duplicateName: duplicate.name },
    ...{ at, by: by ?? null },
  }
}

/** The id of what stands for this now. */
function idNow(decisions: KeyDecisions, id: string): string {
  const merge = decisions.merges.find((each) => each.duplicateId === id)
  return (merge && keptIdOf(decisions, merge)) ?? id
}

function nodeIn(nodes: readonly DecidedNode[], id: string, of: MergeDecision['of']): DecidedNode {
  const node = nodes.find((each) => each.id === id)
  if (node === undefined) throw new BadUserInput(`there is no ${of.toLowerCase()} with the id ${id}`)
  return node
}

function kindOf(node: DecidedNode): string {
  return [...node.types].sort().join()
}

export function mergeRow({ by, ...merge }: MergeDecision) {
  const name = `merged: ${merge.duplicateName}`
  const props = { ...merge, name, sortKey: mergeSortKey(merge.at, merge.id), ...(by === null ? {} : { by }) }
  return { id: merge.id, props }
}
