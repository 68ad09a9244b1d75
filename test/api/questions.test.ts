import { gql } from 'graphql-tag'
import { beforeAll, describe, expect, it } from 'vitest'
import { importSeed } from '../support/seed.ts'
import { startTestService, type TestService } from '../support/service.ts'

/** What the first article must answer, asked over HTTP of the project's own account of it. */

let service: TestService
beforeAll(async () => {
  service = await startTestService(importSeed)
})

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client without generated types reads them
type Json = any

async function answer(operation: Parameters<TestService['ask']>[0], variables: object = {}): Promise<Json> {
  const { data, errors } = await service.ask(operation, variables)
  expect(errors).toEqual([])
  return data
}

const ATTACKS = gql`
  query Attacks($by: EntityRef, $accordingTo: EntityRef, $agencies: Boolean = true) {
    attacks(attributedTo: $by, accordingTo: $accordingTo, includeAgencies: $agencies, first: 100) {
      nodes {
        standing
        event { name date mode standing places { name } }
        by { role standing entity { name } accordingTo { name } reportedBy { publisher } }
        victims { entity { __typename name } harm standing }
        attributions { nodes { modality kind attribution speaker { name } via { name } evidence { quote } } }
      }
      totalCount
    }
  }
`
const UKRAINE = { name: 'Ukraine' }

async function attacks(variables: object): Promise<Json[]> {
  return (await answer(ATTACKS, variables)).attacks.nodes
}
const victimOf = (attack: Json): string[] => attack.victims.map((part: Json) => part.entity.name).sort()
const named = (name: string) => (attack: Json) => victimOf(attack).some((victim) => victim.includes(name))

