import { describe, expect, it } from 'vitest'
import type { EventCandidate, NameBearer } from '../queries/duplicate-candidates.ts'
import { likenessOfEntities, likenessOfEvents } from './duplicate-score.ts'

function person(name: string, other: Partial<NameBearer> = {}): NameBearer {
  const key = `person:${name.toLowerCase()}`
  return {
    id: key,
    key,
    labels: ['Entity', 'Person'],
    name,
    wikidataId: null,
    kind: null,
    full: false,
    ...other,
  }
}

const scoreOf = (a: NameBearer, b: NameBearer) => likenessOfEntities(a, b, 'roland')?.score ?? null

describe('likenessOfEntities', () => {
  it('is high for one name under two keys, and low where somebody tells namesakes apart', () => {
    const known = person('Bob Roland', { key: 'wikidata:Q1', wikidataId: 'Q1', full: true })
    expect(scoreOf(person('Bob Roland', { full: true }), known)).toBe(0.95)
    expect(scoreOf(person('Bob Roland', { key: 'person:bob roland#poet' }), known)).toBe(0.3)
  })

  it('is none for different Wikidata ids, types and given names', () => {
    const [one, two] = ['Q1', 'Q2'].map((wikidataId) => person('Bob Roland', { wikidataId })) as [
      NameBearer,
      NameBearer,
    ]
    expect(scoreOf(one, two)).toBeNull()
    expect(scoreOf(one, { ...two, labels: ['Organization', 'Entity'] })).toBeNull()
    expect(scoreOf(person('Bob Roland'), person('Ann Roland'))).toBeNull()
    expect(scoreOf(person('Bob Roland'), person('Roland Trent'))).toBeNull()
  })

  it('takes initials, bare surnames and shared full names for a sign', () => {
    expect(scoreOf(person('Bob Roland'), person('B. Roland'))).toBe(0.7)
    expect(scoreOf(person('Bob Roland'), person('Roland'))).toBe(0.6)
    expect(scoreOf(person('Bob Roland', { full: true }), person('Robert Roland', { full: true }))).toBe(0.8)
  })

  it('never proposes groups', () => {
    const group = person('two officials', { labels: ['Entity', 'Group'] })
    expect(scoreOf(group, { ...group, id: 'other' })).toBeNull()
  })
})

const killing: EventCandidate = {
  id: 'a',
  name: 'Killing of Carl Ruhm',
  type: 'ASSAULT',
  dateStart: '2033-05-03',
  dateEnd: '2033-05-03',
  parts: [
    { id: 'ruhm', role: 'VICTIM', labels: ['Entity', 'Person'], kind: null },
    { id: 'sylvania', role: 'ATTACKER', labels: ['Entity', 'Place'], kind: 'COUNTRY' },
  ],
  places: [{ id: 'city', kind: 'CITY' }],
  articles: ['one'],
}
const other = { ...killing, id: 'b', articles: ['two'] }

describe('likenessOfEvents', () => {
  it('grows with what is common', () => {
    expect(likenessOfEvents(killing, other)?.score).toBe(0.9)
    expect(likenessOfEvents(killing, { ...other, places: [] })?.score).toBe(0.7)
    expect(
      likenessOfEvents(killing, { ...other, dateStart: '2033-05-01', dateEnd: '2033-05-31' })?.score,
    ).toBe(0.75)
  })

  it('is none without a common time, or with nothing but the attacker in common', () => {
    expect(likenessOfEvents(killing, { ...other, dateStart: '2033-05-04', dateEnd: '2033-05-04' })).toBeNull()
    expect(likenessOfEvents(killing, { ...other, parts: killing.parts.slice(1), places: [] })).toBeNull()
    expect(likenessOfEvents(killing, { ...other, type: 'CONSULT' })).toBeNull()
  })

  it('is lower where one article has both', () => {
    expect(likenessOfEvents(killing, { ...other, articles: ['one'] })?.score).toBe(0.5)
  })
})
