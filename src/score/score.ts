import type { EntityType } from '../graph/ontology.ts'
import { accusations, claims, directQuotes, modality, speakers } from './claims.ts'
import { type Counts, type Figures, figuresOf, type Share, shareOf } from './counts.ts'
import { type EventGroup, entities, events, ties } from './facts.ts'
import { inGoldTerms, type Pair, type Readings } from './in-gold-terms.ts'
import { names, overlappingNames } from './names.ts'
import { attackers, roles, swaps } from './roles.ts'
import { standing } from './standing.ts'

type ShareName = 'attackers' | 'modality' | 'standing' | `standing.${'events' | 'ties' | 'roles'}`

export interface Score {
  readonly figures: Readonly<Record<FigureName, Figures>>
  readonly shares: Readonly<Record<ShareName, Share>>
  /** Those cast as attacker who are the gold's victim or target, and the other way about. */
  readonly swaps: number
}

/** Micro over all documents. Each measure is defined where its function stands; docs/scoring.md tells them together. */
export function scoreOf(readings: readonly Readings[]): Score {
  const pairs = readings.map(inGoldTerms)
  return {
    figures: valuesMapped(FIGURES, (count) => figuresOf(pairs.map(count))),
    shares: sharesOf(pairs),
    swaps: pairs.reduce((sum, pair) => sum + swaps(pair), 0),
  }
}

function sharesOf(pairs: readonly Pair[]): Record<ShareName, Share> {
  const standings = pairs.map(standing)
  return {
    attackers: shareOf(pairs.map(attackers)),
    modality: shareOf(pairs.map(modality)),
    standing: shareOf(standings.flatMap((each) => Object.values(each))),
    'standing.events': shareOf(standings.map((each) => each.events)),
    'standing.ties': shareOf(standings.map((each) => each.ties)),
    'standing.roles': shareOf(standings.map((each) => each.roles)),
  }
}

const FIGURES = {
  names: (pair: Pair) => names(pair, null),
  ...byType('names', names),
  'names.overlapping': (pair: Pair) => overlappingNames(pair, null),
  ...byType('names.overlapping', overlappingNames),
  entities: (pair: Pair) => entities(pair, null),
  ...byType('entities', entities),
  ties,
  events: (pair: Pair) => events(pair, null),
  ...byGroup('events', events),
  roles: (pair: Pair) => roles(pair, null),
  ...byGroup('roles', roles),
  claims,
  accusations,
  speakers,
  directQuotes,
} satisfies Record<string, (pair: Pair) => Counts>
type FigureName = keyof typeof FIGURES

function byType<Name extends string>(name: Name, count: (pair: Pair, type: EntityType) => Counts) {
  const of = (type: EntityType) => (pair: Pair) => count(pair, type)
  return {
    [`${name}.PERSON`]: of('PERSON'),
    [`${name}.ORGANIZATION`]: of('ORGANIZATION'),
    [`${name}.PLACE`]: of('PLACE'),
    [`${name}.GROUP`]: of('GROUP'),
  } as Record<`${Name}.${EntityType}`, (pair: Pair) => Counts>
}

function byGroup<Name extends string>(name: Name, count: (pair: Pair, group: EventGroup) => Counts) {
  const of = (group: EventGroup) => (pair: Pair) => count(pair, group)
  return {
    [`${name}.CONSULT`]: of('CONSULT'),
    [`${name}.ASSAULT`]: of('ASSAULT'),
    [`${name}.REST`]: of('REST'),
  } as Record<`${Name}.${EventGroup}`, (pair: Pair) => Counts>
}

function valuesMapped<Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  map: (value: From) => To,
): Record<Name, To> {
  return Object.fromEntries(
    (Object.entries(record) as [Name, From][]).map(([name, value]) => [name, map(value)]),
  ) as Record<Name, To>
}
