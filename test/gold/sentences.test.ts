import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  ATTRIBUTIONS,
  CLAIM_KINDS,
  EVENT_TYPES,
  MODALITIES,
  RELATIONSHIP_TYPES,
  ROLES,
} from '../../src/graph/ontology.ts'

/** How many sentences there are of each family of traps, at the least; a topic is "family: trap". */
const LEAST_OF_FAMILY = {
  accusation: 40,
  denial: 30,
  direction: 30,
  meeting: 20,
  attribution: 20,
  planned: 15,
  hypothetical: 15,
  'no comment': 10,
  nothing: 20,
} as const

const words = z.string().regex(/^\S(.*\S)?$/, 'is blank or has blanks around it')

const claimSchema = z.strictObject({
  attribution: z.enum(ATTRIBUTIONS),
  speaker: words.nullable(),
  via: words.nullable(),
  modality: z.enum(MODALITIES),
  kind: z.enum(CLAIM_KINDS),
  event: z.strictObject({ type: z.enum(EVENT_TYPES) }).nullable(),
  roles: z.array(z.strictObject({ name: words, role: z.enum(ROLES) })),
  tie: z.strictObject({ type: z.enum(RELATIONSHIP_TYPES), from: words, to: words }).nullable(),
  cue: words.nullable(),
  direct: z.boolean(),
})

const sentenceSchema = z.strictObject({
  id: z.int().min(1),
  text: words,
  topic: z.templateLiteral([z.enum(familiesOf(LEAST_OF_FAMILY)), ': ', words]),
  claims: z.array(claimSchema),
})

type Sentence = z.output<typeof sentenceSchema>
type Claim = Sentence['claims'][number]

const sentences = readFileSync(new URL('../../gold/sentences.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => sentenceSchema.parse(JSON.parse(line)))

describe('the gold sentences', () => {
  it('are 200, numbered, and each another', () => {
    expect(sentences.map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(200)
    expect(new Set(sentences.map(({ topic }) => topic)).size).toBe(200)
  })

  it.each(Object.entries(LEAST_OF_FAMILY))('has enough of the family "%s": %i', (family, least) => {
    const ofFamily = sentences.filter(({ topic }) => topic.startsWith(`${family}: `))
    expect(ofFamily.length).toBeGreaterThanOrEqual(least)
    // The half with even ids is held out: neither half may be short of a trap's family.
    expect(ofFamily.filter(({ id }) => id % 2 === 0).length).toBeGreaterThanOrEqual(Math.floor(least / 2))
  })

  it('have every modality in both halves', () => {
    const modalitiesOf = (rest: number) =>
      new Set(sentences.filter(({ id }) => id % 2 === rest).flatMap((s) => s.claims.map((c) => c.modality)))
    expect([modalitiesOf(0).size, modalitiesOf(1).size]).toEqual([MODALITIES.length, MODALITIES.length])
  })

  it('state nothing where they are traps that state nothing', () => {
    const stating = sentences.filter(
      ({ topic, claims }) => topic.startsWith('nothing: ') && claims.length > 0,
    )
    expect(stating).toEqual([])
  })
})

describe.each(sentences)('sentence $id, $topic', ({ text, claims }) => {
  it('has its names and cues in the text', () => {
    expect(claims.flatMap(wordsIn).filter((each) => !hasWords(text, each))).toEqual([])
  })

  it('keeps the rules that the graph has for claims', () => {
    expect(claims.flatMap(faultsOf)).toEqual([])
    expect(new Set(claims.map((claim) => JSON.stringify(claim))).size).toBe(claims.length)
  })
})

function wordsIn({ speaker, via, cue, roles, tie }: Claim): string[] {
  const named = [speaker, via, cue, tie?.from, tie?.to, ...roles.map(({ name }) => name)]
  return named.filter((each) => each !== null && each !== undefined)
}

/** As whole words, and as they are written. */
function hasWords(text: string, sought: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${sought}(?![\\p{L}\\p{N}])`, 'u').test(text)
}

function faultsOf(claim: Claim): string[] {
  const { attribution, speaker, via, modality, kind, event, tie, roles, direct } = claim
  const faults: readonly [boolean, string][] = [
    [(attribution === 'SPEAKER') !== (speaker !== null), 'a SPEAKER has a name, the ARTICLE has none'],
    [via !== null && (speaker === null || speaker === via), 'somebody else speaks through `via`'],
    [
      modality === 'NO_COMMENT' && (kind !== 'COMMENT' || speaker === null),
      'NO_COMMENT is a COMMENT of somebody',
    ],
    [event !== null && tie !== null, 'one event or one tie'],
    [roles.length > 0 && (kind === 'COMMENT' || event === null), 'roles are cast by statements on events'],
    [tie !== null && tie.from === tie.to, 'a tie joins two'],
    [direct && attribution === 'ARTICLE', 'only a speaker is quoted'],
    [new Set(roles.map(({ name, role }) => `${role} ${name}`)).size < roles.length, 'a role is cast once'],
  ]
  return faults.filter(([broken]) => broken).map(([, fault]) => fault)
}

/** Object.keys forgets the names. */
function familiesOf<Family extends string>(least: Readonly<Record<Family, number>>): Family[] {
  return Object.keys(least) as Family[]
}
