import type { ResolvedDocument } from '../ingest/annotation.ts'
import { type Setting, settingOf } from '../ingest/rules/rule.ts'
import { matchEntities } from './match-entities.ts'
import { matchEvents } from './match-events.ts'
import { matchTies } from './match-ties.ts'

/** Two readings of one article. */
export interface Readings {
  readonly predicted: ResolvedDocument
  readonly gold: ResolvedDocument
}

/** Two readings in which the same ref stands for the same entity, event or tie. */
export interface Pair {
  readonly predicted: Setting
  readonly gold: Setting
}

type Refs = ReadonlyMap<string, string>

/**
 * Gives what is matched the gold's refs, so that all measures compare refs and nothing else. What the gold does not
 * have gets a ref that it cannot have.
 */
export function inGoldTerms({ predicted, gold }: Readings): Pair {
  const target = settingOf(gold)
  const withEntities = settingOf(entitiesRenamed(predicted, matchEntities(predicted, gold)))
  const events = matchEvents(withEntities, target)
  const ties = matchTies(withEntities, target)
  return { predicted: settingOf(factsRenamed(withEntities.document, events, ties)), gold: target }
}

/** No document holds a NUL. */
const ONLY_PREDICTED = '\0'

function renamedBy(refs: Refs) {
  const one = (ref: string): string => refs.get(ref) ?? `${ONLY_PREDICTED}${ref}`
  return { one, maybe: (ref: string | null | undefined) => (ref ? one(ref) : null) }
}

function entitiesRenamed(document: ResolvedDocument, refs: Refs): ResolvedDocument {
  const { one, maybe } = renamedBy(refs)
  return {
    ...document,
    entities: document.entities.map((entity) => ({ ...entity, ref: one(entity.ref) })),
    mentions: document.mentions.map((mention) => ({ ...mention, entity: one(mention.entity) })),
    ties: document.ties.map((tie) => ({ ...tie, from: one(tie.from), to: one(tie.to) })),
    claims: document.claims.map((claim) => ({
      ...claim,
      speaker: maybe(claim.speaker),
      via: maybe(claim.via),
      roles: claim.roles.map((cast) => ({ ...cast, entity: one(cast.entity) })),
      places: claim.places.map(one),
      about: claim.about.map(one),
    })),
  }
}

function factsRenamed(document: ResolvedDocument, events: Refs, ties: Refs): ResolvedDocument {
  const event = renamedBy(events)
  const tie = renamedBy(ties)
  return {
    ...document,
    events: document.events.map((each) => ({ ...each, ref: event.one(each.ref) })),
    ties: document.ties.map((each) => ({ ...each, ref: tie.one(each.ref) })),
    claims: document.claims.map((claim) => ({
      ...claim,
      event: event.maybe(claim.event),
      tie: tie.maybe(claim.tie),
    })),
  }
}
