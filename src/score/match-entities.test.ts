import { expect, test } from 'vitest'
import { namedIn } from '../../test/support/readings.ts'
import { matchEntities } from './match-entities.ts'

const TEXT = 'Lt Gen Bob Roland left South Sudan. Leo Trentino, a Sylvanian, saw Roland in Lom City.'

test('by key, whatever the mentions; else by overlapping mentions of one type; else by folded name and type', () => {
  const predicted = namedIn(TEXT, [
    { ref: 'p1', type: 'PERSON', name: 'Leo Trentino', as: 'Trentino' },
    { ref: 'p2', type: 'PERSON', name: 'Lt Gen Bob Roland' },
    { ref: 'p3', type: 'ORGANIZATION', name: 'Lom City' },
    { ref: 'p4', type: 'PLACE', kind: 'CITY', name: 'SYLVANIAN', as: 'South' },
  ])
  const gold = namedIn(TEXT, [
    { ref: 'g1', type: 'PERSON', name: 'Bob Roland' },
    { ref: 'g2', type: 'PERSON', name: 'Leo Trentino', as: 'Leo' },
    { ref: 'g3', type: 'PLACE', kind: 'CITY', name: 'Lom City' },
    { ref: 'g4', type: 'PLACE', kind: 'COUNTRY', name: 'Sylvanian' },
  ])
  expect(Object.fromEntries(matchEntities(predicted, gold))).toEqual({ p1: 'g2', p2: 'g1', p4: 'g4' })
})

test('whom the prediction splits in two is found once, by the half that has more of the mentions', () => {
  const predicted = namedIn(TEXT, [
    { ref: 'surname', type: 'PERSON', name: 'Roland', as: 'Roland' },
    { ref: 'full', type: 'PERSON', name: 'Gen Bob Roland' },
  ])
  const gold = namedIn(TEXT, [{ ref: 'roland', type: 'PERSON', name: 'Bob Roland' }])
  expect([...matchEntities(predicted, gold)]).toEqual([['full', 'roland']])
})

test('another country of the catalogue is another country, though the names overlap', () => {
  const predicted = namedIn(TEXT, [
    { ref: 'p', type: 'PLACE', kind: 'COUNTRY', name: 'Sudan', key: 'gaz:sudan' },
  ])
  const gold = namedIn(TEXT, [
    { ref: 'g', type: 'PLACE', kind: 'COUNTRY', name: 'South Sudan', key: 'gaz:south-sudan' },
  ])
  expect(matchEntities(predicted, gold).size).toBe(0)
})
