import { fold } from '../graph/fold.ts'
import type { Claim } from '../ingest/rules/rule.ts'
import type { Pair } from './in-gold-terms.ts'
import { likenessOfSets, pairOff } from './pair-off.ts'
import { likenessOfSpans, overlap } from './spans.ts'

/**
 * The predicted claims and the gold's that are the same, whatever their modality: overlapping passages, the same
 * voice, and the same event, tie or neither. One to one, the likest first.
 */
export function matchedClaims({ predicted, gold }: Pair): (readonly [Claim, Claim])[] {
  return pairOff(predicted.document.claims, gold.document.claims, (p, g) =>
    isSameVoice(p, g) && isOnTheSame(p, g) && overlap(p.evidence, g.evidence) ? 1 + likenessOf(p, g) : 0,
  )
}

/** The same speaker, or both the article's own voice. */
export function isSameVoice(p: Claim, g: Claim): boolean {
  return p.attribution === g.attribution && (p.speaker ?? null) === (g.speaker ?? null)
}

function isOnTheSame(p: Claim, g: Claim): boolean {
  return (p.event ?? null) === (g.event ?? null) && (p.tie ?? null) === (g.tie ?? null)
}

function likenessOf(p: Claim, g: Claim): number {
  return (
    likenessOfSpans(p.evidence, g.evidence) +
    likenessOfSets(rolesOf(p), rolesOf(g)) +
    Number(fold(p.content) === fold(g.content)) +
    Number(p.kind === g.kind) +
    Number(p.modality === g.modality) +
    Number((p.evidence.direct ?? false) === (g.evidence.direct ?? false))
  )
}

function rolesOf({ roles }: Claim): ReadonlySet<string> {
  return new Set(roles.map(({ entity, role }) => `${role} ${entity}`))
}
