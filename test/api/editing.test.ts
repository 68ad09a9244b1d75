import { readFile } from 'node:fs/promises'
import { gql } from 'graphql-tag'
import { beforeAll, describe, expect, it } from 'vitest'
import { EDITOR_TOKEN, startTestService, type TestService } from '../support/service.ts'

/** An editor's day over HTTP: feed, look, correct, take back. Each step stands on the one before. */

const EXAMPLE = new URL('../../docs/annotation-example.json', import.meta.url)
const token = EDITOR_TOKEN

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client without generated types reads them
type Json = any

let service: TestService
let example: string
beforeAll(async () => {
  service = await startTestService()
  example = await readFile(EXAMPLE, 'utf8')
})

async function edit(operation: Parameters<TestService['ask']>[0], variables: object = {}): Promise<Json> {
  const { data, errors } = await service.ask(operation, variables, { token })
  expect(errors).toEqual([])
  return data
}

const IMPORT = gql`
  mutation Import($json: String!, $dryRun: Boolean) {
    importAnnotations(input: { json: $json, dryRun: $dryRun }) {
      outcome created annotations
      article { id title url reviewedAt text claims(first: 3) { totalCount nodes { summary } } }
      report { extractor entities events claims seconds rejected { path item code reason } }
    }
  }
`
const STATE = gql`{ stats { people organizations places events articles claims } }`

/** The same talks, told by another outlet under other names: what an editor finds to merge. */
function secondAccount(): string {
  const text =
    'Robert Roland, the envoy, held talks with Leopold Trentino in the capital. The Gazette saw them. Nobody commented.'
  return JSON.stringify({
    version: 1,
    reader: { name: 'hand', version: '1' },
    article: {
      title: 'Talks in the capital',
      publisher: 'The Gazette',
      publishedAt: '2033-05-18T08:00:00Z',
      text,
    },
    entities: [
      { ref: 'robert', type: 'PERSON', name: 'Robert Roland', aliases: [{ name: 'Bob Roland', full: true }] },
      { ref: 'leopold', type: 'PERSON', name: 'Leopold Trentino' },
    ],
    mentions: [
      { entity: 'robert', quote: 'Robert Roland' },
      { entity: 'leopold', quote: 'Leopold Trentino' },
    ],
    events: [
      {
        ref: 'talks',
        type: 'CONSULT',
        date: '2033-05-17',
        name: 'Talks of Robert Roland and Leopold Trentino',
      },
    ],
    claims: [
      {
        kind: 'STATEMENT',
        attribution: 'ARTICLE',
        modality: 'ASSERTED',
        event: 'talks',
        content: 'Robert Roland held talks with Leopold Trentino',
        roles: [
          { entity: 'robert', role: 'PARTICIPANT' },
          { entity: 'leopold', role: 'PARTICIPANT' },
        ],
        evidence: { quote: 'Robert Roland, the envoy, held talks with Leopold Trentino in the capital.' },
      },
    ],
  })
}

