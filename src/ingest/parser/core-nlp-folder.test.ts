import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { missingJars, unsoundJars } from './core-nlp-folder.ts'
import type { Jar } from './core-nlp-jars.ts'

const WHOLE = 'all of the jar'
const SIGNAL = new AbortController().signal

const jar = (fileName: string): Jar => ({
  coordinates: `group:${fileName}:1`,
  fileName,
  bytes: WHOLE.length,
  sha256: createHash('sha256').update(WHOLE).digest('hex'),
})

it('notices what is absent, half there, and there but broken', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const [whole, half, broken, absent] = ['whole', 'half', 'broken', 'absent'].map(jar) as [Jar, Jar, Jar, Jar]
  await writeFile(join(folder, 'whole'), WHOLE)
  await writeFile(join(folder, 'half'), WHOLE.slice(0, 7))
  await writeFile(join(folder, 'broken'), WHOLE.replace('jar', 'jam'))
  const jars = [whole, half, broken, absent]
  expect(await missingJars(folder, jars)).toEqual([half, absent])
  expect(await unsoundJars(folder, jars, SIGNAL)).toEqual([half, broken, absent])
  expect(await unsoundJars(join(folder, 'nowhere'), jars, SIGNAL)).toEqual(jars)
})
