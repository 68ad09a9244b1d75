import { fold } from '../fold.ts'
import {
  AFFIRMED_STANDINGS,
  type Attribution,
  type ClaimKind,
  type EventType,
  type Modality,
  type Standing,
} from '../ontology.ts'
import { boundsOfPartialDate } from '../partial-date.ts'
import { type Cypher, cypher, EMPTY, verbatim } from '../read/cypher.ts'
import type { EntityReference } from '../read/references.ts'
import type { Tools } from '../read/rules.ts'
import { claimsOfEither, placesInside, roleTypes, where } from './patterns.ts'

export interface EventFilter {
  readonly types?: readonly EventType[] | null
  readonly modes?: readonly string[] | null
  readonly since?: string | null
  readonly until?: string | null
  readonly place?: EntityReference | null
  readonly participant?: EntityReference | null
  readonly standing?: readonly Standing[] | null
}

export interface ClaimFilter {
  readonly kind?: ClaimKind | null
  readonly speaker?: EntityReference | null
  readonly about?: EntityReference | null
  readonly publisher?: string | null
  readonly modality?: readonly Modality[] | null
  readonly attribution?: Attribution | null
  readonly since?: string | null
  readonly until?: string | null
  readonly includeRetracted?: boolean | null
}

/** What is to be collected before the things themselves are matched, and what is then asked of each of them. */
export interface Filtering {
  readonly before: Cypher
  readonly conditions: readonly Cypher[]
}

/** The standings that `meetings` and `metWith` take where none are asked for: somebody says it was so. */
export function affirmedUnless(filter: EventFilter | null | undefined): EventFilter {
  return { ...filter, standing: filter?.standing ?? AFFIRMED_STANDINGS }
}

/** Filters an event that is bound by what follows; without `standing`, all but what nothing supports. */
export function filteringEvent(
  event: Cypher,
  filter: EventFilter | null | undefined,
  tools: Tools,
): Filtering {
  const place = filter?.place ? collectPlaces(filter.place, tools) : null
  const participant = filter?.participant ? bindParticipant(filter.participant, tools) : null
  const conditions = [
    ...ownConditions(event, filter),
    ...(place
      ? [
          cypher`EXISTS { (${event})-[:TOOK_PLACE_AT]->(somewhere:Place) WHERE somewhere.id IN ${place.inside} }`,
        ]
      : []),
    ...(participant
      ? [
          cypher`EXISTS { (${event})<-[:${roleTypes(null)}]-(somebody:Entity) WHERE somebody.id = ${participant} }`,
        ]
      : []),
  ]
  return { before: place ? place.before : EMPTY, conditions }
}

function ownConditions(event: Cypher, filter: EventFilter | null | undefined): readonly Cypher[] {
  const { types, modes, since, until, standing } = filter ?? {}
  return [
    standing ? cypher`${event}.standing IN ${[...standing]}` : cypher`${event}.rank <= 5`,
    ...(types ? [cypher`${event}.type IN ${[...types]}`] : []),
    ...(modes ? [cypher`${event}.mode IN ${[...modes]}`] : []),
    ...(since ? [cypher`${event}.dateEnd >= ${boundsOfPartialDate(since).start}`] : []),
    ...(until ? [cypher`${event}.dateStart <= ${boundsOfPartialDate(until).end}`] : []),
  ]
}

function collectPlaces(place: EntityReference, tools: Tools): { before: Cypher; inside: Cypher } {
  const inside = tools.variable('inside')
  const within = placesInside(verbatim('place'), verbatim('within'), verbatim('way'))
  const before = cypher`CALL () { MATCH (place:Place) WHERE place.id = ${tools.reference(place, ['Place'])}
${within} RETURN collect(DISTINCT within.id) AS ${inside} } `
  return { before, inside }
}

const bindParticipant = (participant: EntityReference, tools: Tools) => tools.reference(participant)

/** Binds the events that a filter lets through, begun at its most selective part. */
export function matchEvents(event: Cypher, filter: EventFilter | null | undefined, tools: Tools): Cypher {
  const { participant, place, ...rest } = filter ?? {}
  if (participant) {
    const { before, conditions } = filteringEvent(event, { ...rest, place: place ?? null }, tools)
    return cypher`${before}MATCH (taking:Entity) WHERE taking.id = ${tools.reference(participant)}
MATCH (taking)-[:${roleTypes(null)}]->(${event}:Event)${where(conditions)}`
  }
  if (place) {
    const { conditions } = filteringEvent(event, rest, tools)
    return cypher`MATCH (place:Place) WHERE place.id = ${tools.reference(place, ['Place'])}
${placesInside(verbatim('place'), verbatim('within'), verbatim('way'))}
MATCH (within)<-[:TOOK_PLACE_AT]-(${event}:Event)${where(conditions)}`
  }
  const { conditions } = filteringEvent(event, rest, tools)
  return cypher`MATCH (${event}:Event)${where([cypher`${event}.newestKey > ''`, ...conditions])}`
}

