import { z } from 'zod'
import type { DateSpan, DependencyEdge, NameSpan, NameType, ParsedSentence, Token } from './document.ts'
import { partialDateOfTimex } from './timex.ts'

const index = z.int().nonnegative()
const token = z.object({
  originalText: z.string(),
  lemma: z.string(),
  pos: z.string(),
  characterOffsetBegin: index,
  characterOffsetEnd: index,
})
const entityMention = z.object({
  ner: z.string(),
  tokenBegin: index,
  tokenEnd: index,
  timex: z
    .object({
      tid: z.string(),
      type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
      value: z.string().optional(),
    })
    .optional(),
})
/** Tokens count from 1; the governor 0 is none. */
const dependency = z.object({ dep: z.string(), governor: index, dependent: z.int().positive() })
const sentence = z.object({
  tokens: z.array(token).nonempty(),
  entitymentions: z.array(entityMention),
  basicDependencies: z.array(dependency).default([]),
})
const answer = z.object({ sentences: z.array(sentence) })

type EntityMention = z.output<typeof entityMention>
type Dependency = z.output<typeof dependency>

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ['PERSON', 'PERSON'],
  ['ORGANIZATION', 'ORGANIZATION'],
  ['COUNTRY', 'COUNTRY'],
  ['STATE_OR_PROVINCE', 'REGION'],
  ['CITY', 'CITY'],
  ['LOCATION', 'PLACE'],
  ['NATIONALITY', 'NATIONALITY'],
  ['TITLE', 'TITLE'],
  ['RELIGION', 'OTHER'],
  ['IDEOLOGY', 'OTHER'],
  ['MISC', 'OTHER'],
])

/** Names of Universal Dependencies v1, and what version 2 calls the same. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['ROOT', 'root'],
  ['dobj', 'obj'],
  ['nsubjpass', 'nsubj:pass'],
  ['csubjpass', 'csubj:pass'],
  ['auxpass', 'aux:pass'],
  ['mwe', 'fixed'],
  ['name', 'flat'],
])

/**
 * CoreNLP's JSON for a piece of `text` that begins at `offset`. Throws where it is none (ZodError), or where its offsets do
 * not fit (RangeError): evidence would be cut at the wrong place.
 */
export function sentencesOfCoreNlp(json: unknown, text: string, offset: number): readonly ParsedSentence[] {
  return answer.parse(json).sentences.map((each) => sentenceOf(each, text, offset))
}

function sentenceOf(given: z.output<typeof sentence>, text: string, offset: number): ParsedSentence {
  const tokens = given.tokens.map(
    ({ originalText, lemma, pos, characterOffsetBegin, characterOffsetEnd }): Token => {
      const [start, end] = [characterOffsetBegin + offset, characterOffsetEnd + offset]
      if (text.slice(start, end) !== originalText) {
        throw new RangeError(`the parser saw "${originalText}" at ${start}, where there is something else`)
      }
      return { start, end, text: originalText, lemma, partOfSpeech: pos }
    },
  )
  return {
    ...spanOf(tokens, 0, tokens.length),
    tokens,
    names: given.entitymentions.flatMap((mention) => nameOf(mention, tokens)),
    dates: datesOf(given.entitymentions, tokens),
    edges: given.basicDependencies
      .map((edge) => edgeOf(edge, tokens))
      .sort((one, other) => one.dependent - other.dependent),
  }
}

function spanOf(tokens: readonly Token[], first: number, end: number): { start: number; end: number } {
  const [from, to] = [tokens[first], tokens[end - 1]]
  if (!from || !to) throw new RangeError(`no tokens from ${first} to ${end}`)
  return { start: from.start, end: to.end }
}

/** None where it is no name of a kind that is asked for. CoreNLP takes pronouns for people. */
function nameOf({ ner, tokenBegin, tokenEnd }: EntityMention, tokens: readonly Token[]): NameSpan[] {
  const type = NAME_TYPES.get(ner)
  const isPronoun = tokens.slice(tokenBegin, tokenEnd).every((each) => each.partOfSpeech.startsWith('PRP'))
  if (!type || isPronoun) return []
  return [{ ...spanOf(tokens, tokenBegin, tokenEnd), tokenStart: tokenBegin, tokenEnd, type }]
}

/** "Friday evening" comes as a day and a time that share one `tid`: it is one date. */
function datesOf(mentions: readonly EntityMention[], tokens: readonly Token[]): DateSpan[] {
  const dated = mentions.flatMap(({ timex, tokenBegin, tokenEnd }) =>
    timex ? [{ timex, tokenStart: tokenBegin, tokenEnd }] : [],
  )
  const whole: typeof dated = []
  for (const each of dated) {
    const last = whole.at(-1)
    if (last && last.timex.tid === each.timex.tid && last.tokenEnd === each.tokenStart) {
      whole[whole.length - 1] = { ...last, tokenEnd: each.tokenEnd }
    } else whole.push(each)
  }
  return whole.map(({ timex: { type, value }, tokenStart, tokenEnd }) => ({
    ...spanOf(tokens, tokenStart, tokenEnd),
    tokenStart,
    tokenEnd,
    kind: type,
    timex: value ?? null,
    date: value === undefined ? null : partialDateOfTimex(value),
  }))
}

function edgeOf({ dep, governor, dependent }: Dependency, tokens: readonly Token[]): DependencyEdge {
  const head = tokens[governor - 1]
  const relation = RENAMED.get(dep) ?? dep
  return {
    governor: governor === 0 ? null : governor - 1,
    dependent: dependent - 1,
    relation: head?.partOfSpeech.startsWith('VB') ? relationUnderVerb(relation) : relation,
  }
}

/** What version 1 hangs on a verb as `nmod` is `obl` in version 2; a possessor stays one ("the bombing", tagged VBG). */
function relationUnderVerb(relation: string): string {
  return relation === 'nmod:poss' ? relation : relation.replace(/^nmod(?=$|:)/, 'obl')
}
