import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { addAbortSignal } from 'node:stream'
import { text } from 'node:stream/consumers'
import { CommandFailed } from './failure.ts'

/** One document to import: what to call it when something is wrong with it, and its JSON text. */
export interface NamedDocument {
  readonly name: string
  readonly read: () => Promise<string>
}

/**
 * The documents behind the arguments of `import`: files, `-` (standard input), folders (their .json and
 * .jsonl files, by name) and .jsonl files (a document a line). Rejects where an argument leads nowhere.
 */
export async function* documentsAt(argument: string, signal: AbortSignal): AsyncGenerator<NamedDocument> {
  if (argument === '-') {
    yield* documentsIn(await text(addAbortSignal(signal, process.stdin)))
  } else if ((await stat(argument)).isDirectory()) {
    yield* documentsOfFolder(argument, signal)
  } else if (argument.endsWith('.jsonl')) {
    yield* linesOf(argument)
  } else {
    yield { name: argument, read: () => readFile(argument, 'utf8') }
  }
}

async function* documentsOfFolder(folder: string, signal: AbortSignal): AsyncGenerator<NamedDocument> {
  const names = (await readdir(folder)).filter((name) => /\.jsonl?$/.test(name)).sort()
  if (names.length === 0) throw new CommandFailed('a folder without .json and .jsonl files')
  for (const name of names) yield* documentsAt(join(folder, name), signal)
}

async function* linesOf(file: string): AsyncGenerator<NamedDocument> {
  let number = 0
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1
    if (line.trim() !== '') yield { name: `${file}:${number}`, read: async () => line }
  }
}

/** Standard input holds one document, or one a line: it is lines where the first of them is JSON by itself. */
function* documentsIn(input: string): Generator<NamedDocument> {
  const lines = input.split(/\r?\n/)
  if (lines.filter((line) => line.trim() !== '').length < 2 || !isJson(lines[0] ?? '')) {
    yield { name: 'standard input', read: async () => input }
    return
  }
  for (const [index, line] of lines.entries()) {
    if (line.trim() !== '') yield { name: `standard input:${index + 1}`, read: async () => line }
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
