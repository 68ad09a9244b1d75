import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { configOfProcess } from '../config.ts'
import { assertMaven, fetchJars } from '../ingest/parser/core-nlp-fetch.ts'
import { coreNlpFolder, unsoundJars } from '../ingest/parser/core-nlp-folder.ts'
import { bytesOf, CORE_NLP_VERSION, type Jar, jarsOf } from '../ingest/parser/core-nlp-jars.ts'
import { openParser, type ParserSettings } from '../ingest/parser/core-nlp-parser.ts'
import { findJava } from '../ingest/parser/java.ts'
import { CommandFailed } from './failure.ts'
import { progressOn } from './progress.ts'

/** Bytes a second of a line of 50 Mbit/s, by which the time is told. */
const USUAL_SPEED = 6_000_000
const SENTENCE = 'Gloria Teasdale met the ambassador of Sylvania on Friday.'

export function addModels(program: Command): void {
  program
    .command('models')
    .description(
      'fetch what reading articles needs: the parser, Stanford CoreNLP (GPL); needs Java 17 and Maven',
    )
    .option('--light', 'half of it: reads less well, and needs 2.5 GB of memory instead of 4.5')
    .action(async ({ light }: { readonly light?: boolean }) => {
      const config = configOfProcess()
      await interruptible((signal) =>
        install(
          { ...config, modelProfile: light ? 'light' : config.modelProfile },
          config.modelProfile,
          signal,
        ),
      )
    })
}

async function install(
  settings: ParserSettings,
  configured: ParserSettings['modelProfile'],
  signal: AbortSignal,
): Promise<void> {
  const { modelProfile: profile, modelsFolder, javaHome } = settings
  const folder = coreNlpFolder(modelsFolder)
  const jars = jarsOf(profile)
  await findJava(javaHome)
  const needed = await watched('checking what is there', () => unsoundJars(folder, jars, signal))
  const mark = join(folder, `${profile}.checked`)
  if (needed.length === 0 && (await exists(mark))) {
    console.log(`nothing to do: the parser (${profile} profile) is in ${folder}`)
    return
  }
  await rm(mark, { force: true })
  if (needed.length > 0) await fetch(folder, jars, needed, signal)
  const seconds = await watched('starting the parser to check it, about a minute', () =>
    check(settings, signal),
  )
  await writeFile(mark, '')
  console.log(`the parser (${profile} profile) is in ${folder}; it was ready in ${seconds} s`)
  if (profile !== configured) console.log(`set NEWSGRAPH_MODEL_PROFILE=${profile} to use it`)
}

async function fetch(
  folder: string,
  jars: readonly Jar[],
  needed: readonly Jar[],
  signal: AbortSignal,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await assertMaven(folder, signal)
  const bytes = bytesOf(needed)
  const minutes = Math.max(1, Math.round(bytes / USUAL_SPEED / 60))
  const there = needed.length < jars.length ? `, the rest of ${megabytes(bytesOf(jars))}` : ''
  console.error(
    `newsgraph: fetching Stanford CoreNLP ${CORE_NLP_VERSION} (licence: GPL v3 or later) into ${folder}\n` +
      `newsgraph: ${megabytes(bytes)}${there}: about ${minutes} min at 50 Mbit/s; twice as much disk is needed meanwhile`,
  )
  const progress = progressOn(process.stderr)
  try {
    await fetchJars(folder, needed, {
      signal,
      onProgress: (come) => progress.show(`${megabytes(Math.min(come, bytes))} of ${megabytes(bytes)}`),
    })
  } finally {
    progress.clear()
  }
  const [broken] = await watched('checking what has come', () => unsoundJars(folder, needed, signal))
  if (broken) {
    throw new CommandFailed(
      `${broken.fileName} came broken: run the command again, or look at the mirror Maven uses`,
    )
  }
}

/** Seconds until it was ready. Throws CommandFailed where it does not parse a sentence as it should. */
async function check(settings: ParserSettings, signal: AbortSignal): Promise<number> {
  const parser = openParser(settings)
  const began = performance.now()
  try {
    const { sentences } = await parser.parse(SENTENCE, { publishedOn: '2025-04-25', signal })
    const { names = [], dates = [], edges = [] } = sentences[0] ?? {}
    const isRight =
      names.some(({ type, start }) => type === 'PERSON' && start === 0) &&
      dates.some(({ date }) => date === '2025-04-25') &&
      edges.some(({ relation, dependent }) => relation === 'nsubj' && dependent === 1)
    if (!isRight) throw new CommandFailed('the parser starts, but does not parse as it should')
    return Math.round((performance.now() - began) / 1_000)
  } finally {
    await parser.close()
  }
}

async function watched<T>(what: string, work: () => Promise<T>): Promise<T> {
  const progress = progressOn(process.stderr)
  progress.show(`${what} …`)
  try {
    return await work()
  } finally {
    progress.clear()
  }
}

/** Ctrl-C aborts; a second one kills. */
async function interruptible(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const interruption = new AbortController()
  const interrupt = () => interruption.abort()
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  try {
    await work(interruption.signal)
  } finally {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}
