import { z } from 'zod'
import { deriveEvent, deriveTies, type StatedClaim, type TieWithClaims } from '../graph/derive.ts'
import { ATTRIBUTIONS, LABEL_OF_ENTITY_TYPE, MODALITIES, type Standing } from '../graph/ontology.ts'
import { boundsOfPartialDate } from '../graph/partial-date.ts'
import { type Party, type Sides, sidesOf } from '../graph/sides.ts'
import type { ClaimPart } from '../graph/write/contribution.ts'
import { keyDecisions } from '../graph/write/decisions.ts'
import type { ResolvedDocument } from '../ingest/annotation.ts'
import { claimPartsOf } from '../ingest/load-claims.ts'
import { type Referents, referentOf, referentsOf } from '../ingest/referents.ts'
import { textOfPart } from './roles.ts'

/** The standing of each fact of a document by itself: by the ref of the event or tie, by `textOfPart` for a role. */
export interface Standings {
  readonly events: ReadonlyMap<string, Standing>
  readonly ties: ReadonlyMap<string, Standing>
  /** Those of standing UNSUPPORTED are left out. */
  readonly roles: ReadonlyMap<string, Standing>
}

/** As loading the document into an empty graph would derive them, ties first. */
export function standingsOf(document: ResolvedDocument): Standings {
  const referents = referentsOf(document, NO_DECISIONS)
  const statements = claimPartsOf(document, referents, NO_DECISIONS).filter((claim) => claim.statement)
  const ties = tiesOf(document, referents, statements)
  const standings = deriveTies([...ties.values()])
  const sides = sidesOf(
    partiesOf(document, referents),
    [...ties.values()].map((tie) => ({ ...tie, standing: standings.get(tie.id) ?? 'UNSUPPORTED' })),
  )
  return {
    ...eventStandings(document, referents, statements, sides),
    ties: new Map([...ties].map(([ref, { id }]) => [ref, standings.get(id) ?? 'UNSUPPORTED'])),
  }
}

const NO_DECISIONS = keyDecisions([], [])

function tiesOf(
  document: ResolvedDocument,
  { ties }: Referents,
  statements: readonly ClaimPart[],
): Map<string, TieWithClaims> {
  return new Map(
    document.ties.map(({ ref, type, title = null, former, date }) => {
      const { id, fromId, toId } = referentOf(ties, ref)
      const dateEnd = date ? boundsOfPartialDate(date).end : null
      const claims = statements.filter((claim) => claim.tieId === id).map(statedClaim)
      return [ref, { id, type, fromId, toId, title, former, dateEnd, claims }]
    }),
  )
}

function partiesOf(document: ResolvedDocument, { entities }: Referents): Party[] {
  return document.entities.map(({ ref, type, name, description = null, kind = null }) => ({
    id: referentOf(entities, ref).id,
    label: LABEL_OF_ENTITY_TYPE[type],
    ...{ name, description, kind },
  }))
}

function eventStandings(
  document: ResolvedDocument,
  { entities, events }: Referents,
  statements: readonly ClaimPart[],
  sides: Sides,
): Pick<Standings, 'events' | 'roles'> {
  const refOf = new Map([...entities].map(([ref, { id }]) => [id, ref]))
  const derived = document.events.map(({ ref }) => {
    const { id } = referentOf(events, ref)
    const claims = statements.filter((claim) => claim.eventId === id).map(statedClaim)
    return { ref, ...deriveEvent(claims, sides) }
  })
  return {
    events: new Map(derived.map(({ ref, standing }) => [ref, standing])),
    roles: new Map(
      derived.flatMap((event) =>
        event.roles.map(({ entityId, role, standing }) => [
          textOfPart({ event: event.ref, entity: refOf.get(entityId) ?? '', role }),
          standing,
        ]),
      ),
    ),
  }
}

const statedProps = z.object({
  attribution: z.enum(ATTRIBUTIONS),
  modality: z.enum(MODALITIES),
  saidStart: z.string().optional(),
})

function statedClaim({ id, props, speakerId, viaId, casts, placeIds }: ClaimPart): StatedClaim {
  const { attribution, modality, saidStart = null } = statedProps.parse(props)
  return {
    ...{ id, kind: 'STATEMENT', attribution, modality, retracted: false },
    ...{ speakerId, viaId, roles: casts, placeIds, on: saidStart },
  }
}