describe('what the first article must answer', () => {
  it('1: Vladimir Putin met Steve Witkoff in the Kremlin in Moscow on 25 April 2025', async () => {
    const { person } = await answer(gql`
      { person(ref: { name: "Vladimir Putin" }) { metWith { nodes {
        with { name } lastMetOn
        meetings { nodes { date standing places { name } participants { role standing entity { name } } } }
      } } } }
    `)
    const encounters = person.metWith.nodes
    expect(encounters.map((each: Json) => each.with.name).sort()).toEqual([
      'Kirill Dmitriev',
      'Steve Witkoff',
      'Yuri Ushakov',
    ])
    expect(new Set(encounters.map((each: Json) => each.lastMetOn))).toEqual(new Set(['2025-04-25']))
    const [meeting] = encounters[0].meetings.nodes
    expect(meeting.standing).toBe('REPORTED')
    expect(meeting.places.map((place: Json) => place.name)).toContain('Moscow Kremlin')
    expect(
      meeting.participants.map((part: Json) => `${part.entity.name} ${part.role} ${part.standing}`).sort(),
    ).toEqual([
      'Kirill Dmitriev PARTICIPANT REPORTED',
      'Steve Witkoff VISITOR REPORTED',
      'Vladimir Putin HOST REPORTED',
      'Yuri Ushakov PARTICIPANT REPORTED',
    ])
  })

  it('2: Witkoff met Putin, Ushakov and Dmitriev, at one meeting, on his fourth visit', async () => {
    const { person } = await answer(gql`
      { person(ref: { name: "Steve Witkoff" }) { metWith { nodes { with { name } meetings { totalCount nodes { name claims { nodes { content evidence { quote } } } } } } } } }
    `)
    expect(person.metWith.nodes.map((each: Json) => each.with.name).sort()).toEqual([
      'Kirill Dmitriev',
      'Vladimir Putin',
      'Yuri Ushakov',
    ])
    expect(person.metWith.nodes.map((each: Json) => each.meetings.totalCount)).toEqual([1, 1, 1])
    expect(JSON.stringify(person.metWith.nodes[0].meetings)).toMatch(/fourth/)
  })

  it('3: Ukraine is said to have carried out five attacks', async () => {
    const said = await attacks({ by: UKRAINE })
    expect(said).toHaveLength(5)
    const moskalik = said.find(named('Moskalik'))
    expect(moskalik.event).toMatchObject({ date: '2025-04-25', places: [{ name: 'Balashikha' }] })
    const kirillov = said.find(named('Kirillov'))
    expect(kirillov.event.date).toBe('2024-12')
    expect(kirillov.by.map((part: Json) => part.entity.name).join()).toMatch(/security service/i)
    expect(said.find(named('Dugina')).event.date).toBe('2022')
    const groups = said.filter((attack) =>
      attack.victims.some((part: Json) => part.entity.__typename === 'Group'),
    )
    expect(groups.length).toBeGreaterThanOrEqual(1)
    const withoutAgencies = await attacks({ by: UKRAINE, agencies: false })
    expect(withoutAgencies).toHaveLength(4)
    expect(withoutAgencies.some(named('Kirillov'))).toBe(false)
  })

  it('4: each with its speakers and how sure they are', async () => {
    const said = await attacks({ by: UKRAINE })
    const moskalik = said.find(named('Moskalik'))
    expect(moskalik.standing).toBe('ALLEGED')
    const attributions = moskalik.attributions.nodes
    expect(attributions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ attribution: 'ARTICLE', modality: 'ALLEGED', speaker: null }),
        expect.objectContaining({
          attribution: 'SPEAKER',
          modality: 'ALLEGED',
          speaker: { name: 'Kremlin' },
          via: { name: 'Dmitry Peskov' },
        }),
        expect.objectContaining({ modality: 'NO_COMMENT', kind: 'COMMENT', speaker: { name: 'Ukraine' } }),
      ]),
    )
    expect(moskalik.by[0].accordingTo).toEqual([{ name: 'Kremlin' }])
    const standings = said.map((attack) => attack.standing).sort()
    expect(standings).toEqual(['ADMITTED', 'ALLEGED', 'REPORTED', 'REPORTED', 'REPORTED'])
    for (const attack of said.filter((each) => each.standing === 'REPORTED')) {
      expect(attack.by[0].reportedBy.map((article: Json) => article.publisher)).toEqual([
        'Newsgraph, after The Guardian',
      ])
    }
  })

  it('5: according to the Kremlin one, according to Ukraine one other', async () => {
    const kremlin = await attacks({ by: UKRAINE, accordingTo: { name: 'Kremlin' } })
    expect(kremlin).toHaveLength(1)
    expect(named('Moskalik')(kremlin[0])).toBe(true)
    const ukraine = await attacks({ by: UKRAINE, accordingTo: UKRAINE })
    expect(ukraine.map((attack) => attack.standing)).toEqual(['ADMITTED'])
  })

  it('6: Russia is said to have invaded, and to strike Ukraine with missiles', async () => {
    const said = await attacks({ by: { name: 'Russia' } })
    expect(said.map((attack) => attack.standing)).toEqual(['REPORTED', 'REPORTED'])
    expect(said.map((attack) => attack.event.name).join(' ')).toMatch(/invasion/i)
    expect(said.map((attack) => attack.event.name).join(' ')).toMatch(/missile/i)
  })

  it('7: Moskalik, Kirillov and Dugina were killed', async () => {
    for (const name of ['Yaroslav Moskalik', 'Igor Kirillov', 'Darya Dugina']) {
      const { person } = await answer(
        gql`query Killed($name: String!) { person(ref: { name: $name }) { participations(filter: { roles: [VICTIM] }) { nodes { harm claims { nodes { content evidence { quote } } } } } } }`,
        { name },
      )
      expect(person.participations.nodes).toHaveLength(1)
      expect(person.participations.nodes[0].harm).toBe('KILLED')
      expect(person.participations.nodes[0].claims.nodes[0].evidence.quote).not.toBe('')
    }
  })

  it('8: how Moskalik was killed, and who says what', async () => {
    const { person } = await answer(gql`
      { person(ref: { name: "Yaroslav Moskalik" }) { participations(filter: { roles: [VICTIM] }) { nodes { event { claims(first: 50) { nodes { content speaker { name } } } } } } } }
    `)
    const claims: Json[] = person.participations.nodes[0].event.claims.nodes
    const by = (pattern: RegExp) =>
      claims
        .filter((claim) => pattern.test(claim.speaker?.name ?? ''))
        .map((claim) => claim.content)
        .join(' | ')
    expect(by(/Baza/)).toMatch(/remote|afar/i)
    expect(by(/investigative committee/i)).toMatch(/shrapnel/i)
    const { claims: committee } = await answer(gql`
      { claims(filter: { speaker: { name: "Russian investigative committee" } }) { nodes { content } } }
    `)
    expect(JSON.stringify(committee.nodes)).toMatch(/criminal case/i)
  })

  it('9: Trump and Zelenskyy contradict each other on Crimea', async () => {
    const { place } = await answer(gql`
      { place(ref: { name: "Crimea" }) { relationships(types: [BELONGS_TO], direction: OUT) { nodes {
        to { name } standing claims { nodes { modality speaker { name } via { name } contradicts { nodes { speaker { name } } } } }
      } } } }
    `)
    const ties: Json[] = place.relationships.nodes
    expect(ties.map((tie) => `${tie.to.name} ${tie.standing}`).sort()).toEqual([
      'Russia DISPUTED',
      'Ukraine DISPUTED',
    ])
    const ofRussia = ties.find((tie) => tie.to.name === 'Russia').claims.nodes[0]
    expect(ofRussia).toMatchObject({ speaker: { name: 'Donald Trump' }, via: { name: 'Time' } })
    expect(ofRussia.contradicts.nodes.map((claim: Json) => claim.speaker.name)).toContain(
      'Volodymyr Zelenskyy',
    )
    const ofUkraine = ties.find((tie) => tie.to.name === 'Ukraine').claims.nodes
    expect(ofUkraine.every((claim: Json) => claim.speaker.name === 'Volodymyr Zelenskyy')).toBe(true)
  })

  const SAYS = gql`
    query Says($name: String!) { person(ref: { name: $name }) { claims(first: 50) { totalCount nodes { content modality kind madeOn summary event { name } } } } }
  `
  it('10: Yuri Ushakov says three things', async () => {
    const { person } = await answer(SAYS, { name: 'Yuri Ushakov' })
    expect(person.claims.totalCount).toBe(3)
    expect(person.claims.nodes.every((claim: Json) => claim.madeOn === '2025-04-25')).toBe(true)
    const contents = person.claims.nodes.map((claim: Json) => claim.content).join(' | ')
    expect(contents).toMatch(/constructive/)
    expect(contents).toMatch(/closer|narrow/i)
    expect(contents).toMatch(/direct/i)
  })

  it('11: what Donald Trump says over the week', async () => {
    const { person } = await answer(SAYS, { name: 'Donald Trump' })
    const said = (pattern: RegExp): Json =>
      person.claims.nodes.find((claim: Json) => pattern.test(claim.content))
    expect(said(/close/i).madeOn).toBe('2025-04-24')
    expect(said(/fragile/i).madeOn).toBe('2025-04-25')
    expect(said(/deadline/i)).toBeDefined()
    expect(said(/within a day|24 hours|one day/i)).toBeDefined()
    expect(said(/Crimea/)).toBeDefined()
  })

  it('12: Keith Kellogg criticised the killing of Kirillov, and no tie comes of it', async () => {
    const { person } = await answer(gql`
      { person(ref: { name: "Keith Kellogg" }) { claims { nodes { kind modality event { name } evidence { cue } } } relationships { nodes { type to { name } } } } }
    `)
    const claims: Json[] = person.claims.nodes
    expect(claims.every((claim) => claim.kind === 'COMMENT' && /Kirillov/.test(claim.event.name))).toBe(true)
    expect(claims.some((claim) => claim.evidence.cue === 'criticised')).toBe(true)
    expect(claims.some((claim) => claim.modality === 'HYPOTHETICAL')).toBe(true)
    expect(person.relationships.nodes.map((tie: Json) => tie.type)).toEqual(['ENVOY_OF'])
  })

  it('13: the posts of Moskalik and where he took part', async () => {
    const { person } = await answer(gql`
      { person(ref: { name: "Yaroslav Moskalik" }) {
        relationships(types: [HOLDS_POST_AT]) { nodes { title to { name } } }
        participations(filter: { event: { types: [CONSULT] } }) { nodes { event { date } } }
      } }
    `)
    expect(JSON.stringify(person.relationships.nodes)).toMatch(
      /deputy head of the main operations directorate/i,
    )
    expect(person.relationships.nodes[0].to.name).toMatch(/general staff/i)
    expect(person.participations.nodes.map((part: Json) => part.event.date).sort()).toEqual([
      '2015',
      '2018',
      '2019',
    ])
  })

  it('14: what is said of his prospects, and by whom', async () => {
    const { person } = await answer(gql`
      { person(ref: { name: "Yaroslav Moskalik" }) { claims(as: NAMED, first: 50) { nodes { content modality speaker { __typename name } } } } }
    `)
    const claims: Json[] = person.claims.nodes
    expect(claims.find((claim) => /influence/i.test(claim.content)).speaker.__typename).toBe('Group')
    expect(claims.find((claim) => claim.speaker?.name === 'Mikhail Zvinchuk').modality).toBe('ALLEGED')
  })

  it('15: what ties each has', async () => {
    const tiesOf = async (name: string) => {
      const { entity } = await answer(
        gql`query Ties($name: String!) { entity(ref: { name: $name }) { relationships(first: 50) { nodes { type title standing from { name } to { __typename name } } } } }`,
        { name },
      )
      return entity.relationships.nodes.map((tie: Json) => `${tie.from.name} ${tie.type} ${tie.to.name}`)
    }
    expect(await tiesOf('Steve Witkoff')).toContain('Steve Witkoff ENVOY_OF Donald Trump')
    expect(await tiesOf('Yuri Ushakov')).toContain('Yuri Ushakov WORKS_FOR Vladimir Putin')
    expect(await tiesOf('Dmitry Peskov')).toContain('Dmitry Peskov SPEAKS_FOR Vladimir Putin')
    expect(await tiesOf('Kirill Dmitriev')).toContain('Kirill Dmitriev ENVOY_OF Vladimir Putin')
    expect(await tiesOf('Keith Kellogg')).toContain('Keith Kellogg ENVOY_OF Donald Trump')
    expect(
      (await tiesOf('Ukraine')).some((tie: string) => /security services?.* PART_OF Ukraine/i.test(tie)),
    ).toBe(true)
    expect((await tiesOf('Darya Dugina')).some((tie: string) => /FAMILY_OF/.test(tie))).toBe(true)
  })

  it('16: Kellogg is tied to Putin by four hops', async () => {
    const { paths } = await answer(gql`
      { paths(from: { name: "Keith Kellogg" }, to: { name: "Vladimir Putin" }) { length hops { label standing claimCount
        from { ... on Entity { name } ... on Event { eventName: name } } to { ... on Entity { name } ... on Event { eventName: name } } } } }
    `)
    expect(paths[0].length).toBe(4)
    expect(paths[0].hops.map((hop: Json) => hop.label)).toEqual(['ENVOY_OF', 'ENVOY_OF', 'VISITOR', 'HOST'])
    expect(paths[0].hops[0].from.name).toBe('Keith Kellogg')
    expect(paths[0].hops[1].to.name).toBe('Steve Witkoff')
    expect(paths[0].hops[3].to.name).toBe('Vladimir Putin')
    expect(paths[0].hops.every((hop: Json) => hop.claimCount > 0)).toBe(true)
  })

  it('17: the killing of Moskalik happened in Moscow region in April 2025', async () => {
    const { events } = await answer(gql`
      { events(filter: { place: { name: "Moscow region" }, since: "2025-04", until: "2025-04" }) { nodes { date participants(roles: [VICTIM]) { entity { name } } } } }
    `)
    expect(events.nodes).toEqual([
      { date: '2025-04-25', participants: [{ entity: { name: 'Yaroslav Moskalik' } }] },
    ])
    const { place } = await answer(gql`
      { place(ref: { name: "Moscow region" }) { relationships(types: [LOCATED_IN], direction: OUT) { nodes { to { name } claims { nodes { article { title } } } } } } }
    `)
    expect(place.relationships.nodes[0].to.name).toBe('Russia')
    expect(place.relationships.nodes[0].claims.nodes[0].article.title).toMatch(/gazetteer/i)
  })

  it('18: Reuters published two sets of documents', async () => {
    const { claims } = await answer(
      gql`{ claims(filter: { speaker: { name: "Reuters" } }) { nodes { content madeOn } } }`,
    )
    const contents = claims.nodes.map((claim: Json) => claim.content).join(' | ')
    expect(contents).toMatch(/two sets/i)
    expect(contents).toMatch(/sanctions/i)
    expect(claims.nodes.every((claim: Json) => claim.madeOn === '2025-04-25')).toBe(true)
  })

  it('19: what nobody said is empty, and no error', async () => {
    expect(await attacks({ by: { name: 'United States' } })).toEqual([])
    expect(await answer(gql`{ person(ref: { name: "Nobody Known" }) { name } }`)).toEqual({ person: null })
    for (const text of ['Zelensky', 'Zelenskyy', 'Zelenskiy', 'zelen']) {
      const { search } = await answer(
        gql`query Find($text: String!) { search(text: $text, types: [PERSON]) { nodes { node { ... on Person { name } } } } }`,
        { text },
      )
      expect(search.nodes[0].node.name).toBe('Volodymyr Zelenskyy')
    }
  })

  it('20: what is refused, and who says nothing', async () => {
    const { events } = await answer(gql`
      { events(filter: { types: [REJECT], participant: { name: "Russia" } }) { nodes { standing participants { role standing entity { name } } claims { nodes { content } } } } }
    `)
    expect(events.nodes).toHaveLength(1)
    expect(events.nodes[0].standing).toBe('REPORTED')
    expect(events.nodes[0].participants).toContainEqual({
      role: 'ACTOR',
      standing: 'REPORTED',
      entity: { name: 'Russia' },
    })
    const { claims } = await answer(
      gql`{ claims(filter: { modality: [NO_COMMENT] }, first: 50) { nodes { speaker { name } event { type } } } }`,
    )
    expect(claims.nodes).toEqual(
      expect.arrayContaining([
        { speaker: { name: 'Steve Witkoff' }, event: { type: 'CONSULT' } },
        { speaker: { name: 'Ukraine' }, event: { type: 'ASSAULT' } },
      ]),
    )
  })
})
