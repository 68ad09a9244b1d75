import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { BadUserInput, NoReader } from '../../errors.ts'
import { deleteArticle } from '../../graph/write/delete-article.ts'
import { dismissDuplicate, undoDismissal } from '../../graph/write/dismiss-duplicate.ts'
import { mergeNodes, undoMerge } from '../../graph/write/merge-nodes.ts'
import { restoreClaim, retractClaim } from '../../graph/write/retract-claim.ts'
import { importDocument } from '../../ingest/import-document.ts'
import type {
  MutationDeleteArticleArgs,
  MutationDismissDuplicateArgs,
  MutationImportAnnotationsArgs,
  MutationIngestArticleArgs,
  MutationMergeEntitiesArgs,
  MutationMergeEventsArgs,
  MutationResolvers,
  MutationRestoreClaimArgs,
  MutationRetractClaimArgs,
  MutationUndoDismissalArgs,
  MutationUndoMergeArgs,
} from '../generated/schema-types.ts'
import { readPayload } from '../payload.ts'

const LONGEST_TITLE = 2_000
const LONGEST_REASON = 2_000

/** Each is its transaction, then one composed read. Who may call them is decided before (graphql/authorize.ts). */
export const Mutation = {
  /** Reading is not built yet: the input is checked, and the command named that fetches what it will need. */
  ingestArticle: (_: unknown, { input }: MutationIngestArticleArgs): never => {
    if (input.title.trim() === '' || input.title.length > LONGEST_TITLE) {
      throw new BadUserInput(`title has to have 1 to ${LONGEST_TITLE} characters`)
    }
    if (input.text.trim() === '') throw new BadUserInput('text is empty')
    throw new NoReader('there is no reader yet: `npx newsgraph models` fetches the parser that it will need')
  },

  importAnnotations: async (
    _: unknown,
    { input }: MutationImportAnnotationsArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { store, signal } = context
    const result = await importDocument(store, input.json, { dryRun: input.dryRun === true, signal })
    return readPayload(context, info, { ...result }, { article: result.articleId })
  },

  deleteArticle: async (
    _: unknown,
    { id }: MutationDeleteArticleArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => readPayload(context, info, { ...(await deleteArticle(context.store, id)) }, {}),

  mergeEntities: (_: unknown, pair: MutationMergeEntitiesArgs, context: Context, info: GraphQLResolveInfo) =>
    merge('ENTITY', pair, context, info),

  mergeEvents: (_: unknown, pair: MutationMergeEventsArgs, context: Context, info: GraphQLResolveInfo) =>
    merge('EVENT', pair, context, info),

  undoMerge: async (
    _: unknown,
    { mergeId }: MutationUndoMergeArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    const { nodeIds } = await undoMerge(context.store, mergeId)
    return readPayload(context, info, {}, { nodes: nodeIds })
  },

  dismissDuplicate: async (
    _: unknown,
    { a, b }: MutationDismissDuplicateArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => readPayload(context, info, await dismissDuplicate(context.store, { aId: a, bId: b }), {}),

  undoDismissal: async (
    _: unknown,
    { a, b }: MutationUndoDismissalArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => readPayload(context, info, await undoDismissal(context.store, { aId: a, bId: b }), {}),

  retractClaim: async (
    _: unknown,
    { id, reason }: MutationRetractClaimArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    if (reason.trim() === '' || reason.length > LONGEST_REASON) {
      throw new BadUserInput(`reason has to have 1 to ${LONGEST_REASON} characters`)
    }
    await retractClaim(context.store, { claimId: id, reason: reason.trim() })
    return readPayload(context, info, {}, { claim: id })
  },

  restoreClaim: async (
    _: unknown,
    { id }: MutationRestoreClaimArgs,
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    await restoreClaim(context.store, id)
    return readPayload(context, info, {}, { claim: id })
  },
} satisfies { readonly [Field in keyof MutationResolvers]-?: unknown }

async function merge(
  of: 'ENTITY' | 'EVENT',
  { keep, duplicate }: MutationMergeEntitiesArgs,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const { mergeId } = await mergeNodes(context.store, { of, keepId: keep, duplicateId: duplicate })
  return readPayload(context, info, { mergeId }, { node: keep })
}
