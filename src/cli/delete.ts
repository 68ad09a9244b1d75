import type { Command } from 'commander'
import { deleteArticle } from '../graph/write/delete-article.ts'
import { withStore } from './with-store.ts'

export function addDelete(program: Command): void {
  program
    .command('delete')
    .argument('<id>', "the article's id (art_…)")
    .description('remove an article and whatever no other article supports')
    .option('--json', 'what was removed, as JSON')
    .action((id: string, options: { readonly json?: boolean }) =>
      withStore(async (store, signal) => {
        const deleted = await deleteArticle(store, id, { signal })
        const { deletedClaims: claims, deletedEvents: events, deletedEntities: entities } = deleted
        console.log(
          options.json
            ? JSON.stringify(deleted)
            : `deleted ${id}, with ${claims} claims, ${events} events, ${entities} entities`,
        )
      }),
    )
}
