import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { isGone, startedBy } from '../../../test/support/processes.ts'
import { startSupervised } from './supervised.ts'

const SUPERVISOR = fileURLToPath(new URL('../../../scripts/supervise.mjs', import.meta.url))
const ENDLESS = 'console.log(process.pid); setInterval(() => {}, 1_000)'

const started: number[] = []
afterEach(async () => {
  for (const pid of started.splice(0)) if (!(await isGone(pid))) process.kill(pid, 'SIGKILL')
})

/** Of a program that says its process id first. */
async function pidOf(words: () => string): Promise<number> {
  await expect.poll(words, { timeout: 20_000 }).toMatch(/^\d+/)
  const pid = Number.parseInt(words(), 10)
  started.push(pid)
  return pid
}

const untilGone = (pid: number) => expect.poll(() => isGone(pid), { timeout: 20_000 }).toBe(true)

describe('a supervised program', () => {
  it('tells how it ended, and its last words', async () => {
    const program = startSupervised(
      process.execPath,
      ['-e', 'console.error("no memory"); process.exit(3)'],
      tmpdir(),
    )
    expect(await program.ended).toBe(3)
    expect(program.lastWords()).toBe('no memory')
  })

  it('that does not exist ends with 127', async () => {
    const program = startSupervised('no-such-program', [], tmpdir())
    expect(await program.ended).toBe(127)
  })

  it('is stopped', async () => {
    const program = startSupervised(process.execPath, ['-e', ENDLESS], tmpdir())
    const pid = await pidOf(program.lastWords)
    await program.stop()
    await untilGone(pid)
  })

  it('goes when its supervisor is killed', async () => {
    const program = startSupervised(process.execPath, ['-e', ENDLESS], tmpdir())
    const pid = await pidOf(program.lastWords)
    const guard = await startedBy(process.pid, 'newsgraph-guard')
    if (guard === null) throw new Error('there is no supervisor')
    process.kill(guard, 'SIGKILL')
    await program.ended
    await untilGone(pid)
  })

  it('goes when whoever started it is killed with -9', async () => {
    const args = [SUPERVISOR, process.execPath, '-e', ENDLESS]
    const starter = spawn(
      process.execPath,
      [
        '-e',
        `require('node:child_process').spawn(process.execPath, ${JSON.stringify(args)}, { detached: true, stdio: ['pipe', 'inherit', 'inherit'] })`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let words = ''
    starter.stdout.on('data', (chunk) => {
      words += chunk
    })
    const pid = await pidOf(() => words)
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    await untilGone(pid)
  })
})
