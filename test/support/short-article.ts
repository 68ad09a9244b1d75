import type { EntityType } from '../../src/graph/ontology.ts'

export interface ShortArticle {
  readonly number?: number
  /** Its only sentence, naming whom the claim below needs. */
  readonly says: string
  readonly reader?: string
  readonly reviewed?: boolean
  /** Instead of a meeting of Bob Roland and Leo Trentino. */
  readonly event?: 'raid'
  readonly speaker?: string
  readonly attacker?: string
  readonly tie?: 'PART_OF'
  /** Gives Leo Trentino a Wikidata id, and this type. */
  readonly wikidata?: EntityType
  readonly description?: string
}

/** An annotation document of one sentence and one claim, as JSON text. */
export function shortArticle(article: ShortArticle): string {
  const { number = 1, says, reader = 'hand', reviewed = false } = article
  const entities = ENTITIES.filter((entity) => says.includes(entity.name)).map((entity) =>
    entity.ref === 'trentino' && article.wikidata
      ? { ...entity, type: article.wikidata, wikidataId: 'Q900001' }
      : { ...entity, description: article.description ?? null },
  )
  return JSON.stringify({
    version: 1,
    reader: { name: reader, version: '1' },
    review: reviewed ? { at: '2033-05-06T09:00:00Z' } : null,
    article: {
      title: `Article ${number}`,
      url: `https://example.org/${number}`,
      publishedAt: '2033-05-05T10:00:00Z',
      text: says,
    },
    entities,
    mentions: entities.map(({ ref, name }) => ({ entity: ref, quote: name, occurrence: 1 })),
    ...factOf(article),
  })
}

const ENTITIES = [
  { ref: 'roland', type: 'PERSON', name: 'Bob Roland' },
  { ref: 'trentino', type: 'PERSON', name: 'Leo Trentino' },
  { ref: 'army', type: 'ORGANIZATION', name: 'Freedonian Army' },
  { ref: 'freedonia', type: 'PLACE', kind: 'COUNTRY', key: 'gaz:freedonia', name: 'Freedonia' },
] as const

function refOf(name: string | undefined) {
  return ENTITIES.find((entity) => entity.name === name)?.ref ?? null
}

function factOf({ says, event, speaker, attacker, tie }: ShortArticle) {
  const claim = {
    kind: 'STATEMENT',
    attribution: speaker ? 'SPEAKER' : 'ARTICLE',
    speaker: refOf(speaker),
    modality: 'ASSERTED',
    content: says.replace(/\.$/, ''),
    evidence: { quote: says },
  }
  if (tie) {
    const ties = [{ ref: 'tie', type: tie, from: 'army', to: 'freedonia' }]
    return { ties, claims: [{ ...claim, tie: 'tie' }] }
  }
  if (event === 'raid') {
    const events = [
      {
        ref: 'raid',
        type: 'ASSAULT',
        name: 'Raid',
        key: 'event:ASSAULT:target=place/facility%3Afort lom:2033-05-03',
      },
    ]
    return {
      events,
      claims: [{ ...claim, event: 'raid', roles: [{ entity: refOf(attacker), role: 'ATTACKER' }] }],
    }
  }
  const events = [{ ref: 'talks', type: 'CONSULT', name: 'Talks', date: '2033-05-04' }]
  const modality = says.includes('never') ? 'DENIED' : 'ASSERTED'
  const roles = ['roland', 'trentino'].map((entity) => ({ entity, role: 'PARTICIPANT' }))
  return { events, claims: [{ ...claim, modality, event: 'talks', roles }] }
}
