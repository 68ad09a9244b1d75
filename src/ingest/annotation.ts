import { z } from 'zod'
import {
  ATTRIBUTIONS,
  CLAIM_KINDS,
  ENTITY_TYPES,
  EVENT_TYPES,
  HARMS,
  MODALITIES,
  PLACE_KINDS,
  RELATIONSHIP_TYPES,
  ROLES,
} from '../graph/ontology.ts'
import { isPartialDate, PARTIAL_DATE_PATTERN } from '../graph/partial-date.ts'

/**
 * The annotation document: the one format between reading and the graph, and a public contract
 * (annotation.schema.json is generated from here). Refs hold only within one document; keys say who is
 * who across documents, and are written by the resolver where they are missing.
 */

const NO_DATE = 'not a date: use 2025-04-25, 2024-12, 2022, 2015/2019 or 2022/..'

const text = z.string().max(2_000).regex(/\S/, 'is blank')
const ref = z.string().min(1).max(200)
const key = z.string().min(1).max(2_000)
const partialDate = z
  .string()
  .regex(PARTIAL_DATE_PATTERN, { error: NO_DATE, abort: true })
  .refine(isPartialDate, NO_DATE)
  .describe('A day, month or year, or an interval of them: 2025-04-25, 2024-12, 2022, 2015/2019, 2022/..')

const sourceSchema = z.strictObject({
  publisher: text.nullish(),
  title: text.nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
})

const passageSchema = z.strictObject({
  quote: text.describe('The very characters of the text.'),
  occurrence: z
    .int()
    .min(1)
    .optional()
    .describe('Which of the equal passages, counted from 1 over the whole text.'),
  start: z.int().min(0).optional().describe('UTF-16 offset; filled in anew at loading, never trusted.'),
  end: z.int().min(0).optional(),
})

const evidenceSchema = passageSchema.extend({
  cue: text.optional().describe('The words that introduce the claim: said, blamed, denied.'),
  direct: z.boolean().optional().describe("True where the source's own words stand in quotation marks."),
})

const articleSchema = z.strictObject({
  key: key.optional(),
  title: text,
  publisher: text.nullish(),
  author: text.nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
  publishedAt: z.iso.datetime({ offset: true }).nullish(),
  language: z.string().min(2).max(35).default('en'),
  basedOn: z.array(sourceSchema).default([]).describe('The accounts that this one retells in other words.'),
  text: z.string().max(1_000_000).regex(/\S/, 'is blank'),
})

const aliasSchema = z.strictObject({
  name: text,
  full: z.boolean().default(true).describe('False for surnames and other short forms.'),
})

const entitySchema = z.strictObject({
  ref,
  key: key.optional(),
  type: z.enum(ENTITY_TYPES),
  name: text,
  aliases: z.array(aliasSchema).default([]),
  description: text.nullish(),
  wikidataId: z
    .string()
    .regex(/^Q\d+$/)
    .nullish(),
  kind: z.enum(PLACE_KINDS).optional().describe('Of a place, and required there.'),
})

const mentionSchema = passageSchema.extend({ entity: ref })

const eventSchema = z.strictObject({
  ref,
  key: key.optional(),
  type: z.enum(EVENT_TYPES),
  mode: text.nullish(),
  date: partialDate.nullish(),
  name: text,
})

const tieSchema = z.strictObject({
  ref,
  key: key.optional(),
  type: z.enum(RELATIONSHIP_TYPES),
  from: ref,
  to: ref,
  title: text.nullish(),
  date: partialDate.nullish(),
  former: z.boolean().default(false).describe('A post or tie that is over: former, ex-.'),
})

const claimedRoleSchema = z.strictObject({ entity: ref, role: z.enum(ROLES), harm: z.enum(HARMS).nullish() })

const claimSchema = z.strictObject({
  kind: z.enum(CLAIM_KINDS),
  attribution: z.enum(ATTRIBUTIONS),
  speaker: ref.nullish(),
  via: ref.nullish(),
  modality: z.enum(MODALITIES),
  event: ref.nullish(),
  tie: ref.nullish(),
  content: text.describe('The bare proposition, as one clause; never shown without speaker and modality.'),
  roles: z.array(claimedRoleSchema).default([]),
  places: z.array(ref).default([]),
  about: z.array(ref).default([]),
  madeOn: partialDate.nullish(),
  evidence: evidenceSchema,
})

const reviewSchema = z.strictObject({ at: z.iso.datetime({ offset: true }), by: text.nullish() })
const readerSchema = z.strictObject({
  name: text,
  version: text,
  profile: text.optional(),
  model: text.optional(),
})

export const annotationDocumentSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  reader: readerSchema,
  review: reviewSchema.nullish(),
  article: articleSchema,
  entities: z.array(entitySchema).default([]),
  mentions: z.array(mentionSchema).default([]),
  events: z.array(eventSchema).default([]),
  ties: z.array(tieSchema).default([]),
  claims: z.array(claimSchema).default([]),
})

/** A document after parsing: defaults are filled in, keys and offsets may still be missing. */
export type AnnotationDocument = z.output<typeof annotationDocumentSchema>
export type AnnotatedEntity = AnnotationDocument['entities'][number]
export type AnnotatedEvent = AnnotationDocument['events'][number]
export type AnnotatedTie = AnnotationDocument['ties'][number]
export type AnnotatedClaim = AnnotationDocument['claims'][number]
export type AnnotatedMention = AnnotationDocument['mentions'][number]
export type Evidence = AnnotatedClaim['evidence']

/**
 * A document whose every key is written and whose every passage is placed in the text: what loading takes.
 * `text.slice(start, end) === quote` for all of its passages.
 */
export type ResolvedDocument = Omit<
  AnnotationDocument,
  'article' | 'entities' | 'mentions' | 'events' | 'ties' | 'claims'
> & {
  readonly article: AnnotationDocument['article'] & { readonly key: string }
  readonly entities: readonly (AnnotatedEntity & { readonly key: string })[]
  readonly mentions: readonly (AnnotatedMention & Placed)[]
  readonly events: readonly (AnnotatedEvent & { readonly key: string })[]
  readonly ties: readonly (AnnotatedTie & { readonly key: string })[]
  readonly claims: readonly (Omit<AnnotatedClaim, 'evidence'> & { readonly evidence: Evidence & Placed })[]
}

/** Where a passage stands: UTF-16 code units, end exclusive, and which of the equal passages it is, from 1. */
export interface Placed {
  readonly start: number
  readonly end: number
  readonly occurrence: number
}

export const REJECTION_CODES = [
  'NOT_IN_TEXT',
  'AMBIGUOUS_QUOTE',
  'NO_EVIDENCE',
  'UNKNOWN_ENTITY',
  'NOT_IN_VOCABULARY',
  'ROLE_NOT_ALLOWED',
  'BAD_DATE',
  'DUPLICATE',
  'UNCERTAIN',
  'TOO_LARGE',
  'OTHER',
] as const
export type RejectionCode = (typeof REJECTION_CODES)[number]

/** What was refused or left out, and why. `path` is its place in the document: `claims[3].evidence`. */
export interface Rejection {
  readonly path: string
  readonly item: string
  readonly code: RejectionCode
  readonly reason: string
}
