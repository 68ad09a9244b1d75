import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Finished {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Folder {
  readonly path: string
  /** Runs the real command line on a graph of this folder. */
  newsgraph(
    args: readonly string[],
    options?: { readonly input?: string; readonly env?: object },
  ): Promise<Finished>
  /** The same, left running. */
  start(args: readonly string[], env?: object): ChildProcess
}

/** A temporary folder with an embedded graph of its own in `data`; removed after the test. */
export async function temporaryFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'newsgraph-cli-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  const start: Folder['start'] = (args, env = {}) =>
    spawn(process.execPath, [join(root, 'bin/newsgraph.js'), ...args], {
      cwd: path,
      // Nothing of the surroundings but the path: a developer's own settings would change the tests.
      env: { PATH: process.env.PATH, NEWSGRAPH_DATA: join(path, 'data'), ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  return {
    path,
    start,
    newsgraph: (args, { input = '', env = {} } = {}) => finished(start(args, env), input),
  }
}

async function finished(child: ChildProcess, input: string): Promise<Finished> {
  const { stdin, stdout, stderr } = child
  if (!stdin || !stdout || !stderr) throw new Error('a command without its pipes')
  stdin.on('error', () => {})
  stdin.end(input)
  const code = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [out, err] = await Promise.all([text(stdout), text(stderr)])
  return { code: await code, out, err }
}
