import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { AnnotationDocument } from './annotation.ts'
import { parseDocument } from './parse-document.ts'
import { resolveDocument } from './resolve.ts'
import { sentenceCount } from './sentences.ts'
import { rejectionsOf } from './validate.ts'

const EXAMPLE = readFileSync(new URL('../../docs/annotation-example.json', import.meta.url), 'utf8')

type Draft = AnnotationDocument
type Claim = Draft['claims'][number]

/** The example after a change, as `path CODE`. Keys of events are written anew, so that a change may touch roles. */
function rejected(change: (document: Draft) => void = () => {}): readonly string[] {
  const document = parseDocument(EXAMPLE)
  for (const item of [...document.events, ...document.ties]) delete item.key
  change(document)
  return rejectionsOf(resolveDocument(document)).map(({ path, code }) => `${path} ${code}`)
}

function inClaim(index: number, part: Partial<Claim>): (document: Draft) => void {
  return (document) => {
    Object.assign(document.claims[index] ?? {}, part)
  }
}

function inItem(
  list: 'entities' | 'events' | 'ties',
  index: number,
  part: object,
): (document: Draft) => void {
  return (document) => {
    const { key, ...item } = document[list][index] ?? {}
    document[list].splice(index, 1, { ...item, ...part } as never)
  }
}

const TWICE_THE_ARMY = [
  { entity: 'army', role: 'ATTACKER' },
  { entity: 'army', role: 'ATTACKER' },
] as const

