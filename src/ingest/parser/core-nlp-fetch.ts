import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { untilAborted } from '../../graph/store/deadline.ts'
import type { Jar } from './core-nlp-jars.ts'
import { ParserFailed } from './parser.ts'
import { startSupervised } from './supervised.ts'

const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
/** On Windows a script, which only a shell can start. */
const MAVEN = process.platform === 'win32' ? ['cmd', '/c', 'mvn'] : ['mvn']
/** Milliseconds between two looks at how much has come. */
const LOOK_INTERVAL = 500

/** Throws ParserFailed that says what to do where there is no Maven. */
export async function assertMaven(folder: string, signal: AbortSignal): Promise<void> {
  const { code } = await runMaven(folder, ['-v'], signal)
  if (code !== 0) {
    throw new ParserFailed(
      'Maven is needed to fetch the parser, and `mvn` does not run: install Maven 3.6 or later',
    )
  }
}

/**
 * Fetches `jars` into `folder`, by the user's own settings of Maven (mirrors, proxies), but through a repository beside them:
 * what has come in full is kept there until all of it has, so that an interrupted fetch goes on, and Maven's own cache does not
 * keep a second copy. Throws ParserFailed with what Maven says, and the signal's reason when it is aborted.
 */
export async function fetchJars(
  folder: string,
  jars: readonly Jar[],
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (bytes: number) => void },
): Promise<void> {
  const workshop = join(folder, 'fetching')
  const repository = join(workshop, 'repository')
  await mkdir(repository, { recursive: true })
  for (const { fileName } of jars) await rm(join(folder, fileName), { force: true })
  await writeFile(join(workshop, 'pom.xml'), pomOf(jars))
  const watching = new AbortController()
  const watch = watchGrowth(repository, onProgress, watching.signal)
  try {
    // Relative paths: on Windows the arguments go through a shell.
    const settings = ['-Dmaven.repo.local=repository', '-DoutputDirectory=..', '--strict-checksums']
    const { code, said } = await runMaven(workshop, ['-B', '-ntp', COPY_DEPENDENCIES, ...settings], signal)
    if (code !== 0) throw new ParserFailed(`Maven could not fetch the parser: ${firstErrorOf(said)}`)
  } finally {
    watching.abort()
    await watch
  }
  await rm(workshop, { recursive: true, force: true })
}

async function runMaven(
  folder: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<{ readonly code: number; readonly said: string }> {
  const [command = '', ...before] = MAVEN
  const maven = startSupervised(command, [...before, ...args], folder)
  try {
    const code = await untilAborted(maven.ended, signal)
    return { code, said: maven.lastWords() }
  } finally {
    await maven.stop()
  }
}

function pomOf(jars: readonly Jar[]): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newsgraph</groupId><artifactId>parser</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
${jars.map(dependencyOf).join('\n')}
  </dependencies>
</project>
`
}

/** Exactly this file: what it depends on is among the jars, or there already. */
function dependencyOf({ coordinates }: Jar): string {
  const [group, artifact, version, classifier] = coordinates.split(':')
  return [
    `    <dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`,
    classifier === undefined ? '' : `<classifier>${classifier}</classifier>`,
    '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>',
  ].join('')
}

/** Maven's first complaint, without its decoration. */
function firstErrorOf(said: string): string {
  return /\[ERROR\] (.+)/.exec(said)?.[1] ?? said
}

async function watchGrowth(
  folder: string,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    onProgress(await bytesIn(folder))
    await pause(LOOK_INTERVAL, undefined, { signal }).catch(() => {})
  }
}

/** A file that goes while it is looked at counts for nothing. */
async function bytesIn(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = await Promise.all(
    files.map((name) =>
      stat(join(folder, name)).then(
        (found) => (found.isFile() ? found.size : 0),
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