describe("an editor's day", () => {
  it('without the token nothing is written, whatever is asked', async () => {
    for (const operation of [
      'mutation { deleteArticle(id: "art_1") { deletedClaims } }',
      'mutation { retractClaim(id: "clm_1", reason: "x") { claim { id } } }',
      'mutation { mergeEvents(keep: "evt_1", duplicate: "evt_2") { mergeId } }',
    ]) {
      const { errors, statements } = await service.ask(operation)
      expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
      expect(statements).toEqual([])
    }
  })

  it('a dry run says what would come of it, and writes nothing', async () => {
    const { importAnnotations } = await edit(IMPORT, { json: example, dryRun: true })
    expect(importAnnotations).toMatchObject({
      outcome: 'DRY_RUN',
      created: false,
      article: null,
      report: { claims: 14, rejected: [] },
    })
    expect(JSON.parse(importAnnotations.annotations).claims[0].evidence.start).toBe(0)
    expect((await edit(STATE)).stats.articles).toBe(0)
  })

  it('a document that is wrong is refused whole, with the place of each fault', async () => {
    const document = JSON.parse(example)
    document.claims[1].evidence.quote = 'words that the article does not have'
    document.claims[2].tie = 'nobody'
    const { errors } = await service.ask(IMPORT, { json: JSON.stringify(document) }, { token })
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_DOCUMENT',
      rejected: expect.arrayContaining([
        expect.objectContaining({ path: 'claims[1].evidence', code: 'NOT_IN_TEXT' }),
        expect.objectContaining({ path: 'claims[2].tie', item: 'nobody' }),
      ]),
    })
    expect((await edit(STATE)).stats.articles).toBe(0)
  })

  it('an import is read back in the same answer; the same again changes nothing', async () => {
    const { importAnnotations } = await edit(IMPORT, { json: example })
    expect(importAnnotations).toMatchObject({
      outcome: 'CREATED',
      created: true,
      article: { claims: { totalCount: 14 } },
    })
    const before = await edit(STATE)
    expect((await edit(IMPORT, { json: example })).importAnnotations).toMatchObject({
      outcome: 'UNCHANGED',
      created: false,
    })
    expect(await edit(STATE)).toEqual(before)
  })

  it('every passage is where it says it is', async () => {
    const { articles } = await edit(
      gql`{ articles { nodes { text claims(first: 50) { nodes { evidence { quote start end } } } mentions { nodes { text start end } } } } }`,
    )
    for (const article of articles.nodes) {
      for (const { evidence } of article.claims.nodes)
        expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
      for (const mention of article.mentions.nodes)
        expect(article.text.slice(mention.start, mention.end)).toBe(mention.text)
    }
  })

  it('an article is found by id and by address; its document is for editors', async () => {
    const find = gql`query Find($url: URL) { article(url: $url) { id title annotations } }`
    const url = 'https://EXAMPLE.org/2033/05/17/envoy/?utm_source=x#top'
    const { article } = await edit(find, { url })
    expect(JSON.parse(article.annotations).article.title).toBe(article.title)
    const { errors } = await service.ask(find, { url })
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN')
    const { article: byId } = await edit(gql`query ById($id: ID) { article(id: $id) { title text } }`, {
      id: article.id,
    })
    expect(byId.title).toBe(article.title)
  })

  const ACCUSED = gql`{ attacks(attributedTo: { name: "Sylvania" }) { nodes { standing event { name } by { accordingTo { name } deniedBy { name } } } } }`
  it('a withdrawn accusation is in no list, also after deleting and importing again; restored, it is back', async () => {
    const before = await edit(ACCUSED)
    expect(before.attacks.nodes.map((each: Json) => each.standing).sort()).toEqual(['ALLEGED', 'DISPUTED'])
    const { claims } = await edit(
      gql`{ claims(filter: { speaker: { name: "two officials" } }) { nodes { id } } }`,
    )
    const { id } = claims.nodes[0]
    const retract = gql`mutation Retract($id: ID!) { retractClaim(id: $id, reason: "they took it back") { claim { id retraction { at by reason } } } }`
    expect((await edit(retract, { id })).retractClaim.claim.retraction.reason).toBe('they took it back')
    const gone = await edit(ACCUSED)
    expect(gone.attacks.nodes.map((each: Json) => each.standing)).toEqual(['ALLEGED'])
    const { articles } = await edit(gql`{ articles { nodes { id } } }`)
    const removed = await edit(
      gql`mutation Delete($id: ID!) { deleteArticle(id: $id) { deletedClaims deletedEvents deletedEntities } }`,
      { id: articles.nodes[0].id },
    )
    expect(removed.deleteArticle).toEqual({ deletedClaims: 14, deletedEvents: 4, deletedEntities: 16 })
    expect((await edit(STATE)).stats).toEqual({
      people: 0,
      organizations: 0,
      places: 0,
      events: 0,
      articles: 0,
      claims: 0,
    })
    await edit(IMPORT, { json: example })
    expect(await edit(ACCUSED)).toEqual(gone)
    await edit(
      gql`mutation Restore($id: ID!) { restoreClaim(id: $id) { claim { id retraction { reason } } } }`,
      { id },
    )
    expect(await edit(ACCUSED)).toEqual(before)
  })

  it('likely duplicates are listed with a reason, dismissed and listed again', async () => {
    await edit(IMPORT, { json: secondAccount() })
    const list = gql`{ possibleDuplicates { totalCount nodes { score reason a { id ... on Person { name } } b { id ... on Person { name } } } edges { cursor node { score } } pageInfo { hasNextPage } } }`
    const { possibleDuplicates } = await edit(list)
    const pair = possibleDuplicates.nodes.find((each: Json) => each.a.name && /Rol/.test(each.a.name))
    expect([pair.a.name, pair.b.name].sort()).toEqual(['Bob Roland', 'Robert Roland'])
    expect(pair.reason).not.toBe('')
    const pairIds = { a: pair.a.id, b: pair.b.id }
    await edit(
      gql`mutation Dismiss($a: ID!, $b: ID!) { dismissDuplicate(a: $a, b: $b) { dismissed } }`,
      pairIds,
    )
    expect(JSON.stringify((await edit(list)).possibleDuplicates.nodes)).not.toContain('"Robert Roland"')
    await edit(gql`mutation Again($a: ID!, $b: ID!) { undoDismissal(a: $a, b: $b) { dismissed } }`, pairIds)
    expect((await edit(list)).possibleDuplicates).toEqual(possibleDuplicates)
  })

  it('two people and two events are made one, and apart again with every edge where it was', async () => {
    const look = gql`{ people { nodes { id name aliases participations { nodes { id role event { id name } } } } } events(filter: { types: [CONSULT] }) { nodes { id name articles { nodes { title } } participants { id role entity { name } } } } }`
    const before = await edit(look)
    const idOf = (name: string) => before.people.nodes.find((each: Json) => each.name === name).id
    const mergeEntities = gql`mutation Merge($keep: ID!, $duplicate: ID!) { mergeEntities(keep: $keep, duplicate: $duplicate) { mergeId node { id ... on Person { name aliases } } } }`
    const people = await edit(mergeEntities, { keep: idOf('Bob Roland'), duplicate: idOf('Robert Roland') })
    expect(people.mergeEntities.node).toMatchObject({ id: idOf('Bob Roland'), name: 'Bob Roland' })
    expect(people.mergeEntities.node.aliases).toContain('Robert Roland')
    const [one, other] = before.events.nodes
    const merged = await edit(
      gql`mutation Events($keep: ID!, $duplicate: ID!) { mergeEvents(keep: $keep, duplicate: $duplicate) { mergeId node { id ... on Event { name articles { totalCount } } } } }`,
      { keep: one.id, duplicate: other.id },
    )
    expect(merged.mergeEvents.node).toMatchObject({ id: one.id, articles: { totalCount: 2 } })

    const { merges } = await edit(
      gql`{ merges { totalCount nodes { id duplicateId duplicateName at by kept { __typename id ... on Person { name } ... on Event { title: name } } } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`,
    )
    expect(merges.nodes.map((each: Json) => each.duplicateName).sort()).toEqual(
      [other.name, 'Robert Roland'].sort(),
    )
    const byOldId = await edit(
      gql`query Old($event: ID!, $person: ID!) { event(id: $event) { id } node(id: $person) { id } person(ref: { id: $person }) { name metWith { totalCount } } }`,
      { event: other.id, person: idOf('Robert Roland') },
    )
    expect(byOldId).toMatchObject({
      event: { id: one.id },
      node: { id: idOf('Bob Roland') },
      person: { name: 'Bob Roland' },
    })

    for (const { id } of merges.nodes) {
      await edit(gql`mutation Undo($id: ID!) { undoMerge(mergeId: $id) { nodes { id } } }`, { id })
    }
    expect(await edit(look)).toEqual(before)
  })

  it('what cannot be merged is refused', async () => {
    const { people, organizations } = await edit(
      gql`{ people(first: 1) { nodes { id } } organizations(first: 1) { nodes { id } } }`,
    )
    const keep = people.nodes[0].id
    for (const duplicate of [keep, organizations.nodes[0].id, 'per_unknown', 'nonsense']) {
      const { errors } = await service.ask(
        gql`mutation Merge($keep: ID!, $duplicate: ID!) { mergeEntities(keep: $keep, duplicate: $duplicate) { mergeId } }`,
        { keep, duplicate },
        { token },
      )
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  it('a mutation is its transaction and then one read', async () => {
    const { statements } = await service.ask(IMPORT, { json: secondAccount() }, { token })
    expect(statements.at(-1)).toBe('articlesByIds')
    expect(statements.filter((name) => name === 'articlesByIds')).toHaveLength(1)
  })

  it('reading a text says which command installs the reader', async () => {
    const { errors } = await service.ask(
      'mutation { ingestArticle(input: { title: "T", text: "Bob Roland met Leo Trentino." }) { outcome } }',
      {},
      { token },
    )
    expect(errors[0]?.extensions.code).toBe('NO_READER')
    expect(errors[0]?.message).toContain('npx newsgraph models')
  })
})
