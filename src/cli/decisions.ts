import type { GraphStore } from '../graph/store/store.ts'
import { type Decisions, decisionsSchema, importDecisions } from '../graph/write/transfer-decisions.ts'

export interface DecisionsResult {
  readonly decisions: number
}

/** What stands in a `decisions.json`, told from an annotation document by its fields; null for anything else. */
export function decisionsIn(json: string): object | null {
  const value = parsed(json)
  const isDecisions =
    value !== null &&
    !('article' in value) &&
    ['merges', 'dismissals', 'retractions'].some((field) => field in value)
  return isDecisions ? value : null
}

/** Throws BadUserInput where they are not of the right shape. */
export async function loadDecisions(
  store: GraphStore,
  decisions: object,
  dryRun: boolean,
): Promise<DecisionsResult> {
  const { success, data } = decisionsSchema.safeParse(decisions)
  if (!success || !dryRun) await importDecisions(store, decisions)
  return { decisions: data ? countDecisions(data) : 0 }
}

export function countDecisions({ merges, dismissals, retractions }: Decisions): number {
  return merges.length + dismissals.length + retractions.length
}

/** What is no JSON is refused where documents are read, with the place of the fault. */
function parsed(json: string): object | null {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
