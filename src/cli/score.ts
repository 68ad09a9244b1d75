import { existsSync } from 'node:fs'
import { type Command, InvalidArgumentError } from 'commander'
import { parseDocument } from '../ingest/parse-document.ts'
import { resolveDocument } from '../ingest/resolve.ts'
import { type FiledDocument, type PairedDocuments, pairDocuments } from '../score/pair-documents.ts'
import { scoreOf } from '../score/score.ts'
import { decisionsIn } from './decisions.ts'
import { documentsAt } from './documents.ts'
import { CommandFailed, failureText } from './failure.ts'
import { scoreTable } from './score-table.ts'

export function addScore(program: Command): void {
  program
    .command('score')
    .argument('<predicted>', 'annotation documents to judge: a file, a .jsonl file or a folder', existing)
    .argument('<gold>', 'the same articles as they should have been read', existing)
    .description('compare annotation documents with a gold standard: precision, recall and F1')
    .option('--json', 'the figures as JSON')
    .action(score)
}

function existing(path: string): string {
  if (existsSync(path)) return path
  throw new InvalidArgumentError('There is no such file or folder.')
}

async function score(
  predicted: string,
  gold: string,
  options: { readonly json?: boolean },
  command: Command,
): Promise<void> {
  const { readings, ...told } = pairDocuments(await readAll(predicted), await readAll(gold))
  if (told.missing.length === readings.length) {
    command.error(`error: ${predicted} and ${gold} have no article in common`)
  }
  const result = { articles: readings.length, ...told, ...scoreOf(readings) }
  for (const line of warningsOf(told)) console.error(`newsgraph: ${line}`)
  console.log(options.json ? JSON.stringify(result) : scoreTable(result))
}

/** Editors' decisions, which an export has beside its documents, are left aside. */
async function readAll(argument: string): Promise<FiledDocument[]> {
  const documents: FiledDocument[] = []
  let reading = argument
  try {
    for await (const { name, read } of documentsAt(argument, new AbortController().signal)) {
      reading = name
      const json = await read()
      if (!decisionsIn(json)) documents.push({ name, document: resolveDocument(parseDocument(json)) })
    }
  } catch (error) {
    const lines = failureText(error).split('\n')
    throw new CommandFailed(lines.map((line) => `${reading}: ${line}`).join('\n'))
  }
  return documents
}

function warningsOf({ missing, extra, differing }: Omit<PairedDocuments, 'readings'>): string[] {
  return [
    ...missing.map((name) => `${name}: not predicted, so all of it counts as missed`),
    ...extra.map((name) => `${name}: no gold, so it counts for nothing`),
    ...differing.map((name) => `${name}: its text is not the gold's, so passages do not compare`),
  ]
}
