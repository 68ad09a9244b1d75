import { expect, test } from 'vitest'
import { temporaryFolder } from './newsgraph.ts'

const COMMANDS = ['serve', 'seed', 'import', 'export', 'delete', 'stats', 'score']

test('help tells every command, and of each command its use', async () => {
  const folder = await temporaryFolder()
  const { code, out } = await folder.newsgraph(['--help'])
  expect(code).toBe(0)
  for (const command of COMMANDS) {
    expect(out).toContain(`\n  ${command}`)
    expect(await folder.newsgraph([command, '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining(`Usage: newsgraph ${command}`),
    })
  }
})

test.each([
  [['publish'], "newsgraph: unknown command 'publish'"],
  [['import'], "newsgraph: missing required argument 'files'"],
  [['stats', '--loud'], "newsgraph: unknown option '--loud'"],
  [['export', '--format', 'csv'], "newsgraph: option '--format <format>' argument 'csv' is invalid"],
])('%j is wrong use', async (args, line) => {
  const { code, err } = await (await temporaryFolder()).newsgraph(args)
  expect(code).toBe(2)
  expect(err).toContain(line)
})

test('a setting that cannot be used is one line', async () => {
  const { code, err } = await (await temporaryFolder()).newsgraph(['stats'], { env: { PORT: 'http' } })
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^newsgraph: PORT .*"http"\n$/) })
})

test('a database that is away is one line', async () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'nobody-listens' }
  const { code, err } = await (await temporaryFolder()).newsgraph(['stats'], { env })
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/^newsgraph: the database is away: .* ECONNREFUSED 127\.0\.0\.1:1\n$/),
  })
})
