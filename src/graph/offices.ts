import { wordsOf } from './fold.ts'

/**
 * What the words of a name, a description or a title tell about an office. Where they leave a doubt the answer is
 * the one by which fewer speak for a state: a missed admission is still shown as what its speaker said.
 */

/** Part of its state, or counted as such, but without its voice: a party, a parliament, a court, rebels, an outlet. */
export function isBodyApart(text: string | null): boolean {
  return holdsAny(text, BODIES_APART)
}

/** No longer in office, not yet, or never. */
export function isOutOfOffice(title: string | null): boolean {
  return holdsAny(title, OUT_OF_OFFICE)
}

/** Sits in a parliament, leads a party or judges: speaks for nobody's government. */
export function isSeatApart(title: string | null): boolean {
  return holdsAny(title, SEATS_APART) || isBodyApart(title)
}

/** An arm of a state or an armed group: not an outlet, even where no tie says whose it is. */
export function isOfficial(text: string | null): boolean {
  return holdsAny(text, OFFICIAL)
}

// Whole words and phrases, folded. "council" is not among them: a security council speaks for its state.

const PARLIAMENTS_PARTIES_COURTS = phrases(
  'party, parties, opposition, faction, parliament, parliaments, parliamentary, legislature, legislative, duma, rada',
  'congress, senate, assembly, house of representatives, house of commons, house of lords, house of councillors',
  'lower house, upper house, chamber of deputies, federation council, knesset, bundestag, bundesrat, majlis, sejm',
  'riksdag, storting, folketing, eduskunta, althing, seimas, saeima, riigikogu, cortes, oireachtas, dail, jirga, shura',
  'national diet, lok sabha, rajya sabha, court, courts, tribunal, tribunals, judiciary',
)

const BODIES_APART = [
  ...PARLIAMENTS_PARTIES_COURTS,
  ...phrases(
    'separatist, separatists, breakaway, rebel, rebels, insurgent, insurgents, installed, occupation, puppet, mutinous',
    'news, newspaper, broadcaster, television, radio, magazine',
  ),
]

const SEATS_APART = phrases(
  'mp, mps, mep, lawmaker, legislator, parliamentarian, congressman, congresswoman, senator, member of the house',
  'speaker of the house, judge, justice of the supreme',
)

const OUT_OF_OFFICE = phrases(
  'former, formerly, ex, late, then, retired, onetime, one time, erstwhile, emeritus, past, previous, ousted, deposed',
  'dismissed, sacked, exiled, fugitive, elect, designate, incoming, candidate, shadow, would be, self proclaimed',
  'self styled',
)

const OFFICIAL = [
  ...PARLIAMENTS_PARTIES_COURTS,
  ...phrases(
    'army, navy, air force, armed, forces, military, militia, militant, militants, brigade, brigades, guerrilla',
    'rebel, rebels, insurgent, insurgents, separatist, separatists, paramilitary, terrorist, movement, police',
    'prosecutor, prosecutors, investigative committee, investigators, security, intelligence, counterintelligence',
    'secret service, special services, ministry, government, presidency, administration, department, embassy, kremlin',
    'white house, fsb, gru',
  ),
]

function phrases(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '))
}

function holdsAny(text: string | null, sought: readonly string[]): boolean {
  if (text === null) return false
  const words = ` ${wordsOf(text).join(' ')} `
  return sought.some((phrase) => words.includes(` ${phrase} `))
}
