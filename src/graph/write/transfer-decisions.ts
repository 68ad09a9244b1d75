import { z } from 'zod'
import { BadUserInput } from '../../errors.ts'
import { idOf } from '../keys.ts'
import { ID_PREFIXES } from '../ontology.ts'
import { takeTurn } from '../queries/article-writes.ts'
import {
  articlesNaming,
  claimsWithArticles,
  dismissalDecisions,
  type MergeDecision,
  mergeDecisions,
  putDecisions,
  retractionDecisions,
} from '../queries/decision-writes.ts'
import type { GraphStore, Transaction } from '../store/store.ts'
import { runAll, writeAll } from './batches.ts'
import { keyDecisions, readDecisions } from './decisions.ts'
import { dismissalId, dismissalRow } from './dismiss-duplicate.ts'
import { writeKeeps } from './keeps.ts'
import { mergeRow } from './merge-nodes.ts'
import { reloadArticles } from './reload.ts'
import { retractionId, retractionRow } from './retract-claim.ts'

const decided = {
  at: z.iso.datetime(),
  by: z
    .string()
    .nullish()
    .transform((by) => by ?? null),
}
const key = z.string().min(1)

/** An id is a prefix and a hash of the key: what does not fit was tampered with, or belongs to something else. */
const isIdOf = (id: string, ofKey: string) => id === idOf(id.slice(0, 4), ofKey)

const mergeSchema = z
  .strictObject({
    of: z.enum(['ENTITY', 'EVENT']),
    ...{
      keptKey: key,
      keptId: z.string(),
      duplicateKey: key,
      duplicateId: z.string(),
      duplicateName: z.string(),
    },
    ...decided,
  })
  .refine(
    (merge) => isIdOf(merge.keptId, merge.keptKey) && isIdOf(merge.duplicateId, merge.duplicateKey),
    'an id that is not that of its key',
  )
  .refine((merge) => merge.keptId.slice(0, 4) === merge.duplicateId.slice(0, 4), 'things of different types')

const dismissalSchema = z
  .strictObject({ aKey: key, bKey: key, aId: z.string(), bId: z.string(), ...decided })
  .refine(
    (each) => isIdOf(each.aId, each.aKey) && isIdOf(each.bId, each.bKey),
    'an id that is not that of its key',
  )

const retractionSchema = z.strictObject({ claimKey: key, reason: z.string(), ...decided })

/** The contents of `decisions.json`: what editors decided, by key, to go with the documents. */
export const decisionsSchema = z.strictObject({
  version: z.literal(1),
  merges: z.array(mergeSchema).default([]),
  dismissals: z.array(dismissalSchema).default([]),
  retractions: z.array(retractionSchema).default([]),
})
export type Decisions = z.output<typeof decisionsSchema>

/** Sorted, so that the same decisions give the same text. */
export async function exportDecisions(store: GraphStore): Promise<Decisions> {
  const merges = await store.read(mergeDecisions())
  const dismissals = await store.read(dismissalDecisions())
  const retractions = await store.read(retractionDecisions())
  return {
    version: 1,
    merges: inOrder(merges).map(({ id: _, ...merge }) => merge),
    dismissals: inOrder(dismissals).map(({ id: _, ...dismissal }) => dismissal),
    retractions: inOrder(retractions).map(({ id: _, claimId: __, ...retraction }) => retraction),
  }
}

function inOrder<T extends { readonly id: string }>(decisions: readonly T[]): T[] {
  return [...decisions].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * Adds these decisions to those that are there; what is there already stays as it is.
 * @param input contents of `decisions.json`
 * @throws BadUserInput for another shape, a cycle, or one thing merged into two
 */
export async function importDecisions(store: GraphStore, input: unknown): Promise<void> {
  const parsed = decisionsSchema.safeParse(input)
  if (!parsed.success) throw new BadUserInput(`these are no decisions: ${z.prettifyError(parsed.error)}`)
  const merges = parsed.data.merges.map((merge) => ({
    id: idOf(ID_PREFIXES.Merge, `${merge.of}|${merge.duplicateKey}|${merge.keptKey}`),
    ...merge,
  }))
  const retractions = parsed.data.retractions.map((each) => ({
    id: retractionId(each.claimKey),
    claimId: idOf(ID_PREFIXES.Claim, each.claimKey),
    ...each,
  }))
  const dismissals = parsed.data.dismissals.map((each) => ({
    id: dismissalId(each.aKey, each.bKey),
    ...each,
  }))
  await store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const known = await readDecisions(transaction)
    const all = keyDecisions(union(known.merges, merges), union(known.retractions, retractions))
    refuseCycles(all.merges)
    const articles = await articlesUnder(
      transaction,
      added(known.merges, merges),
      added(known.retractions, retractions),
    )
    await writeAll(transaction, added(known.merges, merges).map(mergeRow), (rows) =>
      putDecisions('Merge', rows),
    )
    const withdrawn = added(known.retractions, retractions).map(retractionRow)
    await writeAll(transaction, withdrawn, (rows) => putDecisions('Retraction', rows))
    await writeAll(transaction, dismissals.map(dismissalRow), (rows) => putDecisions('Dismissal', rows))
    await reloadArticles(transaction, articles, all)
    await writeKeeps(transaction, all)
  })
}

function added<T extends { readonly id: string }>(known: readonly T[], given: readonly T[]): T[] {
  const ids = new Set(known.map((each) => each.id))
  return given.filter((each) => !ids.has(each.id))
}

function union<T extends { readonly id: string }>(known: readonly T[], given: readonly T[]): T[] {
  return [...known, ...added(known, given)]
}

function refuseCycles(merges: readonly MergeDecision[]): void {
  const kept = new Map<string, string>()
  for (const { of, duplicateKey, keptKey } of merges) {
    const duplicate = `${of} ${duplicateKey}`
    if (kept.has(duplicate)) throw new BadUserInput(`${duplicateKey} is merged into two things`)
    kept.set(duplicate, `${of} ${keptKey}`)
  }
  for (const start of kept.keys()) {
    let next = kept.get(start)
    for (let step = 0; next !== undefined; step++) {
      if (step > kept.size) throw new BadUserInput('these merges run in a circle')
      next = kept.get(next)
    }
  }
}

/** The articles whose documents name what is now merged, or say what is now withdrawn. */
async function articlesUnder(
  transaction: Transaction,
  merges: readonly MergeDecision[],
  retractions: readonly { readonly claimId: string }[],
): Promise<string[]> {
  const duplicates = (of: MergeDecision['of']) =>
    merges.filter((each) => each.of === of).map((each) => each.duplicateId)
  const entities = await runAll(transaction, duplicates('ENTITY'), (ids) => articlesNaming('Entity', ids))
  const events = await runAll(transaction, duplicates('EVENT'), (ids) => articlesNaming('Event', ids))
  const claims = await runAll(
    transaction,
    retractions.map((each) => each.claimId),
    claimsWithArticles,
  )
  return [...[...entities, ...events].map((row) => row.id), ...claims.map((row) => row.articleId)]
}
