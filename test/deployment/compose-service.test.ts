import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, inject, onTestFinished, test } from 'vitest'
import { servedAddress } from '../support/served-address.ts'
import { openTestStore } from '../support/stores.ts'
import { composeFile, environmentOf } from './compose-file.ts'

const neo4j = inject('neo4j')
const root = fileURLToPath(new URL('../..', import.meta.url))

/** What no container is needed for: the environment of the Compose service, with addresses and folder of this machine. */
async function serviceEnvironment(server: NonNullable<typeof neo4j>): Promise<Record<string, string>> {
  const environment = environmentOf(composeFile().services.newsgraph, { NEO4J_PASSWORD: server.password })
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-compose-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const uri = environment.NEO4J_URI?.replace('//neo4j:7687', `//${new URL(server.uri).host}`)
  return { ...environment, NEO4J_URI: uri ?? '', HOST: '127.0.0.1', PORT: '0', NEWSGRAPH_DATA: folder }
}

test.skipIf(neo4j === null)(
  'the service of docker-compose.yml serves the seed from a Neo4j',
  { timeout: 240_000 },
  async () => {
    if (neo4j === null) return
    await openTestStore()
    const env = { PATH: process.env.PATH, ...(await serviceEnvironment(neo4j)) }
    const service = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    onTestFinished(() => void service.kill('SIGKILL'))
    const ended = new Promise((resolve) => service.once('close', resolve))

    const graphql = await servedAddress(service)
    expect((await fetch(new URL('/readyz', graphql))).status).toBe(200)
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ stats { articles claims } }' }),
    })
    const { data } = (await response.json()) as { data: { stats: { articles: number; claims: number } } }
    expect(data.stats.articles).toBeGreaterThan(0)
    expect(data.stats.claims).toBeGreaterThan(0)

    service.kill('SIGTERM')
    expect(await ended).toBe(0)
  },
)
