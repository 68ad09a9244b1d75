import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { meetingDocument } from './article.ts'
import { type Folder, temporaryFolder } from './newsgraph.ts'

async function write(folder: Folder, name: string, content: object | string): Promise<void> {
  await writeFile(join(folder.path, name), typeof content === 'string' ? content : JSON.stringify(content))
}

async function stats(folder: Folder): Promise<Record<string, number>> {
  return JSON.parse((await folder.newsgraph(['stats', '--json'])).out)
}

test('a document is imported once, however often it is given', async () => {
  const folder = await temporaryFolder()
  await write(folder, 'talks.json', meetingDocument())
  const first = await folder.newsgraph(['import', 'talks.json'])
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toMatch(/^talks\.json: created, art_[\w-]+, 1 claims, 1 events, 3 entities\n$/)
  expect((await folder.newsgraph(['import', 'talks.json'])).out).toMatch(/^talks\.json: unchanged/)
  expect(await stats(folder)).toMatchObject({ articles: 1, people: 2, places: 1, events: 1, claims: 1 })
})

test('bad documents are named with what is wrong, and do not stop the good one', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder.path, 'empty'))
  await write(folder, 'torn.json', '{"version": 1,')
  const [claim] = meetingDocument().claims as object[]
  await write(folder, 'wrong.json', { ...meetingDocument(), claims: [{ ...claim, modality: 'SURELY' }] })
  await write(folder, 'good.json', meetingDocument())
  const { code, out, err } = await folder.newsgraph([
    ...['import', 'missing.json', 'empty', 'torn.json', 'wrong.json', 'good.json'],
  ])
  expect(code).toBe(1)
  expect(out).toMatch(/^good\.json: created/)
  const lines = err.trimEnd().split('\n')
  expect(lines[0]).toBe('newsgraph: no such file: missing.json')
  expect(lines[1]).toBe('newsgraph: empty: a folder without .json and .jsonl files')
  expect(lines[2]).toMatch(/^newsgraph: torn\.json: not JSON: /)
  expect(lines[3]).toMatch(/^newsgraph: wrong\.json: claims\[0\]\.modality: has to be one of ASSERTED, /)
  expect(lines[4]).toBe('newsgraph: 4 of 5 not imported')
  expect(lines).toHaveLength(5)
})

test('a folder, a file of lines and standard input are taken as well', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder.path, 'some'))
  await write(folder, 'some/a.json', meetingDocument({ title: 'A' }))
  const lines = ['B', 'C'].map((title) => JSON.stringify(meetingDocument({ title }))).join('\n')
  await write(folder, 'some/b.jsonl', lines)
  const input = JSON.stringify(meetingDocument({ title: 'D' }), null, 2)
  const { code, out } = await folder.newsgraph(['import', 'some', '-'], { input })
  expect(code).toBe(0)
  expect(out.match(/^[^:]*(:\d)?: created/gm)).toEqual([
    'some/a.json: created',
    'some/b.jsonl:1: created',
    'some/b.jsonl:2: created',
    'standard input: created',
  ])
  expect(await stats(folder)).toMatchObject({ articles: 4, events: 1 })
})

test('a dry run writes nothing', async () => {
  const folder = await temporaryFolder()
  await write(folder, 'talks.json', meetingDocument())
  const { code, out } = await folder.newsgraph(['import', '--dry-run', 'talks.json'])
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^talks\.json: in order, nothing written, 1 claims/),
  })
  expect(await stats(folder)).toMatchObject({ articles: 0 })
})

test('a machine reads one JSON object a document', async () => {
  const folder = await temporaryFolder()
  await write(folder, 'talks.json', meetingDocument())
  await write(folder, 'wrong.json', { ...meetingDocument(), version: 2 })
  const { code, out } = await folder.newsgraph(['import', '--json', 'talks.json', 'wrong.json'])
  const objects = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(1)
  expect(objects).toHaveLength(2)
  expect(objects).toContainEqual(expect.objectContaining({ file: 'talks.json', outcome: 'CREATED' }))
  expect(objects).toContainEqual(
    expect.objectContaining({ file: 'wrong.json', rejected: [expect.objectContaining({ path: 'version' })] }),
  )
})

test('Ctrl-C ends an import with 130', async () => {
  const folder = await temporaryFolder()
  const child = folder.start(['import', '-'])
  const ended = new Promise((resolve) => child.once('close', (code) => resolve(code)))
  // The graph's file is there as soon as the command has it open, and listens for the end.
  await expect
    .poll(() => readdir(join(folder.path, 'data')).catch(() => []), { timeout: 60_000 })
    .not.toEqual([])
  child.kill('SIGINT')
  expect(await ended).toBe(130)
})
