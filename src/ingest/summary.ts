import { inWords } from '../graph/captions.ts'
import type { Attribution, ClaimKind, Modality, RelationshipType } from '../graph/ontology.ts'

export interface Wording {
  readonly kind: ClaimKind
  readonly attribution: Attribution
  readonly modality: Modality
  readonly speaker: string | null
  /** People without names, one or many: the verb must fit both. */
  readonly speakerIsGroup: boolean
  readonly via: string | null
  readonly publisher: string | null
  readonly content: string
}

/** A claim in one line that never reads as a bare fact: who says it, how firmly, and what. */
export function summaryOf(claim: Wording): string {
  const introduction = claim.attribution === 'ARTICLE' ? articleSays(claim) : speakerSays(claim)
  const via = claim.via === null ? '' : ` (via ${claim.via})`
  return oneLine(`${introduction} ${claim.content}${via}`)
}

const SPEAKER_SAYS: Record<Modality, string> = {
  ASSERTED: 'says that',
  ALLEGED: 'alleges that',
  DENIED: 'denies that',
  PLANNED: 'says that it is planned or expected that',
  HYPOTHETICAL: 'supposes that',
  NO_COMMENT: 'did not comment:',
}

const GROUP_SAYS: Record<Modality, string> = {
  ASSERTED: 'said that',
  ALLEGED: 'alleged that',
  DENIED: 'denied that',
  PLANNED: 'said that it is planned or expected that',
  HYPOTHETICAL: 'supposed that',
  NO_COMMENT: 'did not comment:',
}

function speakerSays({ speaker, speakerIsGroup, kind, modality }: Wording): string {
  const comments = kind === 'COMMENT' && modality === 'ASSERTED'
  const says = speakerIsGroup
    ? comments
      ? 'commented that'
      : GROUP_SAYS[modality]
    : comments
      ? 'comments that'
      : SPEAKER_SAYS[modality]
  return `${speaker ?? 'Somebody'} ${says}`
}

const ARTICLE_SAYS: Record<Modality, string> = {
  ASSERTED: 'reports that',
  ALLEGED: 'reports, with a hedge, that',
  DENIED: 'reports that it is not so that',
  PLANNED: 'reports that it is planned or expected that',
  HYPOTHETICAL: 'supposes that',
  NO_COMMENT: 'reports that there is no comment:',
}

function articleSays({ publisher, modality }: Wording): string {
  return `${publisher ?? 'An article'} ${ARTICLE_SAYS[modality]}`
}

export interface TieWording {
  readonly type: RelationshipType
  readonly from: string
  readonly to: string
  readonly title: string | null
  readonly former: boolean
}

/** The caption of a tie, to which its standing is added: `Steve Witkoff: envoy of Donald Trump`. */
export function tieCaptionOf(tie: TieWording): string {
  // Read from either end, a title ("daughter") would be wrong from one of them.
  if (tie.type === 'FAMILY_OF') return oneLine(`${tie.from} and ${tie.to}: family`)
  return oneLine(`${tie.from}: ${tie.former ? 'formerly ' : ''}${tieWords(tie)} ${tie.to}`)
}

const TITLED: Partial<Record<RelationshipType, string>> = {
  HOLDS_POST_AT: 'at',
  WORKS_FOR: 'of',
  SPEAKS_FOR: 'of',
  ENVOY_OF: 'of',
}

function tieWords({ type, title }: TieWording): string {
  const preposition = TITLED[type]
  return title !== null && preposition !== undefined ? `${title} ${preposition}` : inWords(type)
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
