import fc from 'fast-check'
import type { AnnotationDocument } from '../../src/ingest/annotation.ts'

/**
 * Small annotation documents about a few invented people and countries, so few that articles say the same, deny each
 * other and give different names, descriptions and dates to one thing.
 */
export interface GeneratedArticle {
  readonly number: number
  readonly json: string
}

type Entity = Omit<AnnotationDocument['entities'][number], 'ref' | 'aliases'>

const CAST: Record<string, Entity> = {
  roland: { type: 'PERSON', name: 'Bob Roland' },
  trentino: { type: 'PERSON', name: 'Leo Trentino', wikidataId: 'Q900001' },
  pinky: { type: 'PERSON', name: 'Otto Pinky' },
  marcal: { type: 'PERSON', name: 'Vera Marcal' },
  officials: { type: 'GROUP', name: 'two officials' },
  army: { type: 'ORGANIZATION', name: 'Freedonian Army' },
  times: { type: 'ORGANIZATION', name: 'Border Times' },
  freedonia: { type: 'PLACE', name: 'Freedonia', kind: 'COUNTRY', key: 'gaz:freedonia' },
  sylvania: { type: 'PLACE', name: 'Sylvania', kind: 'COUNTRY', key: 'gaz:sylvania' },
  ruritz: { type: 'PLACE', name: 'Ruritz', kind: 'REGION' },
  lom: { type: 'PLACE', name: 'Port Lom', kind: 'CITY' },
}

const PEOPLE = ['roland', 'trentino', 'pinky', 'marcal']
const SPEAKERS = [...PEOPLE, 'officials', 'army', 'freedonia', 'sylvania']
const AGENTS = ['army', 'freedonia', 'sylvania', 'pinky']
const COUNTRIES = ['freedonia', 'sylvania']
const DAYS = ['2033-05-03', '2033-05-04', '2033-05']

const TIES = [
  { type: 'SPEAKS_FOR', from: ['pinky', 'marcal'], to: [...COUNTRIES, 'army'] },
  { type: 'HOLDS_POST_AT', from: ['pinky', 'roland'], to: ['army', 'freedonia'] },
  { type: 'PART_OF', from: ['army'], to: COUNTRIES },
  { type: 'BELONGS_TO', from: ['ruritz'], to: COUNTRIES },
  { type: 'FAMILY_OF', from: ['roland', 'trentino'], to: ['marcal', 'pinky'] },
] as const

type Subject =
  | {
      readonly kind: 'meeting'
      readonly people: readonly string[]
      readonly day: string
      readonly place: string | null
    }
  | { readonly kind: 'killing'; readonly victim: string; readonly by: string | null; readonly day: string }
  | {
      readonly kind: 'tie'
      readonly type: (typeof TIES)[number]['type']
      readonly from: string
      readonly to: string
    }

interface Said {
  readonly subject: Subject
  readonly speaker: string | null
  readonly modality: 'ASSERTED' | 'ALLEGED' | 'DENIED' | 'PLANNED'
  readonly comment: boolean
}

const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({
    kind: fc.constant('meeting' as const),
    people: fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 3 }),
    day: fc.constantFrom(...DAYS),
    place: fc.constantFrom('lom', null),
  }),
  fc.record({
    kind: fc.constant('killing' as const),
    victim: fc.constantFrom('roland', 'marcal'),
    by: fc.constantFrom(...AGENTS, null),
    day: fc.constantFrom(...DAYS),
  }),
  fc.constantFrom(...TIES).chain(({ type, from, to }) =>
    fc.record({
      kind: fc.constant('tie' as const),
      type: fc.constant(type),
      from: fc.constantFrom(...from),
      to: fc.constantFrom(...to),
    }),
  ),
)

const anything: fc.Arbitrary<Said> = fc.record({
  subject,
  speaker: fc.option(fc.constantFrom(...SPEAKERS)),
  modality: fc.constantFrom('ASSERTED', 'ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED'),
  comment: fc.constantFrom(true, false, false, false),
})

/** What makes admissions, so that the sides of one article decide the standing of what another one says. */
const confession: fc.Arbitrary<Said> = fc.record({
  subject: fc.constant({ kind: 'killing', victim: 'roland', by: 'freedonia', day: '2033-05-03' } as const),
  speaker: fc.constantFrom('pinky', 'army'),
  modality: fc.constantFrom('ASSERTED', 'ASSERTED', 'DENIED'),
  comment: fc.constant(false),
})
const office: fc.Arbitrary<Said> = fc.record({
  subject: fc.constantFrom(
    { kind: 'tie', type: 'SPEAKS_FOR', from: 'pinky', to: 'freedonia' } as const,
    { kind: 'tie', type: 'SPEAKS_FOR', from: 'pinky', to: 'army' } as const,
    { kind: 'tie', type: 'PART_OF', from: 'army', to: 'freedonia' } as const,
  ),
  speaker: fc.constant(null),
  modality: fc.constant('ASSERTED'),
  comment: fc.constant(false),
})
const said = fc.oneof({ weight: 3, arbitrary: anything }, confession, office)

