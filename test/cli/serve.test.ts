import { expect, test } from 'vitest'
import { servedAddress } from '../support/served-address.ts'
import { temporaryFolder } from './newsgraph.ts'

test('serve seeds, answers, keeps the folder to itself, and ends in order on SIGTERM', async () => {
  const folder = await temporaryFolder()
  const server = folder.start(['serve'], { PORT: '0' })
  const ended = new Promise((resolve) => server.once('close', (code) => resolve(code)))
  const address = await servedAddress(server)
  server.stdout?.resume()

  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ stats { articles claims } }' }),
  })
  const { data } = (await response.json()) as { data: { stats: { articles: number; claims: number } } }
  expect(data.stats.articles).toBeGreaterThan(0)

  const { code, err } = await folder.newsgraph(['stats'])
  expect(code).toBe(1)
  expect(err).toMatch(/^newsgraph: another process holds the embedded graph: .*NEWSGRAPH_DATA.*\n$/)

  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  const counts = await folder.newsgraph(['stats', '--json'])
  expect(JSON.parse(counts.out)).toMatchObject(data.stats)
})

test('the seed can be loaded and taken out by hand', async () => {
  const folder = await temporaryFolder()
  expect(await folder.newsgraph(['seed'])).toMatchObject({ code: 0, err: '' })
  const { articles } = JSON.parse((await folder.newsgraph(['stats', '--json'])).out)
  const removed = await folder.newsgraph(['seed', '--remove'])
  expect(removed).toMatchObject({ code: 0, out: `removed ${articles} articles of the seed\n` })
  const { out } = await folder.newsgraph(['stats', '--json'])
  expect(Object.values(JSON.parse(out)).every((count) => count === 0)).toBe(true)
})
