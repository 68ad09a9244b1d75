import { captionOf, inWords } from '../captions.ts'
import { deriveTies, type TieWithClaims } from '../derive.ts'
import { type RelationshipType, rankOfStanding, type Standing } from '../ontology.ts'
import { removeNodes, type StoredNode, saysOf, setProperties, storedNodes } from '../queries/entity-writes.ts'
import { statementsOn } from '../queries/event-writes.ts'
import {
  endsOfTies,
  putTieEdges,
  removeTieEdges,
  rivalsOfTies,
  type TieEdge,
  tieEdges,
} from '../queries/tie-writes.ts'
import type { Transaction } from '../store/store.ts'
import { groupBy, runAll, writeAll } from './batches.ts'
import { SIDE_TIES } from './dependents.ts'
import { differencesOf, sameProperties } from './differences.ts'
import { type TieAccount, tieAccount, tieProperties } from './fact-properties.ts'
import { inOrder, tieSayingSchema } from './says.ts'
import { toStatedClaim } from './stated-claims.ts'
import { union } from './touched.ts'

export interface TieChanges {
  /** Those from whom a tie that decides sides has come, gone or changed. */
  readonly movedSides: ReadonlySet<string>
  readonly differences: number
}

interface KnownTie extends TieWithClaims {
  readonly stored: StoredNode
  readonly account: TieAccount
  /** Whether an article still speaks of it. */
  readonly supported: boolean
}

/** Standing, properties and edges of these ties, and of those that rival them; ties without claims go. */
export async function deriveTouchedTies(
  transaction: Transaction,
  touchedIds: ReadonlySet<string>,
): Promise<TieChanges> {
  const rivals = await runAll(transaction, touchedIds, rivalsOfTies)
  const ids = union(
    touchedIds,
    rivals.map((row) => row.id),
  )
  const known = await readTies(transaction, ids)
  const ties = known.filter((tie) => tie.supported)
  const standings = deriveTies(ties)
  const standingOf = (tie: KnownTie): Standing => standings.get(tie.id) ?? 'UNSUPPORTED'
  const rows = ties
    .map((tie) => ({ id: tie.id, props: tieProperties(keyed(tie), tie.account, standingOf(tie)) }))
    .filter((row, index) => !sameProperties(ties[index]?.stored.properties ?? {}, row.props))
  await writeAll(transaction, rows, (batch) => setProperties('Tie', batch))
  const stored = await runAll(transaction, ids, tieEdges)
  const { gone, added } = differencesOf(
    stored,
    ties.flatMap((tie) => edgesOf(tie, standingOf(tie))),
  )
  await writeEdges(transaction, gone, added)
  const orphans = known.filter((tie) => !tie.supported)
  await runAll(
    transaction,
    orphans.map((tie) => tie.id),
    (batch) => removeNodes('Tie', batch),
  )
  const changed = new Set([...rows, ...orphans].map((each) => each.id))
  const moved = known.filter((tie) => changed.has(tie.id) && SIDE_TIES.includes(tie.type))
  return {
    movedSides: new Set(moved.map((tie) => tie.fromId)),
    differences: rows.length + gone.length + added.length + orphans.length,
  }
}

function keyed({ id, type, stored }: KnownTie) {
  return { id, type, key: String(stored.properties.key) }
}

async function readTies(transaction: Transaction, ids: ReadonlySet<string>): Promise<KnownTie[]> {
  const stored = await runAll(transaction, ids, (batch) => storedNodes('Tie', batch))
  const says = groupBy(await runAll(transaction, ids, (batch) => saysOf('Tie', batch)), (row) => row.id)
  const ends = new Map((await runAll(transaction, ids, endsOfTies)).map((row) => [row.id, row]))
  const statements = await runAll(transaction, ids, (batch) => statementsOn('Tie', batch))
  const claims = groupBy(statements, (row) => row.factId)
  return stored.map((node) => {
    const said = inOrder(tieSayingSchema, says.get(node.id) ?? [])
    const { title, former, dateEnd, ...account } = tieAccount(said)
    return {
      id: node.id,
      type: node.properties.type as RelationshipType,
      fromId: ends.get(node.id)?.fromId ?? '',
      toId: ends.get(node.id)?.toId ?? '',
      ...{ title, former, dateEnd },
      claims: (claims.get(node.id) ?? []).map(toStatedClaim),
      stored: node,
      account: { ...account, title, former, dateEnd },
      supported: said.length > 0,
    }
  })
}

/** None for what nothing supports, and none where an editor has made one of both ends. */
function edgesOf(tie: KnownTie, standing: Standing): TieEdge[] {
  const { id, fromId, toId, type, former } = tie
  if (standing === 'UNSUPPORTED' || fromId === toId) return []
  const name = captionOf(inWords(type), standing)
  return [{ id, fromId, toId, type, standing, rank: rankOfStanding(standing), former, name }]
}

async function writeEdges(
  transaction: Transaction,
  gone: readonly TieEdge[],
  added: readonly TieEdge[],
): Promise<void> {
  await writeAll(
    transaction,
    gone.map(({ id, fromId }) => ({ id, fromId })),
    removeTieEdges,
  )
  for (const [type, edges] of groupBy(added, (edge) => edge.type)) {
    const rows = edges.map(({ id, fromId, toId, standing, rank, former, name }) => ({
      fromId,
      toId,
      props: { tieId: id, standing, rank, former, name },
    }))
    await writeAll(transaction, rows, (batch) => putTieEdges(type as RelationshipType, batch))
  }
}
