import type { FoundPath, PathQuery } from './store.ts'

/** One hop towards an end of the search. */
export interface Step {
  readonly to: string
  readonly type: string
  readonly factId: string
  readonly rank: number
}
type Steps = ReadonlyMap<string, readonly Step[]>

/** A chain of hops from a node to an end, with the sum of its ranks. */
interface Chain {
  readonly rank: number
  readonly nodeIds: readonly string[]
  readonly edges: readonly { type: string; factId: string }[]
}

/**
 * The best `limit` of all shortest paths through the nodes where the two searches met: least sum of ranks, then
 * node ids. The steps form layers, so that the best chains of a node are made of the best of its neighbours';
 * none of the paths, of which there may be millions, is written out in vain.
 */
export function bestPaths(
  query: PathQuery,
  meetings: readonly string[],
  towardsFrom: Steps,
  towardsTo: Steps,
): readonly FoundPath[] {
  const backwards = chainsToEnd(towardsFrom, query.fromId, query.limit, (chain) =>
    [...chain.nodeIds].reverse(),
  )
  const forwards = chainsToEnd(towardsTo, query.toId, query.limit, (chain) => chain.nodeIds)
  const paths = meetings.flatMap((id) =>
    backwards(id).flatMap((before) => forwards(id).map((after) => joined(before, after))),
  )
  return best(paths, query.limit, (chain) => chain.nodeIds).map(({ nodeIds, edges }) => ({ nodeIds, edges }))
}

/** Chains run outwards from the meeting; `reading` is the order in which their ids are compared. */
function chainsToEnd(
  steps: Steps,
  end: string,
  limit: number,
  reading: (chain: Chain) => readonly string[],
): (id: string) => readonly Chain[] {
  const known = new Map<string, readonly Chain[]>([[end, [{ rank: 0, nodeIds: [end], edges: [] }]]])
  const chainsOf = (id: string): readonly Chain[] => {
    const found = known.get(id)
    if (found) return found
    const chains = (steps.get(id) ?? []).flatMap((step) =>
      chainsOf(step.to).map((chain) => ({
        rank: chain.rank + step.rank,
        nodeIds: [id, ...chain.nodeIds],
        edges: [{ type: step.type, factId: step.factId }, ...chain.edges],
      })),
    )
    known.set(id, best(chains, limit, reading))
    return known.get(id) ?? []
  }
  return chainsOf
}

function joined(before: Chain, after: Chain): Chain {
  return {
    rank: before.rank + after.rank,
    nodeIds: [...[...before.nodeIds].reverse(), ...after.nodeIds.slice(1)],
    edges: [...[...before.edges].reverse(), ...after.edges],
  }
}

function best(chains: Chain[], limit: number, reading: (chain: Chain) => readonly string[]): Chain[] {
  const inOrder = chains.map((chain) => ({ chain, text: reading(chain).join(' ') }))
  inOrder.sort((a, b) => a.chain.rank - b.chain.rank || (a.text < b.text ? -1 : 1))
  return inOrder.slice(0, limit).map(({ chain }) => chain)
}
