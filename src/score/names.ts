import type { EntityType } from '../graph/ontology.ts'
import type { Setting } from '../ingest/rules/rule.ts'
import { type Counts, countsOfPairs, countsOfSets } from './counts.ts'
import type { Pair } from './in-gold-terms.ts'
import { pairOff } from './pair-off.ts'
import { likenessOfSpans, type Span } from './spans.ts'

/** Names: mentions with the type of their entity; right where the gold has the very same span with the same type. */
export function names({ predicted, gold }: Pair, type: EntityType | null): Counts {
  const spans = (setting: Setting) => new Set(namesIn(setting, type).keys())
  return countsOfSets(spans(predicted), spans(gold))
}

/** The lenient figure: one to one, right where spans of the same type overlap by a character or more. */
export function overlappingNames({ predicted, gold }: Pair, type: EntityType | null): Counts {
  const found = [...namesIn(predicted, type).values()]
  const sought = [...namesIn(gold, type).values()]
  const pairs = pairOff(found, sought, (p, g) => (p.type === g.type ? likenessOfSpans(p, g) : 0))
  return countsOfPairs(pairs.length, found.length, sought.length)
}

interface Name extends Span {
  readonly type: EntityType
}

/** Each span with each type once. */
function namesIn({ document, entities }: Setting, type: EntityType | null): Map<string, Name> {
  return new Map(
    document.mentions.flatMap(({ entity, start, end }) => {
      const named = entities.get(entity)?.type
      if (named === undefined || (type !== null && named !== type)) return []
      return [[`${named} ${start} ${end}`, { type: named, start, end }]]
    }),
  )
}
