import type { Command } from 'commander'
import { CommandFailed } from './failure.ts'
import { importAll } from './import-documents.ts'
import { importReport } from './import-report.ts'
import { withStore } from './with-store.ts'

interface ImportFlags {
  readonly dryRun?: boolean
  readonly json?: boolean
}

export function addImport(program: Command): void {
  program
    .command('import')
    .argument('<files...>', 'annotation documents, .jsonl files, folders of them, or - for standard input')
    .description("load annotation documents and editors' decisions; what is there already stays as it is")
    .option('--dry-run', 'check everything and write nothing')
    .option('--json', 'one JSON object a document, on standard output')
    .action(importFiles)
}

/** Shared with `seed`. A document that fails does not stop the others; CommandFailed at the end says how many did. */
export async function importFiles(files: readonly string[], flags: ImportFlags): Promise<void> {
  await withStore(async (store, signal) => {
    const report = importReport(flags.json === true)
    const options = { dryRun: flags.dryRun === true, signal, onRead: report.reading }
    for await (const imported of importAll(store, files, options)) {
      if ('error' in imported) report.failed(imported.name, imported.error)
      else report.done(imported.name, imported.outcome)
    }
    const { done, failed } = report.end()
    if (failed > 0) throw new CommandFailed(`${failed} of ${done + failed} not imported`)
  })
}
