import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

interface Listed {
  readonly pid: number
  readonly parent: number
  readonly isDead: boolean
  readonly command: string
}

/** The process named `command` among those that `pid` has started, and those that they have started; null: none. */
export async function startedBy(pid: number, command: string): Promise<number | null> {
  const all = await listed()
  const below = new Set([pid])
  for (let before = 0; before < below.size; ) {
    before = below.size
    for (const each of all) if (below.has(each.parent)) below.add(each.pid)
  }
  below.delete(pid)
  return all.find((each) => below.has(each.pid) && !each.isDead && each.command === command)?.pid ?? null
}

/** One that is dead but still listed, because nobody has asked how it ended, is gone. */
export async function isGone(pid: number): Promise<boolean> {
  return (await listed()).every((each) => each.pid !== pid || each.isDead)
}

async function listed(): Promise<readonly Listed[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,stat=,comm='])
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, state = '', ...command] = line.trim().split(/\s+/)
      return {
        pid: Number(pid),
        parent: Number(parent),
        isDead: state.startsWith('Z'),
        command: command.join(' '),
      }
    })
}
