import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Command, Option } from 'commander'
import type { GraphStore } from '../graph/store/store.ts'
import { exportDocuments } from '../graph/write/export-documents.ts'
import { exportDecisions } from '../graph/write/transfer-decisions.ts'
import { countDecisions } from './decisions.ts'
import { CommandFailed } from './failure.ts'
import { fileNameOf } from './file-name.ts'
import { progressOn } from './progress.ts'
import { withStore } from './with-store.ts'

interface ExportOptions {
  readonly format: 'annotation' | 'jsonl'
  readonly out: string
}

export function addExport(program: Command): void {
  program
    .command('export')
    .description(
      "write every article's annotation document and the editors' decisions; `import` reads them back",
    )
    .addOption(
      new Option(
        '--format <format>',
        'annotation: a file an article; jsonl: a document a line, on standard output',
      )
        .choices(['annotation', 'jsonl'])
        .default('annotation'),
    )
    .option('--out <folder>', 'new or empty folder for the annotation files', 'export')
    .action((options: ExportOptions) =>
      withStore((store, signal) =>
        options.format === 'jsonl' ? writeLines(store, signal) : writeFiles(store, options.out, signal),
      ),
    )
}

/** Into an empty folder only: an older export's file would bring a deleted article back. */
async function writeFiles(store: GraphStore, folder: string, signal: AbortSignal): Promise<void> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0) throw new CommandFailed(`the folder is not empty: ${folder}`)
  const progress = progressOn(process.stderr)
  let count = 0
  for await (const { key, json } of exportDocuments(store, { signal })) {
    await writeFile(join(folder, fileNameOf(key)), indented(json))
    count += 1
    progress.show(`exporting ${count}`)
  }
  const decisions = await exportDecisions(store)
  await writeFile(join(folder, 'decisions.json'), indented(JSON.stringify(decisions)))
  progress.clear()
  console.log(`${folder}: ${count} documents, ${countDecisions(decisions)} editors' decisions`)
}

/** A document a line as they are read, then the decisions as the last line. */
async function writeLines(store: GraphStore, signal: AbortSignal): Promise<void> {
  for await (const { json } of exportDocuments(store, { signal })) {
    await writeLine(JSON.parse(json))
  }
  const decisions = await exportDecisions(store)
  if (countDecisions(decisions) > 0) await writeLine(decisions)
}

async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}

function indented(json: string): string {
  return `${JSON.stringify(JSON.parse(json), null, 2)}\n`
}
