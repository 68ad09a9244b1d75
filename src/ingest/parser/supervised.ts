import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** Three folders up both from src/ingest/parser and from dist/ingest/parser. */
const SUPERVISOR = fileURLToPath(new URL('../../../scripts/supervise.mjs', import.meta.url))
/** Characters of what a process says last, for whoever has to tell why it ended. */
const LAST_WORDS = 2_000

export interface Supervised {
  /** Resolves with the exit code (127: it could not be started) when it has ended; never rejects. */
  readonly ended: Promise<number>
  /** The end of what it wrote on either output. */
  lastWords(): string
  /** Kills it with everything that it has started; resolves when it is gone. */
  stop(): Promise<void>
}

/**
 * Starts a program that ends with this process, even where this one is killed with -9. It is in a session of its own:
 * Ctrl-C reaches this process only, which decides when the other one has to go.
 */
export function startSupervised(command: string, args: readonly string[], folder: string): Supervised {
  const child = spawn(process.execPath, [SUPERVISOR, command, ...args], {
    cwd: folder,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  let words = ''
  const listen = (stream: Readable) =>
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-LAST_WORDS)
    })
  listen(child.stdout)
  listen(child.stderr)
  child.stdin.on('error', () => {})
  const ended = endOf(child)
  return {
    ended,
    lastWords: () => words.trim(),
    stop: async () => {
      child.stdin.destroy()
      await ended
    },
  }
}

async function endOf(child: ChildProcess): Promise<number> {
  // What is left of the group would hold the outputs open.
  child.once('exit', () => killGroup(child.pid))
  try {
    const [code] = await once(child, 'close')
    return code ?? 1
  } catch {
    return 127
  }
}

/** What a supervisor that was itself killed has left behind. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nothing is left, or the system has no groups.
  }
}
