import type { Standing } from '../graph/ontology.ts'
import type { Share } from './counts.ts'
import type { Pair } from './in-gold-terms.ts'
import { partsInMatched, textOfPart } from './roles.ts'
import { type Standings, standingsOf } from './standings.ts'

/**
 * Standing: of the facts that both have (events, ties, and roles in these events) those with the same standing, each
 * derived from its own document alone by the functions that the graph is derived with.
 */
export function standing(pair: Pair, kind: keyof Standings | null): Pick<Share, 'right' | 'of'> {
  const predicted = standingsOf(pair.predicted.document)
  const gold = standingsOf(pair.gold.document)
  const kinds = kind === null ? (['events', 'ties', 'roles'] as const) : [kind]
  const facts = kinds.flatMap((each) =>
    factsOfBoth(pair, each).map((fact) => isSameStanding(predicted[each], gold[each], fact)),
  )
  return { right: facts.filter((isSame) => isSame).length, of: facts.length }
}

function factsOfBoth(pair: Pair, kind: keyof Standings): readonly string[] {
  const { predicted, gold } = pair
  if (kind === 'roles') {
    const known = new Set(partsInMatched(gold, pair, null).map(textOfPart))
    return partsInMatched(predicted, pair, null)
      .map(textOfPart)
      .filter((part) => known.has(part))
  }
  const [ours, theirs] =
    kind === 'events'
      ? [predicted.claimsOnEvent, gold.claimsOnEvent]
      : [predicted.claimsOnTie, gold.claimsOnTie]
  return [...ours.keys()].filter((ref) => theirs.has(ref))
}

function isSameStanding(
  predicted: ReadonlyMap<string, Standing>,
  gold: ReadonlyMap<string, Standing>,
  fact: string,
): boolean {
  return (predicted.get(fact) ?? 'UNSUPPORTED') === (gold.get(fact) ?? 'UNSUPPORTED')
}
