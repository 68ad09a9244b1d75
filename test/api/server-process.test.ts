import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import type { StoreSettings } from '../../src/graph/store/open-store.ts'
import { post } from '../support/http.ts'
import { testStoreSettings } from '../support/stores.ts'

/** The real process from the build: how it starts, says what is wrong, and ends. */

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const STATS = '{ stats { articles people } }'

interface Running {
  readonly child: ChildProcess
  readonly errors: () => string
  readonly ended: Promise<number | NodeJS.Signals | null>
}

const started: Running[] = []
const folders: string[] = []
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

function run(environment: { readonly [name: string]: string }): Running {
  const child = spawn(process.execPath, [MAIN], { env: { PORT: '0', ...environment } })
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  child.stdout.resume()
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal))
  })
  const running = { child, errors: () => errors, ended }
  started.push(running)
  return running
}

/** The address, without a slash at its end, as soon as the process has told it and the editor's link, which is its last word. */
async function addressOf(running: Running): Promise<string> {
  await expect.poll(running.errors, { timeout: 150_000 }).toMatch(/#token=\S+\n/)
  return /serving (\S+)\/graphql/.exec(running.errors())?.[1] ?? ''
}

async function environment(): Promise<{ settings: StoreSettings; variables: Record<string, string> }> {
  const settings = await testStoreSettings()
  const folder =
    settings.engine === 'embedded' ? settings.folder : await mkdtemp(join(tmpdir(), 'newsgraph-test-'))
  if (settings.engine === 'neo4j') folders.push(folder)
  const { uri, user, password } = settings.engine === 'neo4j' ? settings : { uri: '', user: '', password: '' }
  const variables = { NEWSGRAPH_DATA: folder, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password }
  return { settings, variables }
}

describe('npm start', () => {
  it("seeds an empty graph once, keeps its editors' token to itself, and ends in order", async () => {
    const { variables } = await environment()
    const first = run(variables)
    const address = await addressOf(first)
    const token = /#token=(\S+)/.exec(first.errors())?.[1] ?? ''
    expect((await stat(join(variables.NEWSGRAPH_DATA ?? '', 'editor-token'))).mode & 0o777).toBe(0o600)
    const { body } = await post(`${address}/graphql`, STATS)
    expect(body.data.stats.articles).toBeGreaterThan(0)
    const refused = 'mutation { undoMerge(mergeId: "none") { nodes { id } } }'
    expect(await post(`${address}/graphql`, refused, { token })).toMatchObject({ code: 'BAD_USER_INPUT' })
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)

    const second = run(variables)
    expect((await post(`${await addressOf(second)}/graphql`, STATS)).body).toEqual(body)
    expect(second.errors()).not.toContain('seeding')
    expect(second.errors()).toContain(`#token=${token}`)
  })

  it('finishes what is under way when it is told to end', async () => {
    const { variables } = await environment()
    const running = run(variables)
    const address = await addressOf(running)
    const body = JSON.stringify({ query: STATS })
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const begun = request(`${address}/graphql`, { method: 'POST', headers })
    const answered = new Promise<IncomingMessage>((resolve) => begun.once('response', resolve))
    begun.write(body.slice(0, 10))
    const metrics = async () => (await fetch(`${address}/metrics`)).text()
    await expect.poll(metrics).toContain('newsgraph_operations_running 1')
    running.child.kill('SIGTERM')
    await expect
      .poll(() =>
        fetch(`${address}/healthz`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .toBe('refused')
    begun.end(body.slice(10))
    const answer = await answered
    expect(answer.statusCode).toBe(200)
    expect(await json(answer)).toMatchObject({ data: { stats: { articles: expect.any(Number) } } })
    expect(await running.ended).toBe(0)
  })
})

describe('one clear line, and exit code 1', () => {
  const failure = async (variables: Record<string, string>) => {
    const running = run(variables)
    expect(await running.ended).toBe(1)
    return running.errors().trim()
  }

  it('for a setting that cannot be used', async () => {
    expect(await failure({ PORT: 'abc' })).toBe('newsgraph: PORT has to be a port, 0 to 65535, but is "abc"')
  })

  it('for a port in use', async () => {
    const { variables } = await environment()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as { port: number }
    const error = await failure({ ...variables, NEWSGRAPH_SEED: 'off', PORT: String(port) })
    expect(error).toBe(`newsgraph: PORT ${port} of 127.0.0.1 is in use: set another one`)
    other.close()
  })

  it('for a database that is away', async () => {
    const error = await failure({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'none' })
    expect(error).toMatch(/^newsgraph: the database is away: .+$/)
  })

  it('for a folder that another process holds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-test-'))
    folders.push(folder)
    await addressOf(run({ NEWSGRAPH_DATA: folder, NEWSGRAPH_SEED: 'off' }))
    expect(await failure({ NEWSGRAPH_DATA: folder })).toMatch(
      /^newsgraph: another process holds the embedded graph/,
    )
  })
})