/** An article of this number; articles of different numbers are different articles. */
export function generatedArticle(number: number): fc.Arbitrary<GeneratedArticle> {
  return fc
    .record({
      said: fc.array(said, { minLength: 1, maxLength: 4 }),
      publishedAt: fc.constantFrom('2033-05-05T10:00:00Z', '2033-05-06T10:00:00+02:00', null),
      publisher: fc.constantFrom('The Daily Freedonian', 'Border Times', null),
      describes: fc.boolean(),
      shortNames: fc.boolean(),
    })
    .map((choice) => ({ number, json: JSON.stringify(documentOf(number, choice)) }))
}

export function generatedArticles(count: number): fc.Arbitrary<readonly GeneratedArticle[]> {
  return fc.tuple(...Array.from({ length: count }, (_, index) => generatedArticle(index)))
}

interface Choice {
  readonly said: readonly Said[]
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly describes: boolean
  readonly shortNames: boolean
}

function documentOf(number: number, { said, publishedAt, publisher, describes, shortNames }: Choice) {
  const sentences = said.map((each, index) => sentenceOf(each, index))
  const refs = [...new Set(said.flatMap(refsOf))]
  const facts = new Map(said.map(({ subject }) => [factRef(subject), subject]))
  return {
    version: 1,
    reader: { name: 'hand', version: '1' },
    article: {
      title: `Article ${number}`,
      url: `https://example.org/${number}`,
      text: sentences.join(' '),
      ...{ publishedAt, publisher },
    },
    entities: refs.map((ref) => ({
      ref,
      ...CAST[ref],
      aliases: shortNames && PEOPLE.includes(ref) ? [{ name: nameOf(ref).split(' ')[1], full: false }] : [],
      description: describes ? `known from article ${number}` : null,
    })),
    mentions: refs.map((entity) => ({ entity, quote: nameOf(entity), occurrence: 1 })),
    events: [...facts].flatMap(([ref, fact]) => (fact.kind === 'tie' ? [] : [eventOf(ref, fact, number)])),
    ties: [...facts].flatMap(([ref, fact]) =>
      fact.kind === 'tie' ? [{ ref, type: fact.type, from: fact.from, to: fact.to }] : [],
    ),
    claims: said.map((each, index) => claimOf(each, sentences[index] ?? '')),
  }
}

function nameOf(ref: string): string {
  return CAST[ref]?.name ?? ref
}

function refsOf({ subject, speaker }: Said): string[] {
  const cast = castOf(subject).map((role) => role.entity)
  const ends = subject.kind === 'tie' ? [subject.from, subject.to] : []
  const place = subject.kind === 'meeting' && subject.place ? [subject.place] : []
  return [...(speaker ? [speaker] : []), ...cast, ...ends, ...place]
}

function castOf(subject: Subject) {
  if (subject.kind === 'meeting') return subject.people.map((entity) => ({ entity, role: 'PARTICIPANT' }))
  if (subject.kind === 'tie') return []
  const victim = { entity: subject.victim, role: 'VICTIM', harm: 'KILLED' }
  return subject.by === null ? [victim] : [{ entity: subject.by, role: 'ATTACKER' }, victim]
}

/** One event of a document for all that is said of the same thing. */
function factRef(subject: Subject): string {
  if (subject.kind === 'meeting') return `meeting ${[...subject.people].sort().join(' ')} ${subject.day}`
  if (subject.kind === 'killing') return `killing ${subject.victim} ${subject.day}`
  return `${subject.type} ${subject.from} ${subject.to}`
}

function eventOf(ref: string, subject: Exclude<Subject, { kind: 'tie' }>, number: number) {
  const name = subject.kind === 'meeting' ? 'Meeting' : `Killing of ${nameOf(subject.victim)}`
  const type = subject.kind === 'meeting' ? 'CONSULT' : 'ASSAULT'
  return { ref, type, date: subject.day, name: `${name}, as article ${number} has it` }
}

function sentenceOf(each: Said, index: number): string {
  const names = [...new Set(refsOf(each))].map(nameOf).join(', ')
  return `Note ${index}, ${each.modality.toLowerCase()}: ${names}.`
}

function claimOf({ subject, speaker, modality, comment }: Said, quote: string) {
  const isComment = comment && speaker !== null && subject.kind !== 'tie'
  const fact = subject.kind === 'tie' ? { tie: factRef(subject) } : { event: factRef(subject) }
  const places = subject.kind === 'meeting' && subject.place ? [subject.place] : []
  const cast = castOf(subject)
  return {
    kind: isComment ? 'COMMENT' : 'STATEMENT',
    attribution: speaker === null ? 'ARTICLE' : 'SPEAKER',
    speaker,
    modality: speaker === null && modality === 'DENIED' ? 'ALLEGED' : modality,
    ...fact,
    content: `what the note says of it`,
    ...(isComment ? { about: cast.map((role) => role.entity) } : { roles: cast, places }),
    evidence: { quote },
  }
}
