import { expect, test } from 'vitest'
import { openTestStore } from '../support/stores.ts'

test('a store answers, and setting it up again is harmless', async () => {
  const store = await openTestStore()
  await store.health()
  await store.setup()
  await store.health()
  expect(store.engine).toMatch(/^(neo4j|embedded)$/)
})
