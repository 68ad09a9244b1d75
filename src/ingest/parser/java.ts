import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { NoReader } from '../../errors.ts'

const run = promisify(execFile)
const OLDEST = 17

/** The program `java`, 17 or later: of JAVA_HOME where it is set, else on the PATH. Throws NoReader that says what to do. */
export async function findJava(home: string | null): Promise<string> {
  const java = home === null ? 'java' : join(home, 'bin', 'java')
  const told = await run(java, ['-version']).catch(() => null)
  const place = home === null ? 'on the PATH' : `in JAVA_HOME, ${home}`
  const advice = 'install one (a JRE is enough), or set JAVA_HOME'
  if (!told) throw new NoReader(`Java ${OLDEST} or later is needed, and there is none ${place}: ${advice}`)
  const [, version = 'unknown'] = / version "([^"]+)"/.exec(told.stderr) ?? []
  if (Number.parseInt(version, 10) >= OLDEST) return java
  throw new NoReader(`Java ${OLDEST} or later is needed, and version ${version} is ${place}: ${advice}`)
}