/** Filters a claim that is bound by what follows. */
export function filteringClaim(
  claim: Cypher,
  filter: ClaimFilter | null | undefined,
  tools: Tools,
): readonly Cypher[] {
  const { kind, speaker, about, publisher, modality, attribution, since, until, includeRetracted } =
    filter ?? {}
  return [
    ...(includeRetracted ? [] : [cypher`${claim}.retractedAt IS NULL`]),
    ...(kind ? [cypher`${claim}.kind = ${kind}`] : []),
    ...(modality ? [cypher`${claim}.modality IN ${[...modality]}`] : []),
    ...(attribution ? [cypher`${claim}.attribution = ${attribution}`] : []),
    ...(since ? [cypher`${claim}.saidEnd >= ${boundsOfPartialDate(since).start}`] : []),
    ...(until ? [cypher`${claim}.saidStart <= ${boundsOfPartialDate(until).end}`] : []),
    ...(publisher
      ? [
          cypher`EXISTS { (${claim})-[:FROM_ARTICLE]->(outlet:Article) WHERE outlet.publisherKey = ${fold(publisher)} }`,
        ]
      : []),
    ...(speaker
      ? [
          cypher`EXISTS { (${claim})-[:MADE_BY]->(saying:Entity) WHERE saying.id = ${tools.reference(speaker)} }`,
        ]
      : []),
    ...(about ? [namesCondition(claim, about, tools)] : []),
  ]
}

/** In a role, as its place, under `about`, or at an end of the tie: the API's NAMED. */
function namesCondition(claim: Cypher, about: EntityReference, tools: Tools): Cypher {
  const named = () => tools.reference(about)
  return cypher`(EXISTS { (${claim})-[:CASTS|PLACES_AT|ABOUT]->(named:Entity) WHERE named.id = ${named()} }
 OR EXISTS { (${claim})-[:STATES|COMMENTS_ON]->(:Tie)-[:FROM|TO]->(named:Entity) WHERE named.id = ${named()} })`
}

/** Claims that name an entity which is bound already, each once. */
export function matchClaimsNaming(entity: Cypher, claim: Cypher, conditions: readonly Cypher[]): Cypher {
  const direct = cypher`MATCH (${entity})<-[:CASTS|PLACES_AT|ABOUT]-(${claim}:Claim)`
  const byTie = cypher`MATCH (${entity})<-[:FROM|TO]-(:Tie)<-[:STATES|COMMENTS_ON]-(${claim}:Claim)`
  return claimsOfEither(entity, claim, [direct, byTie], conditions)
}

/** Binds the claims that a filter lets through, begun at its most selective part. */
export function matchClaims(claim: Cypher, filter: ClaimFilter | null | undefined, tools: Tools): Cypher {
  const { speaker, about, publisher, ...rest } = filter ?? {}
  if (speaker) {
    const conditions = filteringClaim(
      claim,
      { ...rest, about: about ?? null, publisher: publisher ?? null },
      tools,
    )
    return cypher`MATCH (says:Entity) WHERE says.id = ${tools.reference(speaker)} MATCH (says)<-[:MADE_BY]-(${claim}:Claim)${where(conditions)}`
  }
  if (about) {
    const conditions = filteringClaim(claim, { ...rest, publisher: publisher ?? null }, tools)
    const subject = verbatim('subject')
    return cypher`MATCH (subject:Entity) WHERE subject.id = ${tools.reference(about)} ${matchClaimsNaming(subject, claim, conditions)}`
  }
  if (publisher) {
    const conditions = filteringClaim(claim, rest, tools)
    return cypher`MATCH (outlet:Article) WHERE outlet.publisherKey = ${fold(publisher)} MATCH (outlet)<-[:FROM_ARTICLE]-(${claim}:Claim)${where(conditions)}`
  }
  return cypher`MATCH (${claim}:Claim)${where([cypher`${claim}.sortKey > ''`, ...filteringClaim(claim, rest, tools)])}`
}
