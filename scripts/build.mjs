/** Compiles src/ into dist/, where that is missing or older than what it is made from. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'dist/.built')

/** The message is for a person; there is nothing to trace. */
export class BuildFailed extends Error {}

/** Throws BuildFailed. Where there is no src/ (a container), dist/ is taken as it is. */
export function buildIfStale() {
  if (!existsSync(join(root, 'node_modules')))
    throw new BuildFailed('nothing is installed yet: run `npm ci` first')
  if (!existsSync(join(root, 'src')) || isFresh()) return
  console.error(`newsgraph: ${existsSync(stamp) ? 'the sources have changed, building again' : 'building'} …`)
  build({ checkTypes: false })
}

/** Throws BuildFailed. Whoever only wants to run it need not wait for the types, which take most of the time. */
function build({ checkTypes }) {
  const startedAt = new Date()
  rmSync(stamp, { force: true })
  const { status } = spawnSync(
    process.execPath,
    [compiler(), '-p', 'tsconfig.build.json', ...(checkTypes ? [] : ['--noCheck'])],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
    },
  )
  if (status !== 0) throw new BuildFailed('the build failed, see above')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, '')
  // What is saved while the compiler runs is newer than the build.
  utimesSync(stamp, startedAt, startedAt)
}

function isFresh() {
  const builtAt = modifiedAt(stamp)
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(root, 'src', name))
  const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((name) =>
    join(root, name),
  )
  return [...sources, ...settings].every((path) => modifiedAt(path) <= builtAt)
}

/** Milliseconds; 0 where there is no such file. */
function modifiedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function compiler() {
  try {
    const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
    return join(dirname(manifest), 'bin/tsc')
  } catch {
    throw new BuildFailed('the compiler is not installed: run `npm ci --include=dev`')
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    build({ checkTypes: true })
  } catch (error) {
    if (!(error instanceof BuildFailed)) throw error
    console.error(`newsgraph: ${error.message}`)
    process.exitCode = 1
  }
}
