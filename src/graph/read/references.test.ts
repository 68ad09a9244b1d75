import { expect, it } from 'vitest'
import { ReferenceBatch, ReferenceValue, Referents, type ReferredEntity } from './references.ts'

function bearing(
  key: string,
  id: string,
  sortName: string,
  label: ReferredEntity['label'] = 'Person',
): ReferredEntity {
  return { key, id, sortName, label, name: sortName, type: label.toUpperCase(), description: null }
}
const named = (name: string, labels: ReferenceValue['labels'] = null) => new ReferenceValue({ name }, labels)

it('a name comes before an alias', () => {
  const referents = new Referents([
    bearing('sylvania', 'plc_1', 'sylvania', 'Place'),
    bearing('sylvania', 'org_1', 'sylvania fc', 'Organization'),
  ])
  expect(referents.idOf(named('Sylvania'))).toBe('plc_1')
  expect(referents.ambiguityOf(named('Sylvania'))).toBeNull()
})

it('an alias serves where no name fits, without regard to case and accents', () => {
  const referents = new Referents([bearing('teasdale', 'per_1', 'gloria teasdale')])
  expect(referents.idOf(named('TEÁSDALE'))).toBe('per_1')
})

it('a name of several is ambiguous, and says whose it is', () => {
  const referents = new Referents([
    bearing('john smith', 'per_1', 'john smith'),
    bearing('john smith', 'per_2', 'john smith'),
  ])
  expect(referents.idOf(named('John Smith'))).toBe('')
  expect(referents.ambiguityOf(named('John Smith'))?.candidates.map((each) => each.id)).toEqual([
    'per_1',
    'per_2',
  ])
})

it('only the types that the field can return count', () => {
  const referents = new Referents([
    bearing('jordan', 'per_1', 'jordan'),
    bearing('jordan', 'plc_1', 'jordan', 'Place'),
  ])
  expect(referents.idOf(named('Jordan', ['Place']))).toBe('plc_1')
  expect(referents.idOf(named('Jordan', ['Group']))).toBe('')
  expect(referents.ambiguityOf(named('Jordan'))).not.toBeNull()
})

it('a name with a type is a name of that type', () => {
  const jordan = { name: 'Jordan', type: 'PLACE' } as const
  const referents = new Referents([
    bearing('jordan', 'per_1', 'jordan'),
    bearing('jordan', 'plc_1', 'jordan', 'Place'),
  ])
  expect(referents.idOf(new ReferenceValue({ named: jordan }, null))).toBe('plc_1')
  expect(referents.idOf(new ReferenceValue({ named: jordan }, ['Person']))).toBe('')
})

it('one look-up serves everything that is asked for at once', async () => {
  const asked: unknown[] = []
  const batch = new ReferenceBatch(async (keys) => {
    asked.push(keys)
    return [bearing('a', 'per_a', 'a')]
  })
  const [one, two] = await Promise.all([
    batch.resolve([named('A')]),
    batch.resolve([named('B'), new ReferenceValue({ id: 'per_x' }, null)]),
  ])
  expect(asked).toEqual([{ ids: ['per_x'], names: ['a', 'b'], wikidataIds: [] }])
  expect(one.idOf(named('A'))).toBe('per_a')
  expect(two.idOf(named('B'))).toBe('')
  await batch.resolve([])
  expect(asked).toHaveLength(1)
})
