import type { Standing } from '../graph/ontology.ts'
import type { Share } from './counts.ts'
import type { Pair } from './in-gold-terms.ts'
import { partsInMatched, textOfPart } from './roles.ts'
import { type Standings, standingsOf } from './standings.ts'

/**
 * Standing, by kind of fact: of the facts that both have (events, ties, and roles in these events) those with the same
 * standing, each derived from its own document alone by the functions that the graph is derived with.
 */
export function standing(pair: Pair): Record<keyof Standings, Pick<Share, 'right' | 'of'>> {
  const predicted = standingsOf(pair.predicted.document)
  const gold = standingsOf(pair.gold.document)
  const compared = (kind: keyof Standings) => {
    const facts = factsOfBoth(pair, kind)
    const same = facts.filter((fact) => isSameStanding(predicted[kind], gold[kind], fact))
    return { right: same.length, of: facts.length }
  }
  return { events: compared('events'), ties: compared('ties'), roles: compared('roles') }
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
