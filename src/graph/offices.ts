import { fold } from './fold.ts'

/**
 * What the words of a name, a description or a title tell about an office. Where they leave a doubt the answer is
 * the one by which fewer speak for a state: a missed admission is still shown as what its speaker said.
 */

/** A party, a parliament or a court is part of its state, but does not speak for it. */
export function isBodyApart(text: string | null): boolean {
  return holdsAny(text, BODIES_APART)
}

/** No longer in office, not yet, or never. */
export function isOutOfOffice(title: string | null): boolean {
  return holdsAny(title, OUT_OF_OFFICE)
}

/** An arm of a state or an armed group: not an outlet, even where no tie says whose it is. */
export function isOfficial(text: string | null): boolean {
  return holdsAny(text, OFFICIAL) || isBodyApart(text)
}

// Whole words or phrases, folded. "council" is not here: a security council speaks for its state.
const BODIES_APART: readonly string[] = [
  ...['party', 'parties', 'opposition', 'faction'],
  ...[
    'parliament',
    'parliaments',
    'parliamentary',
    'parliamentarian',
    'legislature',
    'legislative',
    'legislator',
  ],
  ...[
    'lawmaker',
    'lawmakers',
    'mp',
    'mps',
    'mep',
    'congressman',
    'congresswoman',
    'senator',
    'member of the house',
  ],
  ...['congress', 'senate', 'assembly', 'house of representatives', 'house of commons', 'house of lords'],
  ...['house of councillors', 'lower house', 'upper house', 'chamber of deputies', 'federation council'],
  ...[
    'duma',
    'rada',
    'knesset',
    'bundestag',
    'bundesrat',
    'majlis',
    'sejm',
    'riksdag',
    'storting',
    'folketing',
  ],
  ...[
    'cortes',
    'national diet',
    'lok sabha',
    'rajya sabha',
    'seimas',
    'saeima',
    'riigikogu',
    'eduskunta',
    'althing',
  ],
  ...['oireachtas', 'dail', 'jirga', 'shura', 'speaker of the house'],
  ...['court', 'courts', 'tribunal', 'tribunals', 'judiciary', 'judge', 'judges'],
]

const OUT_OF_OFFICE: readonly string[] = [
  ...['former', 'formerly', 'ex', 'late', 'then', 'retired', 'onetime', 'one-time', 'erstwhile', 'emeritus'],
  ...['past', 'previous', 'ousted', 'deposed', 'dismissed', 'sacked', 'exiled', 'fugitive'],
  ...['elect', 'designate', 'incoming', 'candidate', 'shadow', 'would-be', 'self-proclaimed', 'self-styled'],
]

const OFFICIAL: readonly string[] = [
  ...[
    'army',
    'navy',
    'air force',
    'armed',
    'forces',
    'military',
    'militia',
    'militant',
    'militants',
    'brigade',
  ],
  ...['rebel', 'rebels', 'insurgent', 'insurgents', 'guerrilla', 'paramilitary', 'terrorist', 'movement'],
  ...['police', 'prosecutor', 'prosecutors', 'investigative committee', 'investigators'],
  ...[
    'security',
    'intelligence',
    'secret service',
    'special services',
    'counterintelligence',
    'fsb',
    'gru',
    'kgb',
  ],
  ...[
    'ministry',
    'government',
    'presidency',
    'administration',
    'department',
    'embassy',
    'kremlin',
    'white house',
  ],
]

function holdsAny(text: string | null, phrases: readonly string[]): boolean {
  if (text === null) return false
  const words = ` ${fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `
  return phrases.some((phrase) => words.includes(` ${phrase.replaceAll('-', ' ')} `))
}
