import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CORE_NLP_VERSION, type Jar } from './core-nlp-jars.ts'

/** Where the jars are, of both profiles; a folder of its own for each version. */
export function coreNlpFolder(modelsFolder: string): string {
  return join(modelsFolder, `corenlp-${CORE_NLP_VERSION}`)
}

/** The jars that are not there, or not in full length. Reads no file. */
export async function missingJars(folder: string, jars: readonly Jar[]): Promise<readonly Jar[]> {
  const sizes = await Promise.all(jars.map((jar) => sizeOf(join(folder, jar.fileName))))
  return jars.filter((jar, index) => sizes[index] !== jar.bytes)
}

/** The jars that are not there byte for byte; two seconds for all of them. */
export async function unsoundJars(
  folder: string,
  jars: readonly Jar[],
  signal: AbortSignal,
): Promise<readonly Jar[]> {
  const missing = new Set(await missingJars(folder, jars))
  const unsound: Jar[] = []
  for (const jar of jars) {
    const isSound = !missing.has(jar) && (await sha256Of(join(folder, jar.fileName), signal)) === jar.sha256
    if (!isSound) unsound.push(jar)
  }
  return unsound
}

/** 0 where there is no such file. */
async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return found?.size ?? 0
}

async function sha256Of(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash, { signal })
  return hash.digest('hex')
}
