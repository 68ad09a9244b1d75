import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { meetingDocument } from './article.ts'
import { type Folder, temporaryFolder } from './newsgraph.ts'

async function importTwo(folder: Folder): Promise<void> {
  const input = ['A', 'B'].map((title) => JSON.stringify(meetingDocument({ title }))).join('\n')
  expect(await folder.newsgraph(['import', '-'], { input })).toMatchObject({ code: 0 })
}

test('what is exported and imported elsewhere is the same graph', async () => {
  const folder = await temporaryFolder()
  await importTwo(folder)
  const { code, out } = await folder.newsgraph(['export', '--out', 'backup'])
  expect({ code, out }).toEqual({ code: 0, out: "backup: 2 documents, 0 editors' decisions\n" })
  const names = await readdir(join(folder.path, 'backup'))
  expect(names.sort()).toEqual([
    'decisions.json',
    expect.stringMatching(/^example-org-2033-05-17-A-[0-9a-f]{8}\.json$/),
    expect.stringMatching(/^example-org-2033-05-17-B-[0-9a-f]{8}\.json$/),
  ])
  const elsewhere = { NEWSGRAPH_DATA: join(folder.path, 'restored') }
  expect(await folder.newsgraph(['import', 'backup'], { env: elsewhere })).toMatchObject({ code: 0, err: '' })
  const before = await folder.newsgraph(['export', '--format', 'jsonl'])
  const after = await folder.newsgraph(['export', '--format', 'jsonl'], { env: elsewhere })
  expect(after.out).toBe(before.out)
  expect(before.out.trimEnd().split('\n')).toHaveLength(2)
})

test('an export goes into an empty folder only', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder.path, 'kept.txt'), 'kept')
  const { code, err } = await folder.newsgraph(['export', '--out', '.'])
  expect({ code, err }).toEqual({ code: 1, err: 'newsgraph: the folder is not empty: .\n' })
  expect(await readFile(join(folder.path, 'kept.txt'), 'utf8')).toBe('kept')
})

test('an article is deleted by its id, once', async () => {
  const folder = await temporaryFolder()
  const imported = await folder.newsgraph(['import', '--json', '-'], {
    input: JSON.stringify(meetingDocument()),
  })
  const { articleId } = JSON.parse(imported.out)
  const deleted = await folder.newsgraph(['delete', articleId])
  expect(deleted).toMatchObject({
    code: 0,
    out: `deleted ${articleId}, with 1 claims, 1 events, 3 entities\n`,
  })
  const again = await folder.newsgraph(['delete', articleId])
  expect(again.code).toBe(1)
  expect(again.err).toMatch(/^newsgraph: .*article.*\n$/)
  expect(again.err).toContain(articleId)
})
