import { claimKey } from '../graph/keys.ts'
import type { Rejection, ResolvedDocument } from './annotation.ts'
import { rejection } from './rejection.ts'
import { CLAIM_RULES } from './rules/claim-rules.ts'
import { ENTITY_RULES, MENTION_RULES } from './rules/entity-rules.ts'
import { namesNoAttackerIn } from './rules/event-names.ts'
import { EVENT_RULES, TIE_RULES } from './rules/fact-rules.ts'
import { type Rule, repeatedIn, type Setting, settingOf } from './rules/rule.ts'

/** Every rule of the graph that a document can break, in the document's order of lists; none where it may be loaded. */
export function rejectionsOf(document: ResolvedDocument): Rejection[] {
  const setting = settingOf(document)
  const { entities, mentions, events, ties, claims } = document
  return [
    ...broken('entities', entities, ENTITY_RULES, (entity) => entity.name, setting),
    ...broken('mentions', mentions, MENTION_RULES, (mention) => mention.quote, setting),
    ...repeatedMentions(document),
    ...broken('events', events, [...EVENT_RULES, namesNoAttackerIn(setting)], (event) => event.name, setting),
    ...broken('ties', ties, TIE_RULES, (tie) => tie.title ?? tie.type, setting),
    ...broken('claims', claims, CLAIM_RULES, (claim) => claim.content, setting),
    ...repeatedClaims(setting),
  ]
}

function broken<Item>(
  list: string,
  items: readonly Item[],
  rules: readonly Rule<Item>[],
  itemText: (item: Item) => string,
  setting: Setting,
): Rejection[] {
  return items.flatMap((item, index) =>
    rules
      .flatMap((rule) => rule(item, setting))
      .map(({ at, code, reason }) =>
        rejection(`${list}[${index}]${at === undefined ? '' : `.${at}`}`, itemText(item), code, reason),
      ),
  )
}

function repeatedMentions({ mentions }: ResolvedDocument): Rejection[] {
  return repeatedIn(mentions, ({ entity, start, end }) => `${start} ${end} ${entity}`).map((index) =>
    rejection(`mentions[${index}]`, mentions[index]?.quote ?? '', 'DUPLICATE', 'this mention is given twice'),
  )
}

function repeatedClaims({ document, entities, events, ties }: Setting): Rejection[] {
  const { article, claims } = document
  const keys = repeatedIn(claims, (claim) =>
    claimKey({
      article: article.key,
      kind: claim.kind,
      speaker: entities.get(claim.speaker ?? '')?.key,
      on: (events.get(claim.event ?? '') ?? ties.get(claim.tie ?? ''))?.key,
      modality: claim.modality,
      content: claim.content,
      quote: claim.evidence.quote,
      occurrence: claim.evidence.occurrence,
    }),
  )
  const reason = 'the same speaker says the same of the same thing in the same passage: make it one claim'
  return keys.map((index) => rejection(`claims[${index}]`, claims[index]?.content ?? '', 'DUPLICATE', reason))
}
