import { describe, expect, it } from 'vitest'
import { faultOfArticleKey, faultOfEntityKey, faultOfEventKey } from './key-grammar.ts'
import {
  articleKey,
  claimKey,
  entityKey,
  eventStem,
  idOf,
  type KeyedPart,
  normalUrl,
  numberedEventKey,
  participationKey,
  tieKey,
} from './keys.ts'

const ART = 'url:https://example.org/a'

describe('ids', () => {
  it('are a prefix and 22 characters of the hash', () => {
    expect(idOf('per_', 'person:bob roland')).toMatch(/^per_[\w-]{22}$/)
    expect(idOf('per_', 'a')).not.toBe(idOf('per_', 'b'))
  })
})

describe('keys of articles', () => {
  it.each([
    ['http://Example.ORG/News/Envoy/?utm_source=x#top', 'https://example.org/News/Envoy'],
    ['https://example.org/?id=1%20a&UTM_Medium=y&b=2', 'https://example.org?id=1%20a&b=2'],
    ['https://example.org:443/', 'https://example.org'],
    ['http://example.org:80/a|b', 'https://example.org/a%7Cb'],
    ['https://münchen.example/straße', 'https://xn--mnchen-3ya.example/stra%C3%9Fe'],
  ])('%s is %s', (url, normal) => {
    expect(normalUrl(url)).toBe(normal)
    expect(normalUrl(normal)).toBe(normal)
  })

  it('go by publisher, title and day without an address, and by the text without one of these', () => {
    const article = { title: 'Envoy: talks', publisher: 'Border Times', text: 'a\nb' }
    const dated = { ...article, publishedAt: '2033-05-17T23:30:00-02:00' }
    expect(articleKey(dated)).toBe('pub:border times|envoy talks|2033-05-18')
    expect(articleKey(article)).toMatch(/^text:[0-9a-f]{64}$/)
    expect(articleKey({ ...article, text: 'a\r\nb' })).toBe(articleKey(article))
    for (const each of [dated, article]) expect(faultOfArticleKey(articleKey(each), each)).toBeNull()
  })

  it('are refused where they do not fit', () => {
    const article = { title: 't', text: 't' }
    expect(
      faultOfArticleKey('url:https://example.org/b', { ...article, url: 'https://example.org/a' }),
    ).toMatch('address')
    for (const key of ['url:http://example.org', 'pub:A|b|2033-05-17', 'pub:a|b|2033-05', 'text:abc', 'a']) {
      expect(faultOfArticleKey(key, article)).not.toBeNull()
    }
  })
})

describe('keys of entities', () => {
  it.each([
    [{ type: 'PERSON', name: 'Bob Roland' }, 'person:bob roland'],
    [{ type: 'PERSON', name: 'Leo Trentino', wikidataId: 'Q0' }, 'wikidata:Q0'],
    [{ type: 'PERSON', name: 'Pelé' }, `person:pele@${ART}`],
    [{ type: 'PERSON', name: 'Pelé', wikidataId: 'Q12897' }, 'wikidata:Q12897'],
    [{ type: 'GROUP', name: 'two officials' }, `group:two officials@${ART}`],
    [{ type: 'ORGANIZATION', name: 'Reuters' }, 'organization:reuters'],
    [{ type: 'ORGANIZATION', name: '+@' }, 'organization:+%40'],
    [{ type: 'PLACE', name: 'Tripoli', kind: 'CITY' }, 'place/city:tripoli'],
  ] as const)('%j', (entity, key) => {
    expect(entityKey(entity, ART)).toBe(key)
    expect(faultOfEntityKey(key, entity)).toBeNull()
  })

  it('may be given with a marker of a homonym, or from the gazetteer', () => {
    expect(
      faultOfEntityKey('person:gloria teasdale#president', { type: 'PERSON', name: 'Gloria Teasdale' }),
    ).toBeNull()
    expect(
      faultOfEntityKey('gaz:freedonia', { type: 'PLACE', name: 'Freedonia', kind: 'COUNTRY' }),
    ).toBeNull()
  })

  it.each([
    ['organization:bob roland', 'PERSON'],
    ['person:Bob Roland', 'PERSON'],
    ['person:bob:roland', 'PERSON'],
    ['person:', 'PERSON'],
    ['person:bob roland#', 'PERSON'],
    ['person:bob roland@nowhere', 'PERSON'],
    ['wikidata:P31', 'PERSON'],
    ['wikidata:Q1', 'PERSON', 'Q2'],
    ['group:two officials', 'GROUP'],
    ['place/city:tripoli', 'PLACE'],
  ] as const)('%s does not fit a %s', (key, type, wikidataId?: string) => {
    expect(faultOfEntityKey(key, { type, name: 'Bob Roland', wikidataId })).not.toBeNull()
  })
})

