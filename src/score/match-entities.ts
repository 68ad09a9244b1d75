import { fold } from '../graph/fold.ts'
import type { ResolvedDocument } from '../ingest/annotation.ts'
import { pairOff } from './pair-off.ts'
import { likenessOfSpans, type Span } from './spans.ts'

type Entity = ResolvedDocument['entities'][number]

/**
 * Which gold entity each predicted one is, by their refs. One to one, in three rounds: the same key; overlapping
 * mentions and the same type, the most overlap first; the same folded name and type. Whom the document splits in two
 * is found once, and the other half is nobody.
 */
export function matchEntities(predicted: ResolvedDocument, gold: ResolvedDocument): Map<string, string> {
  const predictedMentions = mentionsByEntity(predicted)
  const goldMentions = mentionsByEntity(gold)
  const byKey = (p: Entity, g: Entity) => Number(p.key === g.key)
  const byMentions = (p: Entity, g: Entity) =>
    canBeOne(p, g) ? sharedMentions(predictedMentions.get(p.ref) ?? [], goldMentions.get(g.ref) ?? []) : 0
  const byName = (p: Entity, g: Entity) => Number(canBeOne(p, g) && isSameName(p.name, g.name))

  const matched = new Map<string, string>()
  const taken = new Set<string>()
  for (const likenessOf of [byKey, byMentions, byName]) {
    const left = predicted.entities.filter((entity) => !matched.has(entity.ref))
    const right = gold.entities.filter((entity) => !taken.has(entity.ref))
    for (const [p, g] of pairOff(left, right, likenessOf)) {
      matched.set(p.ref, g.ref)
      taken.add(g.ref)
    }
  }
  return matched
}

/** "Sudan" inside "South Sudan" is another country: keys of one catalogue that differ tell two entities apart. */
function canBeOne(p: Entity, g: Entity): boolean {
  const catalogue = CATALOGUES.find((prefix) => p.key.startsWith(prefix) && g.key.startsWith(prefix))
  return p.type === g.type && (catalogue === undefined || p.key === g.key)
}

const CATALOGUES = ['wikidata:', 'gaz:']

function mentionsByEntity({ mentions }: ResolvedDocument): Map<string, Span[]> {
  const spans = new Map<string, Span[]>()
  for (const mention of mentions) {
    const known = spans.get(mention.entity)
    if (known === undefined) spans.set(mention.entity, [mention])
    else known.push(mention)
  }
  return spans
}

function sharedMentions(a: readonly Span[], b: readonly Span[]): number {
  return a.reduce((sum, span) => sum + Math.max(0, ...b.map((other) => likenessOfSpans(span, other))), 0)
}

function isSameName(a: string, b: string): boolean {
  return fold(a) !== '' && fold(a) === fold(b)
}
