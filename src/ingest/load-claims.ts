import { fold, searchTextOf } from '../graph/fold.ts'
import { claimKey, idOf } from '../graph/keys.ts'
import {
  AGENT_ROLES,
  ID_PREFIXES,
  LABEL_OF_MODALITY,
  type Modality,
  RETRACTED_LABEL,
} from '../graph/ontology.ts'
import { boundsOfPartialDate } from '../graph/partial-date.ts'
import { claimSortKey } from '../graph/sort-keys.ts'

import type { ClaimPart } from '../graph/write/contribution.ts'
import type { KeyDecisions } from '../graph/write/decisions.ts'
import type { ResolvedDocument } from './annotation.ts'
import { articleIdOf, present, type Referents, referentOf, timeOf } from './referents.ts'
import { summaryOf } from './summary.ts'

type Claim = ResolvedDocument['claims'][number]

/** The claims of a document, each once. Their keys and ids are the document's own, whatever is merged. */
export function claimPartsOf(
  document: ResolvedDocument,
  referents: Referents,
  decisions: KeyDecisions,
): ClaimPart[] {
  const parts = document.claims.map((claim) => claimPart(claim, { document, referents, decisions }))
  return [...new Map(parts.map((part) => [part.id, part])).values()]
}

interface Setting {
  readonly document: ResolvedDocument
  readonly referents: Referents
  readonly decisions: KeyDecisions
}

function claimPart(claim: Claim, setting: Setting): ClaimPart {
  const { entities, events, ties } = setting.referents
  const idIn = (ref: string) => referentOf(entities, ref).id
  const key = keyOf(claim, setting)
  const retraction = setting.decisions.retractionOf(key)
  const part = {
    id: idOf(ID_PREFIXES.Claim, key),
    label: retraction ? RETRACTED_LABEL : LABEL_OF_MODALITY[claim.modality],
    statement: claim.kind === 'STATEMENT',
    eventId: claim.event ? referentOf(events, claim.event).id : null,
    tieId: claim.tie ? referentOf(ties, claim.tie).id : null,
    speakerId: claim.speaker ? idIn(claim.speaker) : null,
    viaId: claim.via ? idIn(claim.via) : null,
    aboutIds: unique(claim.about.map(idIn)),
    placeIds: unique(claim.places.map(idIn)),
    casts: castsOf(claim, idIn),
  }
  const props = {
    ...ownProps(claim, key, part.id, setting),
    casts: comparableCasts(claim, part),
    polarity: polarityOf(claim),
    voice: part.speakerId ?? articleVoice(setting.document),
    retractedAt: retraction?.at,
    retractedBy: retraction?.by,
    retractionReason: retraction?.reason,
  }
  return { ...part, props: present(props) }
}

function keyOf(claim: Claim, { document, referents }: Setting): string {
  const { entities, events, ties } = referents
  return claimKey({
    article: document.article.key,
    kind: claim.kind,
    speaker: claim.speaker ? referentOf(entities, claim.speaker).ownKey : null,
    on: ownKeyOf(claim, events, ties),
    modality: claim.modality,
    content: claim.content,
    quote: claim.evidence.quote,
    occurrence: claim.evidence.occurrence,
  })
}

function ownKeyOf(claim: Claim, events: Referents['events'], ties: Referents['ties']): string | null {
  if (claim.event) return referentOf(events, claim.event).ownKey
  return claim.tie ? referentOf(ties, claim.tie).ownKey : null
}

function ownProps(claim: Claim, key: string, id: string, { document, referents }: Setting) {
  const { article } = document
  const { quote, start, end, occurrence, cue, direct = false } = claim.evidence
  const publishedAt = article.publishedAt ? timeOf(article.publishedAt) : null
  const said = claim.madeOn ? boundsOfPartialDate(claim.madeOn) : dayOf(publishedAt)
  const nameOf = (ref: string | null | undefined) => (ref ? referentOf(referents.entities, ref).name : null)
  const { kind, attribution, modality, content, madeOn } = claim
  const publisher = article.publisher ?? null
  const [speaker, via] = [nameOf(claim.speaker), nameOf(claim.via)]
  const speakerIsGroup = document.entities.some((each) => each.ref === claim.speaker && each.type === 'GROUP')
  return {
    ...{ id, key, kind, attribution, modality, content, quote, start, end, occurrence, cue, direct, madeOn },
    name: summaryOf({ kind, attribution, modality, content, publisher, speaker, speakerIsGroup, via }),
    saidStart: said?.start,
    saidEnd: said?.end,
    sortKey: claimSortKey(publishedAt, start, id),
    searchText: searchTextOf(quote),
  }
}

function dayOf(publishedAt: string | null): { start: string; end: string } | null {
  const day = publishedAt?.slice(0, 10)
  return day === undefined ? null : { start: day, end: day }
}

/** Each role of an entity once: two of the document's entities may have been made one. Harms that differ are none. */
function castsOf(claim: Claim, idIn: (ref: string) => string): ClaimPart['casts'] {
  const casts = new Map<string, ClaimPart['casts'][number]>()
  for (const { entity, role, harm = null } of claim.roles) {
    const entityId = idIn(entity)
    const known = casts.get(`${role} ${entityId}`)
    casts.set(`${role} ${entityId}`, { entityId, role, harm: known && known.harm !== harm ? null : harm })
  }
  return [...casts.values()]
}

/** What the claim states as text that two claims can have in common (docs/graph.md). */
function comparableCasts(
  claim: Claim,
  part: Pick<ClaimPart, 'eventId' | 'tieId' | 'casts'>,
): string[] | null {
  if (polarityOf(claim) === null) return null
  if (part.tieId !== null) return ['*']
  if (part.eventId === null) return null
  const agents = part.casts.filter(({ role }) => AGENT_ROLES.some((agent) => agent === role))
  const compared = agents.length > 0 ? agents : part.casts
  if (compared.length === 0) return ['*']
  return compared.map(({ role, entityId }) => `${role}=${entityId}`).sort()
}

const POLARITIES: Partial<Record<Modality, string>> = {
  ASSERTED: 'AFFIRMS',
  ALLEGED: 'AFFIRMS',
  DENIED: 'DENIES',
  PLANNED: 'PLANS',
}

function polarityOf({ kind, modality }: Claim): string | null {
  return kind === 'STATEMENT' ? (POLARITIES[modality] ?? null) : null
}

function articleVoice(document: ResolvedDocument): string {
  const { publisher } = document.article
  return `article:${publisher ? fold(publisher) : articleIdOf(document)}`
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
