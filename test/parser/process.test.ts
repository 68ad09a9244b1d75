import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { NoReader } from '../../src/errors.ts'
import type { Parser } from '../../src/ingest/parser/parser.ts'
import { isGone, startedBy } from '../support/processes.ts'
import { openLightParser } from './light-parser.ts'

const SERVICE = fileURLToPath(new URL('service.mjs', import.meta.url))
const TEXT = 'Two envoys met in Freedonia.'

function opened(settings: Parameters<typeof openLightParser>[0] = {}): Parser {
  const parser = openLightParser(settings)
  onTestFinished(() => parser.close())
  return parser
}

const parse = (parser: Parser) => parser.parse(TEXT, { publishedOn: null })

async function pidOf(command: string, starter = process.pid): Promise<number> {
  const found: number[] = []
  await expect
    .poll(async () => {
      found.splice(0, 1, ...[await startedBy(starter, command)].filter((pid) => pid !== null))
      return found.length
    })
    .toBe(1)
  return found[0] as number
}

async function filesOfStarts(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('newsgraph-parser-'))
}

const untilGone = (pid: number) => expect.poll(() => isGone(pid), { timeout: 20_000 }).toBe(true)

describe('the process of the parser', () => {
  it('starts with the first text, stays, and goes when the parser is closed', async () => {
    const parser = opened()
    expect(await startedBy(process.pid, 'java')).toBeNull()
    await Promise.all([parse(parser), parse(parser)])
    const java = await pidOf('java')
    await parse(parser)
    expect(await startedBy(process.pid, 'java')).toBe(java)
    await parser.close()
    expect(await isGone(java)).toBe(true)
    await expect(parse(parser)).rejects.toThrow('has been closed')
  })

  it.each(['java', 'newsgraph-guard'])(
    'is started anew after %s was killed, and nothing stays behind',
    async (victim) => {
      const parser = opened()
      await parse(parser)
      const java = await pidOf('java')
      process.kill(await pidOf(victim), 'SIGKILL')
      expect((await parse(parser)).sentences).toHaveLength(1)
      expect(await isGone(java)).toBe(true)
    },
  )

  it('that dies in the middle of a text is started anew for it', async () => {
    const parser = opened()
    await parse(parser)
    const parsed = parser.parse(`${TEXT}\n\n`.repeat(200), { publishedOn: null })
    setTimeout(async () => process.kill(await pidOf('java'), 'SIGKILL'), 50)
    expect((await parsed).sentences).toHaveLength(200)
  })

  it('is closed while it starts', async () => {
    const parser = opened()
    const parsed = expect(parse(parser)).rejects.toThrow('has been closed')
    const java = await pidOf('java')
    await parser.close()
    await parsed
    expect(await isGone(java)).toBe(true)
  })

  it('answers nobody who has no password, shows it to nobody, and leaves no file', async () => {
    const before = await filesOfStarts()
    const parser = opened()
    await parse(parser)
    const java = await pidOf('java')
    const { stdout: command } = await promisify(execFile)('ps', ['-o', 'args=', '-p', String(java)])
    expect(command.trim()).toMatch(/^\S*java @\S+arguments$/)
    const { stdout: sockets } = await promisify(execFile)('ss', ['-Hltnp'])
    const port = new RegExp(`:(\\d+) .*pid=${java},`).exec(sockets)?.[1]
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
    for (const { address, family } of addresses.filter((each) => each.family === 'IPv4')) {
      const response = await fetch(`http://${address}:${port}/`, { method: 'POST', body: TEXT })
      expect({ family, status: response.status }).toEqual({ family, status: 401 })
    }
    expect(await filesOfStarts()).toEqual(before)
  })
})

describe('a service that is killed with -9', () => {
  async function started(until: string): Promise<{ service: ChildProcess; java: number }> {
    const service = spawn(process.execPath, [SERVICE], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => {
      service.kill('SIGKILL')
    })
    let said = ''
    service.stdout.on('data', (chunk) => {
      said += chunk
    })
    await expect.poll(() => said, { timeout: 200_000 }).toContain(until)
    return { service, java: await pidOf('java', service.pid) }
  }

  it.each(['starting', 'warm'])('leaves no Java behind: %s', async (until) => {
    const { service, java } = await started(until)
    service.kill('SIGKILL')
    await once(service, 'exit')
    await untilGone(java)
  })
})

describe('where it cannot run', () => {
  it('it is not installed: the error names the command', async () => {
    const modelsFolder = await mkdtemp(join(tmpdir(), 'newsgraph-test-'))
    onTestFinished(() => rm(modelsFolder, { recursive: true, force: true }))
    const light = parse(opened({ modelsFolder }))
    await expect(light).rejects.toThrow(
      new NoReader('the parser is not installed: run `npx newsgraph models --light`'),
    )
    const quality = parse(opened({ modelsFolder, modelProfile: 'quality' }))
    await expect(quality).rejects.toThrow(
      new NoReader('the parser is not installed: run `npx newsgraph models`'),
    )
  })

  it('the heap is far too small: the error says so', async () => {
    await expect(parse(opened({ parserHeap: '64m' }))).rejects.toThrow(/did not start.*OutOfMemoryError/s)
  })

  it('a later attempt is a new one', async () => {
    const parser = opened({ javaHome: '/nowhere' })
    await expect(parse(parser)).rejects.toThrow('Java 17 or later is needed')
    await expect(parse(parser)).rejects.toThrow('Java 17 or later is needed')
  })
})
