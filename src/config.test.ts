import { describe, expect, it } from 'vitest'
import { describeConfig, readConfig } from './config.ts'

describe('readConfig', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      store: { engine: 'embedded', folder: expect.stringMatching(/data$/) },
      seed: true,
      editorToken: null,
      readToken: null,
      origins: null,
      modelProfile: 'quality',
      limits: {
        cost: 500_000,
        depth: 16,
        aliases: 15,
        tokens: 5_000,
        body: 100_000,
        editorBody: 2_000_000,
        requestsPerMinute: null,
      },
    })
  })

  it('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: ' ' })).toEqual(readConfig({}))
  })

  it('means Neo4j where NEO4J_URI is set', () => {
    const { store } = readConfig({ NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'secret' })
    const expected = {
      engine: 'neo4j',
      uri: 'neo4j://db:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    }
    expect(store).toEqual(expected)
  })

  it('splits the origins', () => {
    const { origins } = readConfig({ NEWSGRAPH_ORIGINS: 'https://a.example, http://b.example:8080' })
    expect(origins).toEqual(['https://a.example', 'http://b.example:8080'])
  })

  it.each([
    ['PORT', 'abc', 'PORT has to be a port, 0 to 65535, but is "abc"'],
    ['PORT', '65536', 'PORT has to be a port, 0 to 65535, but is "65536"'],
    ['NEWSGRAPH_SEED', 'yes', 'NEWSGRAPH_SEED has to be on or off, but is "yes"'],
    ['NEWSGRAPH_MODEL_PROFILE', 'fast', 'NEWSGRAPH_MODEL_PROFILE has to be quality or light, but is "fast"'],
    [
      'NEWSGRAPH_PARSER_HEAP',
      '6',
      'NEWSGRAPH_PARSER_HEAP has to be megabytes or gigabytes, such as 6g, but is "6"',
    ],
    ['NEWSGRAPH_MAX_DEPTH', '-1', 'NEWSGRAPH_MAX_DEPTH has to be a whole number above 0, but is "-1"'],
    ['NEO4J_URI', 'neo4j://localhost', 'NEO4J_PASSWORD has to be set, because NEO4J_URI is'],
  ])('names the variable and the mistake: %s=%s', (name, value, message) => {
    expect(() => readConfig({ [name]: value })).toThrow(message)
  })

  it.each([
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'neo4j://user:password@localhost'],
    ['NEWSGRAPH_ORIGINS', 'https://a.example/path'],
    ['NEWSGRAPH_ORIGINS', 'app.example'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readConfig({ [name]: value, NEO4J_PASSWORD: 'x' })).toThrow(name)
  })

  it('shows no secret, neither in a complaint nor in the description', () => {
    expect(() => readConfig({ NEWSGRAPH_EDITOR_TOKEN: 'short' })).toThrow(
      /^(?!.*short).*visible ASCII characters$/,
    )
    const config = readConfig({
      NEO4J_URI: 'bolt://db:7687',
      NEO4J_PASSWORD: 'db-secret',
      NEWSGRAPH_EDITOR_TOKEN: 'editor-secret',
      NEWSGRAPH_READ_TOKEN: 'reader-secret',
    })
    expect(JSON.stringify(describeConfig(config))).not.toContain('secret')
  })
})
