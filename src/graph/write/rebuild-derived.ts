import { takeTurn } from '../queries/article-writes.ts'
import { idsAfter } from '../queries/entity-writes.ts'
import type { GraphStore } from '../store/store.ts'
import { readDecisions } from './decisions.ts'
import { deriveTouched } from './derive-touched.ts'

const NODES = 200
const NONE: ReadonlySet<string> = new Set()

/**
 * Derives everything anew from the claims and from what the articles say, ties first, a few hundred nodes a
 * transaction. Answers how many nodes and edges were not as they should be, and now are: 0 in a sound graph.
 */
export async function rebuildDerived(store: GraphStore): Promise<{ differences: number }> {
  let differences = 0
  for (const label of ['Entity', 'Tie', 'Event'] as const) {
    let after: string | null = ''
    while (after !== null) {
      const from: string = after
      const page = await store.transaction(async (transaction) => {
        await transaction.run(takeTurn())
        const rows = await transaction.run(idsAfter(label, from, NODES))
        const ids = new Set(rows.map((row) => row.id))
        const touched = { entityIds: NONE, tieIds: NONE, eventIds: NONE, [TOUCHES[label]]: ids }
        const changes = await deriveTouched(transaction, touched, await readDecisions(transaction))
        return { last: rows.at(-1)?.id ?? null, differences: changes.differences }
      })
      after = page.last
      differences += page.differences
    }
  }
  return { differences }
}

const TOUCHES = { Entity: 'entityIds', Tie: 'tieIds', Event: 'eventIds' } as const
