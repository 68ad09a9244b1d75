import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Lock {
  readonly packages: {
    readonly [path: string]: { readonly optionalDependencies?: Readonly<Record<string, string>> }
  }
}

// Where a registry has not all of them, `npm install` leaves them out, and `npm ci` then refuses the file on every machine.
test('the lock file names the binaries of every platform', () => {
  const lock: Lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'))
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    ),
  )
  expect(missing).toEqual([])
})
