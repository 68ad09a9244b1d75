import type { ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'

/** The address that the server tells on standard error once it listens. */
export function servedAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('a server without its standard error')
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: stderr })
    const told: string[] = []
    lines.on('line', (line) => {
      told.push(line)
      const address = /serving (http:\S+)/.exec(line)?.[1]
      if (address) resolve(address)
    })
    lines.on('close', () => reject(new Error(`it never served:\n${told.join('\n')}`)))
  })
}