describe('keys of events', () => {
  const roland: KeyedPart = { key: 'person:bob roland', type: 'PERSON', role: 'VISITOR' }
  const trentino: KeyedPart = { key: 'wikidata:Q0', type: 'PERSON', role: 'HOST' }
  const sylvania: KeyedPart = { key: 'gaz:sylvania', type: 'PLACE', kind: 'COUNTRY', role: 'ATTACKER' }
  const keyOf = (...given: Parameters<typeof eventStem>) => numberedEventKey(eventStem(...given), ART, 1)

  it('are all who meet, for a meeting, whatever their roles', () => {
    const key = 'event:CONSULT:with=person%3Abob roland,with=wikidata%3AQ0:2033-05-17'
    expect(keyOf('CONSULT', '2033-05-17', [trentino, roland])).toBe(key)
    expect(keyOf('CONSULT', '2033-05-17', [roland, { ...trentino, role: 'PARTICIPANT' }, trentino])).toBe(key)
    expect(keyOf('CONSULT', '2033-05-17', [roland])).toBe(
      `event:CONSULT:with=person%3Abob roland:2033-05-17@${ART}#1`,
    )
  })

  it('are those to whom it was done, for an attack, and never the attacker', () => {
    const victim: KeyedPart = { ...roland, role: 'VICTIM' }
    const key = 'event:ASSAULT:victim=person%3Abob roland:2033-05-03'
    expect(keyOf('ASSAULT', '2033-05-03', [victim, sylvania])).toBe(key)
    expect(keyOf('ASSAULT', '2033-05-03', [victim, { ...sylvania, role: 'TARGET' }])).toBe(key)
    expect(keyOf('ASSAULT', '2033-05-03', [sylvania])).toBe(`event:ASSAULT:2033-05-03@${ART}#1`)
    expect(keyOf('ASSAULT', '2033-05', [victim])).toBe(`event:ASSAULT:victim=person%3Abob roland@${ART}#1`)
    expect(keyOf('ASSAULT', null, [])).toBe(`event:ASSAULT:@${ART}#1`)
  })

  it('go role by role for other types; countries and groups alone are not enough', () => {
    const country: KeyedPart = { ...sylvania, role: 'ACTOR' }
    const group: KeyedPart = { key: `group:aides@${ART}`, type: 'GROUP', role: 'RECIPIENT' }
    const stem = 'event:REJECT:actor=gaz%3Asylvania'
    expect(keyOf('REJECT', '2033-05-03', [country])).toBe(`${stem}:2033-05-03@${ART}#1`)
    expect(eventStem('REJECT', '2033-05-03', [country, group]).complete).toBe(false)
    const person: KeyedPart = { key: 'person:carl ruhm', type: 'PERSON', role: 'ACTOR' }
    expect(eventStem('REJECT', '2033-05-03', [person]).complete).toBe(true)
    expect(eventStem('OTHER', '2033-05-03', [person]).complete).toBe(false)
    expect(keyOf('REJECT', '2033-05-03', [country, { ...roland, role: 'RECIPIENT' }])).toBe(
      `${stem},recipient=person%3Abob roland:2033-05-03`,
    )
  })

  it('that are written here are never refused', () => {
    for (const date of ['2033-05-03', '2033', null]) {
      for (const parts of [[], [roland], [roland, trentino], [sylvania]]) {
        for (const type of ['CONSULT', 'ASSAULT', 'OTHER'] as const) {
          expect(faultOfEventKey(keyOf(type, date, parts), type)).toBeNull()
        }
      }
    }
  })

  it.each([
    'event:ASSAULT:victim=person%3Aa:2033-05-03',
    'event:CONSULT:with=person%3Aa',
    'event:CONSULT:with=person:a:2033-05-03',
    'event:CONSULT:2033-05-03',
    `event:CONSULT:with=person%3Aa@${ART}`,
    'event:CONSULT:with=person%3Aa@somewhere#1',
    'event:CONSULT:with=person%3Aa:2033-02-30',
  ])('%s is none of a CONSULT', (key) => {
    expect(faultOfEventKey(key, 'CONSULT')).not.toBeNull()
  })
})

describe('keys of ties, claims and participations', () => {
  const ends = { from: 'person:otto pinky', to: 'gaz:sylvania' }

  it('name both ends of a tie, the title of a post, and that it is over', () => {
    expect(tieKey({ type: 'SPEAKS_FOR', ...ends, title: 'spokesman' })).toBe(
      'tie:SPEAKS_FOR:person%3Aotto pinky>gaz%3Asylvania',
    )
    expect(tieKey({ type: 'HOLDS_POST_AT', ...ends, title: 'Minister: War', former: true })).toBe(
      'tie:HOLDS_POST_AT:person%3Aotto pinky>gaz%3Asylvania:minister war~former',
    )
    expect(tieKey({ type: 'FAMILY_OF', from: 'b', to: 'a' })).toBe(
      tieKey({ type: 'FAMILY_OF', from: 'a', to: 'b' }),
    )
    expect(tieKey({ type: 'SUPPORTS', from: 'b', to: 'a' })).not.toBe(
      tieKey({ type: 'SUPPORTS', from: 'a', to: 'b' }),
    )
  })

  it('name all that makes a claim', () => {
    const claim = {
      article: ART,
      kind: 'STATEMENT',
      modality: 'DENIED',
      content: 'c',
      quote: 'q',
      occurrence: 1,
    }
    const key = claimKey({ ...claim, speaker: 'gaz:sylvania', on: 'event:X:@url:a#1' })
    expect(key).toMatch(
      /^claim:url:https:\/\/example\.org\/a\|STATEMENT\|gaz%3Asylvania\|event%3AX%3A%40url%3Aa%231\|DENIED\|[0-9a-f]{64}\|[0-9a-f]{64}\|1$/,
    )
    expect(claimKey(claim)).toContain('|STATEMENT|-|-|DENIED|')
  })

  it('tell participations apart', () => {
    expect(participationKey('gaz:a', 'ATTACKER', 'event:b')).toBe('participation:gaz%3Aa|ATTACKER|event%3Ab')
  })
})