// Claims of the example: 0 the meeting, 5 the officials on the bridge, 6 Sylvania's denial via Pinky,
// 9 the army's own claim, 10 and 11 whose Ruritz is, 12 a comment, 13 a NO_COMMENT.
describe('the rules', () => {
  it('pass the example whole', () => {
    expect(rejected()).toEqual([])
  })

  it.each<[string, (document: Draft) => void, readonly string[]]>([
    ['both an event and a tie', inClaim(12, { tie: 'part' }), ['claims[12] OTHER']],
    ['a SPEAKER without a speaker', inClaim(9, { speaker: null }), ['claims[9].speaker UNKNOWN_ENTITY']],
    ['an ARTICLE with a speaker', inClaim(0, { speaker: 'roland' }), ['claims[0].speaker OTHER']],
    ['a city that speaks', inClaim(9, { speaker: 'city' }), ['claims[9].speaker ROLE_NOT_ALLOWED']],
    ['a bridge that speaks', inClaim(11, { speaker: 'bridge' }), ['claims[11].speaker ROLE_NOT_ALLOWED']],
    ['a speaker via themselves', inClaim(6, { via: 'sylvania' }), ['claims[6].via OTHER']],
    ['a city that relays', inClaim(6, { via: 'city' }), ['claims[6].via ROLE_NOT_ALLOWED']],
    ['via without a speaker', inClaim(8, { via: 'times' }), ['claims[8].via OTHER']],
    [
      'a comment that casts',
      inClaim(12, { roles: [{ entity: 'army', role: 'ATTACKER' }] }),
      ['claims[12].roles ROLE_NOT_ALLOWED'],
    ],
    ['a comment with places', inClaim(12, { places: ['fort'] }), ['claims[12].places ROLE_NOT_ALLOWED']],
    ['a silence that states', inClaim(13, { kind: 'STATEMENT' }), ['claims[13].kind OTHER']],
    [
      'a silence of nobody',
      inClaim(13, { attribution: 'ARTICLE', speaker: null }),
      ['claims[13].attribution OTHER'],
    ],
    [
      'roles without an event',
      inClaim(11, { roles: [{ entity: 'army', role: 'ACTOR' }] }),
      ['claims[11].roles ROLE_NOT_ALLOWED'],
    ],
    ['places without an event', inClaim(11, { places: ['ruritz'] }), ['claims[11].places OTHER']],
    [
      'a city that attacks',
      inClaim(8, { roles: [{ entity: 'city', role: 'ATTACKER' }] }),
      ['events[2].name OTHER', 'claims[8].roles[0] ROLE_NOT_ALLOWED'],
    ],
    [
      'a fort that is host',
      inClaim(0, { roles: [{ entity: 'fort', role: 'HOST' }] }),
      ['claims[0].roles[0] ROLE_NOT_ALLOWED'],
    ],
    [
      'harm to an attacker',
      inClaim(9, { roles: [{ entity: 'army', role: 'ATTACKER', harm: 'WOUNDED' }] }),
      ['claims[9].roles[0].harm ROLE_NOT_ALLOWED'],
    ],
    ['a person as a place', inClaim(0, { places: ['roland'] }), ['claims[0].places[0] ROLE_NOT_ALLOWED']],
    ['a place twice', inClaim(0, { places: ['city', 'city'] }), ['claims[0].places[1] DUPLICATE']],
    ['a role twice', inClaim(9, { roles: [...TWICE_THE_ARMY] }), ['claims[9].roles[1] DUPLICATE']],
    [
      'a cue from elsewhere',
      inClaim(6, { evidence: { quote: "Sylvania's spokesman, Otto Pinky, denied it.", cue: 'admitted' } }),
      ['claims[6].evidence.cue NOT_IN_TEXT'],
    ],
    [
      'the same claim twice',
      (document) => document.claims.push({ ...(document.claims[6] as Claim) }),
      ['claims[14] DUPLICATE'],
    ],
    [
      'a mention twice',
      (document) => document.mentions.push({ entity: 'fort', quote: 'Fort Lom' }),
      ['mentions[17] DUPLICATE'],
    ],
    [
      'an entity without a mention',
      (document) => document.mentions.splice(15, 1),
      ['entities[15] NO_EVIDENCE'],
    ],
    ['a place without a kind', inItem('entities', 12, { kind: undefined }), ['entities[12].kind OTHER']],
    ['a person with a kind', inItem('entities', 0, { kind: 'CITY' }), ['entities[0].kind OTHER']],
    ['a person whom nobody names', inItem('entities', 7, { type: 'PERSON' }), ['entities[7].name OTHER']],
    [
      'a description that accuses',
      inItem('entities', 2, { description: 'a suspected terrorist' }),
      ['entities[2].description OTHER'],
    ],
    [
      'an event that nobody states',
      (document) => document.events.push({ ref: 'bare', type: 'OTHER', name: 'A bare fact' }),
      ['events[4] NO_EVIDENCE'],
    ],
    [
      'a tie that nobody states',
      (document) =>
        document.ties.push({ ref: 'bare', type: 'SUPPORTS', from: 'roland', to: 'trentino', former: false }),
      ['ties[6] NO_EVIDENCE'],
    ],
    [
      'a mode of another type',
      inItem('events', 0, { mode: 'explosives' }),
      ['events[0].mode NOT_IN_VOCABULARY'],
    ],
    [
      'a mode that no article states',
      inItem('events', 1, { mode: 'explosives' }),
      ['events[1].mode UNCERTAIN'],
    ],
    ['a tie with itself', inItem('ties', 0, { to: 'roland' }), ['ties[0].to OTHER']],
    [
      'a tie that its ends cannot have',
      inItem('ties', 1, { type: 'CITIZEN_OF', to: 'city' }),
      ['ties[1].to ROLE_NOT_ALLOWED'],
    ],
    [
      'a place that holds a post',
      inItem('ties', 0, { type: 'HOLDS_POST_AT', from: 'fort' }),
      ['ties[0].from ROLE_NOT_ALLOWED'],
    ],
  ])('refuse %s', (_, change, expected) => {
    expect(rejected(change)).toEqual(expected)
  })

  it.each([
    ['Sylvania’s killing of Carl Ruhm', ['events[2].name OTHER']],
    ['Killing of Carl Ruhm, Sylvania', ['events[2].name OTHER']],
    ['SYLVÁNIA-backed killing', ['events[2].name OTHER']],
    ['Killing of Carl Ruhm, Sylvania City', []],
    ['Killing by Sylvanians', []],
  ])('refuse a name of an event that names its attacker: %s', (name, expected) => {
    expect(rejected(inItem('events', 2, { name }))).toEqual(expected)
  })

  it('refuse a passage that is too long to check', () => {
    const long = 'A word. '.repeat(4).trim()
    const refused = rejected((document) => {
      document.article.text += ` ${long}`
      inClaim(13, { evidence: { quote: long } })(document)
    })
    expect(refused).toEqual(['claims[13].evidence TOO_LARGE'])
  })

  it('take a claim of neither event nor tie, and any modality of a comment', () => {
    for (const modality of ['ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED', 'HYPOTHETICAL'] as const) {
      expect(rejected(inClaim(12, { modality, event: null }))).toEqual([])
    }
  })
})

describe('sentenceCount', () => {
  it.each([
    ['One sentence', 1],
    ['One. Two! Three? Four.', 4],
    ['Lt. Gen. J. D. Vance of the U.S. Army said so.', 1],
    ['“It is over.” He left. The 2.5 million stayed on 3 p.m. time.', 3],
  ])('%s', (text, count) => {
    expect(sentenceCount(text)).toBe(count)
  })
})

describe('a document of 2 MB', () => {
  it('is read, resolved and validated in about a second', () => {
    const document = parseDocument(EXAMPLE)
    const [claim, mention] = [document.claims[12] as Claim, document.mentions[15]]
    const sentences = Array.from(
      { length: 4_000 },
      (_, index) => `Officer number ${index} of the army left Fort ${index}.`,
    )
    document.article.text += ` ${sentences.join(' ')}`
    for (const [index, quote] of sentences.entries()) {
      document.claims.push({ ...claim, event: null, content: `officer ${index} left`, evidence: { quote } })
      if (mention) document.mentions.push({ entity: 'fort', quote: `Fort ${index}.` })
    }
    const json = JSON.stringify(document)
    expect(json.length).toBeGreaterThan(1_000_000)
    // Of the processor's time, so that a busy machine does not fail it.
    const started = process.cpuUsage()
    expect(rejectionsOf(resolveDocument(parseDocument(json)))).toEqual([])
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1_000).toBeLessThan(2_000)
  })
})
