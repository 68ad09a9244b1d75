import { fold } from './fold.ts'
import {
  entityKeyType,
  isKnownInArticleOnly,
  type KeyedArticle,
  type KeyedEntity,
  keyPart,
  namePart,
  normalUrl,
} from './keys.ts'
import type { EventType } from './ontology.ts'
import { isFullDay } from './partial-date.ts'

/**
 * What is wrong with a key that a document gives, in words; null where it fits. A key that only looks right would
 * make two of one thing, so its parts have to be folded and escaped just as keys.ts writes them.
 */
export function faultOfArticleKey(key: string, article: KeyedArticle): string | null {
  if (article.url && key !== `url:${normalUrl(article.url)}`) {
    return `does not fit the article's address: url:${normalUrl(article.url)}`
  }
  return isArticleKey(key) ? null : 'is not url:…, pub:<publisher>|<title>|<day> or text:<sha256>'
}

function isArticleKey(key: string): boolean {
  if (/^text:[0-9a-f]{64}$/.test(key)) return true
  if (key.startsWith('url:')) return URL.canParse(key.slice(4)) && normalUrl(key.slice(4)) === key.slice(4)
  const [publisher = '', title = '', day = '', ...rest] = key.slice(4).split('|')
  return key.startsWith('pub:') && rest.length === 0 && [publisher, title].every(isNamePart) && isFullDay(day)
}

export function faultOfEntityKey(key: string, entity: KeyedEntity): string | null {
  if (key.startsWith('wikidata:')) return faultOfWikidataKey(key, entity)
  if (/^gaz:[^\s%:#@|=,~>]+$/.test(key)) return null
  const type = entityKeyType(entity)
  if (!key.startsWith(`${type}:`)) return `the key of this entity begins with ${type}: (or wikidata:, gaz:)`
  const [known = '', ...article] = key.slice(type.length + 1).split('@')
  const [name = '', marker, ...rest] = known.split('#')
  if (!isNamePart(name) || (marker !== undefined && !isNamePart(marker)) || rest.length > 0) {
    return 'its name is not folded and escaped as the grammar of keys says'
  }
  if (article.length > 0)
    return isArticleKey(article.join('@')) ? null : 'what follows @ is no key of an article'
  return isKnownInArticleOnly(entity) && (entity.type === 'GROUP' || marker === undefined)
    ? 'a group, or a person known by one word, has to be known by its article: @<key of the article>'
    : null
}

function faultOfWikidataKey(key: string, { wikidataId }: KeyedEntity): string | null {
  if (!/^wikidata:Q\d+$/.test(key)) return 'is not wikidata:Q…'
  return wikidataId && key !== `wikidata:${wikidataId}` ? `does not fit the wikidataId ${wikidataId}` : null
}

/** A continued event has the key of the event that it continues, whoever is cast here: only the type has to fit. */
export function faultOfEventKey(key: string, type: EventType): string | null {
  const start = `event:${type}:`
  if (!key.startsWith(start)) return `the key of this event begins with ${start}`
  const [known = '', ...article] = key.slice(start.length).split('@')
  if (article.length > 0) return faultInArticleEvent(known, article.join('@'))
  const [, parts = '', day = ''] = /^(.+):(\d{4}-\d\d-\d\d)(?:#[1-9]\d*)?$/.exec(known) ?? []
  return arePartsOfEvent(parts) && isFullDay(day)
    ? null
    : 'without @<key of the article> it needs parts and a full day: <role>=<entity>[,…]:<YYYY-MM-DD>'
}

function faultInArticleEvent(known: string, article: string): string | null {
  const [, articleKey = ''] = /^(.+)#[1-9]\d*$/.exec(article) ?? []
  if (!isArticleKey(articleKey)) return 'what follows @ is not <key of the article>#<number>'
  const [first = '', second, ...rest] = known.split(':')
  const fits =
    rest.length === 0 &&
    (second === undefined
      ? first === '' || isFullDay(first) || arePartsOfEvent(first)
      : arePartsOfEvent(first) && isFullDay(second))
  return fits ? null : 'what it says of parts and day does not fit the grammar of keys'
}

function arePartsOfEvent(text: string): boolean {
  return text.split(',').every((part) => /^[a-z_]+=[^:#@|=,~>]+$/.test(part))
}

function isNamePart(part: string): boolean {
  if (!/\S/.test(part)) return false
  const name = part.replace(/%[0-9A-F]{2}/g, (code) =>
    String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  )
  // Folding leaves nothing of a name of signs only; such a one stands as it is.
  return fold(name) === '' ? keyPart(name) === part : namePart(name) === part
}
