import { fold } from '../graph/fold.ts'
import { SYMMETRIC_TIES } from '../graph/ontology.ts'
import type { Setting, Tie } from '../ingest/rules/rule.ts'
import { pairOff } from './pair-off.ts'
import { likenessOfPassages } from './spans.ts'

/**
 * Which gold tie each predicted one is, by their refs. One to one: the same type, from and to (either way round where
 * the tie reads the same from both ends). Where one pair has several, title, former, date and passage tell which.
 * Takes documents whose entities have the same refs.
 */
export function matchTies(predicted: Setting, gold: Setting): Map<string, string> {
  const passagesOf = ({ claimsOnTie }: Setting, { ref }: Tie) =>
    (claimsOnTie.get(ref) ?? []).map((claim) => claim.evidence)
  const pairs = pairOff(claimedTies(predicted), claimedTies(gold), (p, g) =>
    joinTheSame(p, g)
      ? 1 + likenessOfTerms(p, g) + likenessOfPassages(passagesOf(predicted, p), passagesOf(gold, g))
      : 0,
  )
  return new Map(pairs.map(([p, g]) => [p.ref, g.ref]))
}

/** Ties that something is said of; the others are not loaded either. */
export function claimedTies({ document, claimsOnTie }: Setting): readonly Tie[] {
  return document.ties.filter((tie) => claimsOnTie.has(tie.ref))
}

function joinTheSame(p: Tie, g: Tie): boolean {
  if (p.type !== g.type) return false
  const isStraight = p.from === g.from && p.to === g.to
  return isStraight || (SYMMETRIC_TIES.includes(p.type) && p.from === g.to && p.to === g.from)
}

function likenessOfTerms(p: Tie, g: Tie): number {
  return (
    Number(fold(p.title ?? '') === fold(g.title ?? '')) +
    Number(p.former === g.former) +
    Number((p.date ?? null) === (g.date ?? null))
  )
}
