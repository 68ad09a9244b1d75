import { z } from 'zod'
import { RELATIONSHIP_TYPES, ROLES, rankOfStanding } from '../ontology.ts'
import { bestPaths, type Step } from './best-paths.ts'
import type { FoundPath, PathQuery, Statement } from './store.ts'
import { StoreTimeout } from './store-errors.ts'

/** So many edges may be read for one question: about three seconds of work. */
const MOST_EDGES_READ = 500_000
const IDS_PER_STATEMENT = 5_000
const WALKED_RANK = rankOfStanding('ALLEGED')
const ROLE_TYPES = ROLES.join('|')
const TIE_TYPES = RELATIONSHIP_TYPES.join('|')

type Kind = 'Entity' | 'Event'
type Read = <Row>(statement: Statement<Row>) => Promise<readonly Row[]>

const edgeRow = z.object({
  from: z.string(),
  to: z.string(),
  type: z.string(),
  factId: z.string(),
  rank: z.number(),
})
type Edge = z.infer<typeof edgeRow>

/** One half of the search: everything up to `depth` hops from its end. */
interface Side {
  depth: number
  readonly kinds: Map<string, Kind>
  frontier: readonly string[]
  /** For each node reached, the steps of one hop by which it is reached, towards this side's end. */
  readonly steps: Map<string, Step[]>
}

/**
 * The shortest chains between two entities, over small statements that both engines answer alike: a breadth-first
 * search from both ends that always widens the cheaper one, so that a hub between the two is reached
 * but never unrolled. One path for each chain of nodes, each hop by its best supported edge.
 * Throws StoreTimeout where it would have to read too much.
 */
export async function shortestPaths(
  read: Read,
  signal: AbortSignal,
  query: PathQuery,
): Promise<readonly FoundPath[]> {
  if (query.fromId === query.toId || query.limit < 1) return []
  const near = sideFrom(query.fromId)
  const far = sideFrom(query.toId)
  let edgesRead = 0
  while (near.depth + far.depth < query.maxHops) {
    signal.throwIfAborted()
    const side = await cheaperSide(read, near, far)
    if (side.frontier.length === 0) return []
    edgesRead += await widen(read, side)
    if (edgesRead > MOST_EDGES_READ)
      throw new StoreTimeout('the two are too well connected to search between')
    const meetings = near.frontier.filter((id) => far.kinds.has(id))
    if (meetings.length > 0) return bestPaths(query, meetings, near.steps, far.steps)
  }
  return []
}

function sideFrom(id: string): Side {
  return { depth: 0, kinds: new Map([[id, 'Entity']]), frontier: [id], steps: new Map() }
}

async function cheaperSide(read: Read, near: Side, far: Side): Promise<Side> {
  if (near.frontier.length === 0) return near
  if (far.frontier.length === 0) return far
  const nearEdges = await edgeCount(read, near)
  return nearEdges <= (await edgeCount(read, far)) ? near : far
}

async function edgeCount(read: Read, side: Side): Promise<number> {
  let count = 0
  for (const { kind, ids } of portions(side)) {
    const rows = await read(edgeCountStatement(kind, ids))
    count += rows[0]?.edges ?? 0
  }
  return count
}

/** Takes the side one hop further and answers the number of edges read. */
async function widen(read: Read, side: Side): Promise<number> {
  const reached = new Map<string, Step[]>()
  const kinds = new Map<string, Kind>()
  let edges = 0
  for (const { kind, ids } of portions(side)) {
    for (const statement of edgeStatements(kind, ids)) {
      const rows = await read(statement)
      edges += rows.length
      for (const edge of rows) {
        if (side.kinds.has(edge.to)) continue
        kinds.set(edge.to, statement.reaches)
        addStep(reached, edge)
      }
    }
  }
  for (const [id, kind] of kinds) side.kinds.set(id, kind)
  for (const [id, steps] of reached) side.steps.set(id, steps)
  side.frontier = [...reached.keys()]
  side.depth++
  return edges
}

/** Of parallel edges the best supported stays. */
function addStep(reached: Map<string, Step[]>, edge: Edge): void {
  const steps = reached.get(edge.to)
  const step = { to: edge.from, type: edge.type, factId: edge.factId, rank: edge.rank }
  if (!steps) {
    reached.set(edge.to, [step])
    return
  }
  const parallel = steps.findIndex((other) => other.to === edge.from)
  const other = steps[parallel]
  if (!other) steps.push(step)
  else if (isBetter(step, other)) steps[parallel] = step
}

function isBetter(step: Step, other: Step): boolean {
  if (step.rank !== other.rank) return step.rank < other.rank
  return step.factId < other.factId
}

function portions(side: Side): { kind: Kind; ids: readonly string[] }[] {
  return (['Entity', 'Event'] as const).flatMap((kind) => {
    const ids = side.frontier.filter((id) => side.kinds.get(id) === kind)
    const starts = Array.from({ length: Math.ceil(ids.length / IDS_PER_STATEMENT) }, (_, at) => at)
    return starts.map((at) => ({
      kind,
      ids: ids.slice(at * IDS_PER_STATEMENT, (at + 1) * IDS_PER_STATEMENT),
    }))
  })
}

function edgeCountStatement(kind: Kind, ids: readonly string[]): Statement<{ edges: number }> {
  const pattern = kind === 'Entity' ? `(x)-[:${ROLE_TYPES}|${TIE_TYPES}]-()` : `(x)<-[:${ROLE_TYPES}]-()`
  return {
    name: `pathEdgeCountOf${kind}`,
    text: `MATCH (x:${kind}) WHERE x.id IN $ids RETURN coalesce(sum(COUNT { ${pattern} }), 0) AS edges`,
    parameters: { ids },
    row: z.object({ edges: z.number() }),
  }
}

function edgeStatements(kind: Kind, ids: readonly string[]): (Statement<Edge> & { reaches: Kind })[] {
  const statement = (name: string, reaches: Kind, pattern: string, factId: string) => ({
    name,
    reaches,
    text: `MATCH (x:${kind}) WHERE x.id IN $ids MATCH ${pattern} WHERE r.rank <= $rank
RETURN x.id AS from, y.id AS to, type(r) AS type, ${factId} AS factId, r.rank AS rank`,
    parameters: { ids, rank: WALKED_RANK },
    row: edgeRow,
  })
  if (kind === 'Event')
    return [statement('pathParties', 'Entity', `(x)<-[r:${ROLE_TYPES}]-(y:Entity)`, 'r.id')]
  return [
    statement('pathEvents', 'Event', `(x)-[r:${ROLE_TYPES}]->(y:Event)`, 'r.id'),
    statement('pathTies', 'Entity', `(x)-[r:${TIE_TYPES}]-(y:Entity)`, 'r.tieId'),
  ]
}
