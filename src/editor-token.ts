import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE_NAME = 'editor-token'

/** The token of this graph's editors: made at the first start, and kept where only its owner can read it. */
export async function keptEditorToken(folder: string): Promise<string> {
  const path = join(folder, FILE_NAME)
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    await chmod(path, 0o600)
  }
  return (await readFile(path, 'utf8')).trim()
}
