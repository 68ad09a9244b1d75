import { fold, wordsOf } from '../../graph/fold.ts'
import { type Entity, type Mention, NO_FAULT, type Rule } from './rule.ts'

const isMentioned: Rule<Entity> = ({ ref }, { mentioned }) =>
  mentioned.has(ref)
    ? NO_FAULT
    : [{ code: 'NO_EVIDENCE', reason: 'nothing shows where the text mentions it: add a mention' }]

const hasAKindIfAPlace: Rule<Entity> = ({ type, kind }) => {
  if ((type === 'PLACE') === (kind !== undefined)) return NO_FAULT
  const reason = type === 'PLACE' ? 'a place has to have a kind' : 'only a place has a kind'
  return [{ at: 'kind', code: 'OTHER', reason }]
}

/** "two officials" are a Group: a Person is one whom an article names. */
const isNamedIfAPerson: Rule<Entity> = ({ type, name }) =>
  type === 'PERSON' && UNNAMED.has(wordsOf(name)[0] ?? '')
    ? [{ at: 'name', code: 'OTHER', reason: 'people whom the article does not name are a GROUP' }]
    : NO_FAULT

const UNNAMED: ReadonlySet<string> = new Set([
  ...[
    'a',
    'an',
    'the',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'some',
  ],
  ...[
    'several',
    'many',
    'few',
    'dozens',
    'scores',
    'hundreds',
    'thousands',
    'unnamed',
    'unidentified',
    'unknown',
  ],
])

/** A description stands without a speaker wherever the entity is shown. */
const isDescribedWithoutAccusing: Rule<Entity> = ({ description }) => {
  const words = ` ${fold(description ?? '').replaceAll("'s ", ' ')} `
  const accusing = ACCUSING.find((word) => words.includes(` ${word} `))
  if (accusing === undefined) return NO_FAULT
  const reason = `"${accusing}" accuses: a description is a post, profession or nationality; make it a claim`
  return [{ at: 'description', code: 'OTHER', reason }]
}

/** Folded. Words that also name a post or a trade ("criminal" lawyer, "bomber" pilot) are not among them. */
const ACCUSING: readonly string[] = [
  ...both(
    'terrorist',
    'murderer',
    'killer',
    'assassin',
    'suspect',
    'perpetrator',
    'culprit',
    'gunman',
    'traitor',
  ),
  ...both('war criminal', 'mass murderer', 'suicide bomber', 'kidnapper', 'hijacker', 'rapist', 'fraudster'),
  ...both('extremist', 'jihadist', 'torturer'),
  ...[
    'suspected',
    'alleged',
    'allegedly',
    'accused',
    'gunmen',
    'genocidal',
    'murderous',
    'corrupt',
    'disgraced',
  ],
]

function both(...words: readonly string[]): string[] {
  return words.flatMap((word) => [word, `${word}s`])
}

export const ENTITY_RULES: readonly Rule<Entity>[] = [
  isMentioned,
  hasAKindIfAPlace,
  isNamedIfAPerson,
  isDescribedWithoutAccusing,
]

const MOST_CHARACTERS = 300

const isShort: Rule<Mention> = ({ quote }) =>
  quote.length <= MOST_CHARACTERS
    ? NO_FAULT
    : [{ at: 'quote', code: 'TOO_LARGE', reason: `a mention has at most ${MOST_CHARACTERS} characters` }]

export const MENTION_RULES: readonly Rule<Mention>[] = [isShort]
