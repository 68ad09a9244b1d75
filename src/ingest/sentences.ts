/**
 * How many sentences a passage has, by full stops, question and exclamation marks before a capital. Where a stop may
 * belong to an abbreviation or an initial it is not counted, so that no passage is refused for "Lt. Gen. J. D. Vance".
 */
export function sentenceCount(text: string): number {
  const ends = text.trim().matchAll(/(\S*?)[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu)
  return 1 + [...ends].filter(([end, word = '']) => !isAbbreviation(word, end)).length
}

function isAbbreviation(word: string, end: string): boolean {
  if (!end.trimEnd().endsWith('.')) return false
  const bare = word.replace(/^\P{L}+/u, '')
  return /^(?:\p{L}|(?:\p{L}\.)+\p{L})$/u.test(bare) || ABBREVIATIONS.has(bare.toLowerCase())
}

const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...[
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'jr',
    'sr',
    'rev',
    'hon',
    'sen',
    'rep',
    'gov',
    'pres',
    'no',
    'vs',
  ],
  ...['lt', 'gen', 'col', 'maj', 'capt', 'cpt', 'sgt', 'cmdr', 'adm', 'brig', 'pvt', 'cpl'],
  ...[
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sep',
    'sept',
    'oct',
    'nov',
    'dec',
    'inc',
    'ltd',
    'co',
    'corp',
  ],
])
