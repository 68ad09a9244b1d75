import { InvalidDocument } from '../errors.ts'
import { faultOfArticleKey, faultOfEntityKey, faultOfEventKey } from '../graph/key-grammar.ts'
import type { AnnotationDocument, Placed, Rejection, ResolvedDocument } from './annotation.ts'
import { type DocumentKeys, keysOf, tieKeyOf } from './document-keys.ts'
import { groundingIn, isPlaced, type Passage } from './ground.ts'
import { normalized } from './normalize.ts'
import { brokenReferences } from './references.ts'
import { rejection } from './rejection.ts'

/**
 * Writes the keys that are missing and places every passage; texts come out in NFC with LF. Resolving what is
 * resolved changes nothing. Throws InvalidDocument with all refs, keys and passages that do not hold.
 */
export function resolveDocument(given: AnnotationDocument): ResolvedDocument {
  const document = normalized(given)
  const broken = brokenReferences(document)
  const { mentions, evidence, ungrounded } = placed(document)
  if (broken.length > 0) throw new InvalidDocument([...broken, ...ungrounded])
  const keys = keysOf(document)
  const rejected = [...faultsOfGivenKeys(document, keys), ...repeatedKeys(document, keys), ...ungrounded]
  if (rejected.length > 0) throw new InvalidDocument(rejected)
  return {
    ...document,
    article: { ...document.article, key: keys.article },
    entities: withKeys(document.entities, keys.entities),
    mentions: document.mentions.map((mention, index) => ({ ...mention, ...at(mentions, index) })),
    events: withKeys(document.events, keys.events),
    ties: withKeys(document.ties, keys.ties),
    claims: document.claims.map((claim, index) => ({
      ...claim,
      evidence: { ...claim.evidence, ...at(evidence, index) },
    })),
  }
}

function withKeys<Item extends object>(items: readonly Item[], keys: readonly string[]) {
  return items.map((item, index) => ({ ...item, key: at(keys, index) }))
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index]
  if (item === undefined) throw new RangeError(`nothing at ${index}`)
  return item
}

interface Places {
  readonly mentions: readonly Placed[]
  readonly evidence: readonly Placed[]
  readonly ungrounded: readonly Rejection[]
}

function placed({ article, mentions, claims }: AnnotationDocument): Places {
  const ground = groundingIn(article.text)
  const ungrounded: Rejection[] = []
  const place = (passage: Passage, path: string): Placed => {
    const found = ground(passage)
    if (isPlaced(found)) return found
    ungrounded.push(rejection(path, passage.quote, found.code, found.reason))
    return NOWHERE
  }
  return {
    mentions: mentions.map((mention, index) => place(mention, `mentions[${index}]`)),
    evidence: claims.map((claim, index) => place(claim.evidence, `claims[${index}].evidence`)),
    ungrounded,
  }
}

/** Only until the document is refused for it. */
const NOWHERE: Placed = { start: 0, end: 0, occurrence: 1 }

function faultsOfGivenKeys(document: AnnotationDocument, keys: DocumentKeys): Rejection[] {
  const { article, entities, events, ties } = document
  const keyOfRef = new Map(entities.map(({ ref }, index) => [ref, keys.entities[index] ?? '']))
  const fault = (path: string, key: string | undefined, reasonOf: (key: string) => string | null) => {
    const reason = key === undefined ? null : reasonOf(key)
    return key === undefined || reason === null ? [] : [rejection(`${path}.key`, key, 'OTHER', reason)]
  }
  return [
    ...fault('article', article.key, (key) => faultOfArticleKey(key, article)),
    ...entities.flatMap((entity, index) =>
      fault(`entities[${index}]`, entity.key, (key) => faultOfEntityKey(key, entity)),
    ),
    ...events.flatMap((event, index) =>
      fault(`events[${index}]`, event.key, (key) => faultOfEventKey(key, event.type)),
    ),
    ...ties.flatMap((tie, index) =>
      fault(`ties[${index}]`, tie.key, (key) => {
        const own = tieKeyOf(tie, keyOfRef)
        return key === own ? null : `does not fit the ends of the tie, which make it ${own}`
      }),
    ),
  ]
}

/** Two things with one key would load as one. */
function repeatedKeys(document: AnnotationDocument, keys: DocumentKeys): Rejection[] {
  return (['entities', 'events', 'ties'] as const).flatMap((list) => {
    const first = new Map<string, number>()
    return keys[list].flatMap((key, index) => {
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, index)
        return []
      }
      const reason = `has the same key as ${list}[${before}] (${key}): ${ADVICE[list]}`
      return [rejection(`${list}[${index}]`, document[list][index]?.ref ?? '', 'DUPLICATE', reason)]
    })
  })
}

const ADVICE = {
  entities: 'make them one, or tell them apart by the name or by a marker in the key',
  events: 'make them one, or number one of them in its key',
  ties: 'make them one',
}
