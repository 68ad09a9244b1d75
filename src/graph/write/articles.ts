import { InvalidDocument } from '../../errors.ts'
import {
  namedByArticles,
  putArticles,
  putMentions,
  putReports,
  removeArticles,
  removeClaimsOf,
  removeMentionsOf,
} from '../queries/article-writes.ts'
import { bearersOfKeys, type LabelWithSays, putEntities, removeNodes } from '../queries/entity-writes.ts'
import { putEvents } from '../queries/event-writes.ts'
import { putTies } from '../queries/tie-writes.ts'
import type { Row } from '../queries/write-statement.ts'
import type { Transaction } from '../store/store.ts'
import { groupBy, runAll, writeAll } from './batches.ts'
import { writeClaims } from './claims.ts'
import type { ArticleContribution, EntityPart, EventPart } from './contribution.ts'
import type { KeyDecisions } from './decisions.ts'
import { type Changes, deriveTouched } from './derive-touched.ts'
import { bothTouched, type Touched } from './touched.ts'

/**
 * Writes what these articles say in the place of what they said before, and derives what hangs on it.
 * The caller has taken its turn. Each article once.
 * @throws InvalidDocument where a document gives a key another type than the graph has
 */
export async function replaceArticles(
  transaction: Transaction,
  contributions: readonly ArticleContribution[],
  decisions: KeyDecisions,
): Promise<Changes> {
  const ids = contributions.map((each) => each.article.id)
  const before = await namedBy(transaction, ids)
  await takeOut(transaction, ids)
  await refuseOtherTypes(transaction, contributions)
  await putIn(transaction, contributions)
  return deriveTouched(transaction, bothTouched(before, namedIn(contributions)), decisions)
}

export async function removeArticlesWithAll(
  transaction: Transaction,
  ids: readonly string[],
  decisions: KeyDecisions,
): Promise<Changes> {
  const before = await namedBy(transaction, ids)
  await takeOut(transaction, ids)
  await runAll(transaction, ids, removeArticles)
  return deriveTouched(transaction, before, decisions)
}

async function takeOut(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runAll(transaction, ids, removeClaimsOf)
  await runAll(transaction, ids, removeMentionsOf)
}

async function namedBy(transaction: Transaction, ids: readonly string[]): Promise<Touched> {
  const named = async (label: LabelWithSays) => {
    const rows = await runAll(transaction, ids, (batch) => namedByArticles(label, batch))
    return new Set(rows.map((row) => row.id))
  }
  return { entityIds: await named('Entity'), eventIds: await named('Event'), tieIds: await named('Tie') }
}

function namedIn(contributions: readonly ArticleContribution[]): Touched {
  return {
    entityIds: new Set(contributions.flatMap((each) => each.entities.map((part) => part.id))),
    eventIds: new Set(contributions.flatMap((each) => each.events.map((part) => part.id))),
    tieIds: new Set(contributions.flatMap((each) => each.ties.map((part) => part.id))),
  }
}

/**
 * A key has one type. A node of another type that no article names any more gives way: the document that made it
 * is being replaced. An entity's type is in its id; an event's in what is said of it.
 */
async function refuseOtherTypes(
  transaction: Transaction,
  contributions: readonly ArticleContribution[],
): Promise<void> {
  const entities = contributions.flatMap((each) => each.entities)
  const events = contributions.flatMap((each) => each.events)
  await refuseOthers(transaction, 'Entity', entities, (part) => (part as EntityPart).id)
  await refuseOthers(transaction, 'Event', events, (part) => (part as EventPart).type)
}

async function refuseOthers(
  transaction: Transaction,
  label: 'Entity' | 'Event',
  parts: readonly (EntityPart | EventPart)[],
  kindOf: (part: EntityPart | EventPart) => string,
): Promise<void> {
  const kinds = new Map<string, string>()
  for (const part of parts) {
    if ((kinds.get(part.key) ?? kindOf(part)) !== kindOf(part)) throw otherType(part)
    kinds.set(part.key, kindOf(part))
  }
  const bearers = await runAll(transaction, kinds.keys(), (keys) => bearersOfKeys(label, keys))
  const others = bearers.filter((node) => (label === 'Entity' ? node.id : node.type) !== kinds.get(node.key))
  const named = others.find((node) => node.named)
  const refused = named && parts.find((part) => part.key === named.key)
  if (refused) throw otherType(refused)
  await runAll(
    transaction,
    others.map((node) => node.id),
    (ids) => removeNodes(label, ids),
  )
}

function otherType({ path, key }: EntityPart | EventPart): InvalidDocument {
  const reason = `${key} is known as something of another type`
  return new InvalidDocument([{ path: `${path}.type`, item: key, code: 'OTHER', reason }])
}

async function putIn(transaction: Transaction, contributions: readonly ArticleContribution[]): Promise<void> {
  await writeAll(
    transaction,
    contributions.map(({ article }) => ({ id: article.id, props: article.props })),
    putArticles,
  )
  await writeEntities(transaction, contributions)
  await writeFacts(transaction, contributions)
  await writeClaims(transaction, contributions)
}

/** Rows in the order of their ids, so that writers who do not take turns would not wait for each other in a ring. */
function byId<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  const unique = new Map(rows.map((row) => [row.id, row]))
  return [...unique.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function writeEntities(
  transaction: Transaction,
  contributions: readonly ArticleContribution[],
): Promise<void> {
  const parts = byId(contributions.flatMap((each) => each.entities))
  for (const group of groupBy(parts, (part) => part.label).values()) {
    const label = group[0]?.label
    if (label === undefined) continue
    await writeAll(
      transaction,
      group.map(({ id, key }) => ({ id, key })),
      (rows) => putEntities(label, rows),
    )
  }
  const mentions = contributions.flatMap(({ article, entities }) =>
    entities.map(({ id, starts, ends, texts, says }) => ({
      articleId: article.id,
      id,
      props: { starts, ends, texts, says },
    })),
  )
  await writeAll(transaction, mentions, putMentions)
}

async function writeFacts(
  transaction: Transaction,
  contributions: readonly ArticleContribution[],
): Promise<void> {
  const events = byId(contributions.flatMap((each) => each.events.map(({ id, key }) => ({ id, key }))))
  await writeAll(transaction, events, putEvents)
  const ties = byId(
    contributions.flatMap((each) =>
      each.ties.map(({ id, key, type, fromId, toId }) => ({ id, key, type, fromId, toId })),
    ),
  )
  await writeAll(transaction, ties, putTies)
  const reports = (pick: 'events' | 'ties'): Row[] =>
    contributions.flatMap((each) =>
      each[pick].map(({ id, says }) => ({ articleId: each.article.id, id, props: { says } })),
    )
  await writeAll(transaction, reports('events'), (rows) => putReports('Event', rows))
  await writeAll(transaction, reports('ties'), (rows) => putReports('Tie', rows))
}
