import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Finished, temporaryFolder } from './newsgraph.ts'

/** What the command says where what it needs is not there; fetching itself is tested in test/parser. */

const JAVA_17 = '#!/bin/sh\necho \'openjdk version "17.0.15" 2025-04-15\' >&2\n'
const JAVA_11 = JAVA_17.replace('17.0.15', '11.0.2')

/** Runs `models` where the PATH has these programs and nothing else. */
async function modelsWith(programs: Readonly<Record<string, string>>, env = {}): Promise<Finished> {
  const folder = await temporaryFolder()
  const bin = join(folder.path, 'bin')
  await mkdir(bin)
  await symlink(process.execPath, join(bin, 'node'))
  for (const [name, script] of Object.entries(programs)) {
    await writeFile(join(bin, name), script, { mode: 0o755 })
  }
  return folder.newsgraph(['models'], {
    env: { PATH: bin, NEWSGRAPH_MODELS: join(folder.path, 'models'), ...env },
  })
}

it.each([
  [
    'no Java',
    {},
    {},
    /^newsgraph: Java 17 or later is needed, and there is none on the PATH: install one .*\n$/,
  ],
  [
    'an old Java',
    { java: JAVA_11 },
    {},
    /^newsgraph: Java 17 or later is needed, and version 11\.0\.2 is on the PATH: .*\n$/,
  ],
  [
    'a JAVA_HOME without one',
    { java: JAVA_17 },
    { JAVA_HOME: '/nowhere' },
    /^newsgraph: .* there is none in JAVA_HOME, \/nowhere: .*\n$/,
  ],
  ['no Maven', { java: JAVA_17 }, {}, /^newsgraph: Maven is needed to fetch the parser, .*\n$/],
])('%s is one line', async (_, programs, env, line) => {
  expect(await modelsWith(programs, env)).toEqual({ code: 1, out: '', err: expect.stringMatching(line) })
})
