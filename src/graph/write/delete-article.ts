import { BadUserInput } from '../../errors.ts'
import { articleStates, claimCountOf, takeTurn } from '../queries/article-writes.ts'
import type { CallOptions, GraphStore } from '../store/store.ts'
import { removeArticlesWithAll } from './articles.ts'
import { readDecisions } from './decisions.ts'

export interface DeletedArticle {
  readonly deletedClaims: number
  readonly deletedEvents: number
  readonly deletedEntities: number
}

/**
 * Takes an article out with its claims and whatever no other article supports. Editors' decisions stay.
 * @throws BadUserInput where there is no such article
 */
export async function deleteArticle(
  store: GraphStore,
  articleId: string,
  options?: CallOptions,
): Promise<DeletedArticle> {
  return store.transaction(async (transaction) => {
    await transaction.run(takeTurn())
    const [known] = await transaction.run(articleStates([articleId]))
    if (known === undefined) throw new BadUserInput(`there is no article with the id ${articleId}`)
    const [claims] = await transaction.run(claimCountOf(articleId))
    const changes = await removeArticlesWithAll(transaction, [articleId], await readDecisions(transaction))
    return {
      deletedClaims: claims?.count ?? 0,
      deletedEvents: changes.deletedEvents,
      deletedEntities: changes.deletedEntities,
    }
  }, options)
}
