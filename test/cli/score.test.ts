import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { meetingDocument } from './article.ts'
import { type Folder, temporaryFolder } from './newsgraph.ts'

async function write(folder: Folder, name: string, document: unknown): Promise<void> {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  await writeFile(join(folder.path, name), text)
}

test('a table on a terminal, and JSON on demand', async () => {
  const folder = await temporaryFolder()
  await write(folder, 'talks.json', meetingDocument())
  const { code, out, err } = await folder.newsgraph(['score', 'talks.json', 'talks.json'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^ +precision +recall +F1 +tp +fp +fn\nnames +1\.000 +1\.000 +1\.000 +3 +0 +0\n/)
  expect(out).toMatch(/^accusations +– +– +– +0 +0 +0$/m)
  expect(out).toMatch(/^modality +1\.000 +1 +1$/m)
  expect(out).toMatch(/^attackers and victims swapped: 0\n$/m)

  const json = await folder.newsgraph(['score', 'talks.json', 'talks.json', '--json'])
  expect(JSON.parse(json.out)).toMatchObject({
    ...{ articles: 1, missing: [], extra: [], differing: [], swaps: 0 },
    figures: { 'events.CONSULT': { precision: 1, recall: 1, f1: 1, tp: 1, fp: 0, fn: 0, found: 1 } },
    shares: { standing: { share: 1, right: 3, of: 3 } },
  })
})

test('folders are paired, and what is missing or extra is told', async () => {
  const folder = await temporaryFolder()
  for (const name of ['out', 'gold']) await mkdir(join(folder.path, name))
  await write(folder, 'out/1.json', meetingDocument({ title: 'A' }))
  await write(folder, 'out/more.jsonl', JSON.stringify(meetingDocument({ title: 'C' })))
  await write(folder, 'out/decisions.json', { merges: [] })
  await write(folder, 'gold/a.json', meetingDocument({ title: 'A' }))
  await write(folder, 'gold/b.json', meetingDocument({ title: 'B' }))
  const { code, out, err } = await folder.newsgraph(['score', 'out', 'gold', '--json'])
  expect(code).toBe(0)
  expect(err.trimEnd().split('\n')).toEqual([
    'newsgraph: gold/b.json: not predicted, so all of it counts as missed',
    'newsgraph: out/more.jsonl:1: no gold, so it counts for nothing',
  ])
  expect(JSON.parse(out)).toMatchObject({
    ...{ articles: 2, missing: ['gold/b.json'], extra: ['out/more.jsonl:1'] },
    figures: { entities: { precision: 1, recall: 0.5, tp: 3, fp: 0, fn: 3 } },
  })
})

test('paths that lead nowhere, and articles that have nothing to do with each other, are wrong use', async () => {
  const folder = await temporaryFolder()
  await write(folder, 'a.json', meetingDocument({ title: 'A' }))
  await write(folder, 'b.json', meetingDocument({ title: 'B' }))
  const wrong = [
    [['score', 'a.json'], "newsgraph: missing required argument 'gold'"],
    [['score', 'nothing.json', 'a.json'], "'nothing.json' is invalid"],
    [['score', 'a.json', 'b.json'], 'newsgraph: a.json and b.json have no article in common'],
  ] as const
  for (const [args, line] of wrong) {
    expect(await folder.newsgraph(args)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(line),
    })
  }
})

test('a document that cannot be read is named', async () => {
  const folder = await temporaryFolder()
  await write(folder, 'gold.json', meetingDocument())
  await write(folder, 'torn.json', '{"version": 1,')
  const { code, err } = await folder.newsgraph(['score', 'torn.json', 'gold.json'])
  expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^newsgraph: torn\.json: not JSON: /) })
})
