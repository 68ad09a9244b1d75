import type { Modality } from '../graph/ontology.ts'
import type { Claim, Setting } from '../ingest/rules/rule.ts'
import { type Counts, countsBy, countsOfPairs, type Share } from './counts.ts'
import type { Pair } from './in-gold-terms.ts'
import { isSameVoice, matchedClaims } from './match-claims.ts'
import { overlap } from './spans.ts'

/** Claims: right where one is matched with a claim of the gold (`matchedClaims`), whatever its modality. */
export function claims(pair: Pair): Counts {
  const { predicted, gold } = pair
  return countsOfPairs(
    matchedClaims(pair).length,
    predicted.document.claims.length,
    gold.document.claims.length,
  )
}

/** Modality: of the matched claims those with the very same one of the six. */
export function modality(pair: Pair): Pick<Share, 'right' | 'of'> {
  const pairs = matchedClaims(pair)
  return { right: pairs.filter(([p, g]) => p.modality === g.modality).length, of: pairs.length }
}

/**
 * Speakers: a claim of the gold with a speaker is found where a predicted claim with the same speaker has a passage
 * that overlaps its own; a predicted one is right where the gold has such a claim. What is said may differ.
 */
export function speakers({ predicted, gold }: Pair): Counts {
  return countsBy(spokenIn(predicted), spokenIn(gold), isSpokenAlike)
}

/** Direct quotes: as speakers, among claims in the source's own words only. */
export function directQuotes({ predicted, gold }: Pair): Counts {
  const direct = (setting: Setting) => spokenIn(setting).filter((claim) => claim.evidence.direct === true)
  return countsBy(direct(predicted), direct(gold), isSpokenAlike)
}

/**
 * Attributed accusations: each ATTACKER that a claim casts. Right only where the gold has a claim with the same voice
 * (speaker, or the article's own), the same attacker, the same class of modality and the same event. This precision is
 * the figure that matters most: whoever accuses wrongly, or for somebody else, is wrong.
 */
export function accusations({ predicted, gold }: Pair): Counts {
  return countsBy(accusationsIn(predicted), accusationsIn(gold), isSameAccusation)
}

interface Accusation {
  readonly claim: Claim
  readonly attacker: string
}

function accusationsIn({ document }: Setting): readonly Accusation[] {
  return document.claims.flatMap((claim) =>
    claim.roles.filter(({ role }) => role === 'ATTACKER').map(({ entity }) => ({ claim, attacker: entity })),
  )
}

function isSameAccusation(p: Accusation, g: Accusation): boolean {
  return (
    p.attacker === g.attacker &&
    isSameVoice(p.claim, g.claim) &&
    CLASS_OF_MODALITY[p.claim.modality] === CLASS_OF_MODALITY[g.claim.modality] &&
    !!p.claim.event &&
    p.claim.event === g.claim.event
  )
}

/** What is supposed weighs as what is planned, as in a standing. */
const CLASS_OF_MODALITY: Readonly<Record<Modality, string>> = {
  ASSERTED: 'asserted',
  ALLEGED: 'alleged',
  DENIED: 'denied',
  PLANNED: 'planned',
  HYPOTHETICAL: 'planned',
  NO_COMMENT: 'silent',
}

function spokenIn({ document }: Setting): readonly Claim[] {
  return document.claims.filter((claim) => claim.speaker)
}

function isSpokenAlike(p: Claim, g: Claim): boolean {
  return isSameVoice(p, g) && overlap(p.evidence, g.evidence)
}
