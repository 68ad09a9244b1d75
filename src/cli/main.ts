import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { addDelete } from './delete.ts'
import { addExport } from './export.ts'
import { EXIT, failureText, isInterruption } from './failure.ts'
import { addImport } from './import.ts'
import { addModels } from './models.ts'
import { addScore } from './score.ts'
import { addSeed } from './seed.ts'
import { addServe } from './serve.ts'
import { addStats } from './stats.ts'

// `newsgraph export --format jsonl | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok)
  throw error
})
process.exitCode = await run(process.argv)

async function run(argv: readonly string[]): Promise<number> {
  try {
    await newsgraph().parseAsync(argv)
    return EXIT.ok
  } catch (error) {
    // Commander has said what is wrong, or has printed the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
    if (isInterruption(error)) return EXIT.interrupted
    for (const line of failureText(error).split('\n')) console.error(`newsgraph: ${line}`)
    return EXIT.failed
  }
}

function newsgraph(): Command {
  const program = new Command('newsgraph')
    .description(
      'A knowledge graph of the news: every edge is carried by claims with speaker, modality and passage.',
    )
    .version(version())
    .addHelpText('after', '\nSettings are environment variables; README.md lists them.')
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, 'newsgraph:')) })
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
  for (const add of [addServe, addSeed, addImport, addExport, addDelete, addStats, addModels, addScore])
    add(program)
  return program
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return manifest.version
}
