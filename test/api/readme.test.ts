import { readFile, writeFile } from 'node:fs/promises'
import { print } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { USUAL_QUESTIONS } from '../../src/graphql/warm-up.ts'
import { textOf } from '../support/compose.ts'
import { importSeed } from '../support/seed.ts'
import { startTestService, type TestService } from '../support/service.ts'

/** README shows a real question and its real answer. `UPDATE_GENERATED=1` writes the answer anew. */

const README = new URL('../../README.md', import.meta.url)
const SHOWN = /```graphql\n([\s\S]*?)```\n\n```json\n([\s\S]*?)\n```/

let service: TestService
beforeAll(async () => {
  service = await startTestService(importSeed)
})

it('the answer in README is what the service says', async () => {
  const readme = await readFile(README, 'utf8')
  const [, query = '', shown = ''] = SHOWN.exec(readme) ?? []
  const { data, errors } = await service.ask(query)
  expect(errors).toEqual([])
  const answer = compact(data)
  if (process.env.UPDATE_GENERATED === '1')
    await writeFile(
      README,
      readme.replace(shown, () => answer),
    )
  else expect(shown).toBe(answer)
})

it('the questions of README are warmed up at start', async () => {
  const readme = await readFile(README, 'utf8')
  const [, shown = ''] = SHOWN.exec(readme) ?? []
  const [, body = '{}'] = /--data '([^']+)'/.exec(readme) ?? []
  const [, tagged = ''] = /gql`([\s\S]*?)`/.exec(readme) ?? []
  const asked = [shown, JSON.parse(body).query, tagged].map((question) =>
    textOf(question, { name: 'Vladimir Putin' }),
  )
  expect(USUAL_QUESTIONS.map((question) => textOf(print(question)))).toEqual(asked)
})

it('the request for curl in README is answered', async () => {
  const readme = await readFile(README, 'utf8')
  const [, body = '{}'] = /--data '([^']+)'/.exec(readme) ?? []
  const { data } = await service.ask(JSON.parse(body).query)
  expect(data.person.metWith.nodes[0].with.name).toBe('Steve Witkoff')
})

/** JSON with what fits on one line on one line. */
function compact(value: unknown, indent = ''): string {
  const line = JSON.stringify(value)
  if (line.length + indent.length <= 120 || typeof value !== 'object' || value === null) return line
  const inner = `${indent}  `
  const entries = Array.isArray(value)
    ? value.map((each) => `${inner}${compact(each, inner)}`)
    : Object.entries(value).map(([key, each]) => `${inner}${JSON.stringify(key)}: ${compact(each, inner)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`
}
