import { createHash } from 'node:crypto'
import { fold, searchTextOf } from '../graph/fold.ts'
import { LABEL_OF_ENTITY_TYPE } from '../graph/ontology.ts'
import { articleSortKey } from '../graph/sort-keys.ts'

import type { ArticleContribution, EntityPart, EventPart, TiePart } from '../graph/write/contribution.ts'
import type { KeyDecisions } from '../graph/write/decisions.ts'
import type { EntitySaying, EventSaying, Saying, TieSaying } from '../graph/write/says.ts'
import type { ResolvedDocument } from './annotation.ts'
import { claimPartsOf } from './load-claims.ts'
import {
  articleIdOf,
  present,
  type Referent,
  type Referents,
  referentOf,
  referentsOf,
  timeOf,
} from './referents.ts'

/**
 * What a document brings to the graph. Pure: the same document under the same decisions gives the same nodes and
 * edges, whatever is loaded before or after it.
 * @param json the document as the article's node keeps it
 */
export function contributionOf(
  document: ResolvedDocument,
  json: string,
  decisions: KeyDecisions,
): ArticleContribution {
  const referents = referentsOf(document, decisions)
  return {
    article: articlePart(document, json),
    entities: entityParts(document, referents),
    events: eventParts(document, referents),
    ties: tieParts(document, referents),
    claims: claimPartsOf(document, referents, decisions),
  }
}

/** By which the same text is known again, whatever read it. */
export function contentHashOf(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').replace(/\r\n?/g, '\n')).digest('hex')
}

function articlePart(document: ResolvedDocument, json: string): ArticleContribution['article'] {
  const { article, review } = document
  const id = articleIdOf(document)
  const publishedAt = article.publishedAt ? timeOf(article.publishedAt) : null
  const props = {
    id,
    key: article.key,
    name: article.title,
    title: article.title,
    publisher: article.publisher,
    publisherKey: article.publisher ? fold(article.publisher) : null,
    author: article.author,
    url: article.url,
    publishedAt,
    publishedOn: publishedAt?.slice(0, 10),
    language: article.language,
    text: article.text,
    contentHash: contentHashOf(article.text),
    document: json,
    basedOn: JSON.stringify(article.basedOn),
    reviewedAt: review ? timeOf(review.at) : null,
    sortKey: articleSortKey(publishedAt, id),
    searchText: searchTextOf(article.title),
  }
  return { id, props: present(props) }
}

function entityParts(document: ResolvedDocument, { entities }: Referents): EntityPart[] {
  const said = document.entities.map((entity, index) => {
    const referent = referentOf(entities, entity.ref)
    const saying: EntitySaying = {
      ...mergedAs(referent),
      name: entity.name,
      aliases: entity.aliases,
      description: entity.description ?? null,
      wikidataId: entity.wikidataId ?? null,
      kind: entity.kind ?? null,
    }
    return { ...referent, path: `entities[${index}]`, label: LABEL_OF_ENTITY_TYPE[entity.type], saying }
  })
  return united(said).map(({ first, says }) => {
    const refs = new Set(
      document.entities.filter((each) => entities.get(each.ref)?.id === first.id).map((each) => each.ref),
    )
    const mentions = document.mentions
      .filter((each) => refs.has(each.entity))
      .sort((a, b) => a.start - b.start || a.end - b.end)
    return {
      ...partOf(first, says),
      label: first.label,
      starts: mentions.map((each) => each.start),
      ends: mentions.map((each) => each.end),
      texts: mentions.map((each) => each.quote),
    }
  })
}

/** Only what a claim is about: an event that nobody says anything of has nothing to stand on. */
function eventParts(document: ResolvedDocument, { events }: Referents): EventPart[] {
  const claimed = new Set(document.claims.map((claim) => claim.event))
  const said = document.events.flatMap((event, index) => {
    if (!claimed.has(event.ref)) return []
    const referent = referentOf(events, event.ref)
    const { type, name, mode = null, date = null } = event
    const saying: EventSaying = { ...mergedAs(referent), name, type, mode, date }
    return [{ ...referent, path: `events[${index}]`, type, saying }]
  })
  return united(said).map(({ first, says }) => ({ ...partOf(first, says), type: first.type }))
}

function tieParts(document: ResolvedDocument, { ties }: Referents): TiePart[] {
  const claimed = new Set(document.claims.map((claim) => claim.tie))
  const said = document.ties.flatMap((tie, index) => {
    if (!claimed.has(tie.ref)) return []
    const referent = referentOf(ties, tie.ref)
    const { type, title = null, former, date = null } = tie
    const saying: TieSaying = { ...mergedAs(referent), name: referent.caption, type, title, former, date }
    return [{ ...referent, path: `ties[${index}]`, type, saying }]
  })
  return united(said).map(({ first, says }) => {
    const { type, fromId, toId } = first
    return { ...partOf(first, says), type, fromId, toId }
  })
}

function mergedAs({ key, ownKey }: Referent): { as?: string } {
  return key === ownKey ? {} : { as: ownKey }
}

interface Said extends Referent {
  readonly path: string
  readonly saying: Saying
}

/** One for each node, with all that the document says of it. */
function united<S extends Said>(said: readonly S[]): readonly { first: S; says: string }[] {
  const byId = new Map<string, { first: S; sayings: Saying[] }>()
  for (const each of said) {
    const known = byId.get(each.id)
    if (known) known.sayings.push(each.saying)
    else byId.set(each.id, { first: each, sayings: [each.saying] })
  }
  return [...byId.values()].map(({ first, sayings }) => ({ first, says: JSON.stringify(sayings) }))
}

function partOf({ id, key, path }: Said, says: string) {
  return { id, key, path, says }
}
