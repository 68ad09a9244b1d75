import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { InvalidDocument } from '../errors.ts'
import { parseDocument } from './parse-document.ts'

const EXAMPLE = readFileSync(new URL('../../docs/annotation-example.json', import.meta.url), 'utf8')

function refusals(json: string): readonly string[] {
  try {
    parseDocument(json)
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error
    return error.rejected.map(({ path, code, reason }) => `${path} ${code}: ${reason}`)
  }
  return []
}

/** The example with the value at a path replaced; `undefined` takes it away. */
function exampleWith(path: string, value: unknown): string {
  const document = JSON.parse(EXAMPLE)
  const steps = path.match(/[^.[\]]+/g) ?? []
  const last = steps.pop() ?? ''
  steps.reduce((each, step) => each[step], document)[last] = value
  return JSON.stringify(document)
}

describe('parseDocument', () => {
  it('reads the example and fills in what may be left out', () => {
    const document = parseDocument(`\uFEFF${EXAMPLE}`)
    expect(document.claims).toHaveLength(14)
    expect(document.claims[1]).toMatchObject({ roles: [], places: [], about: [] })
    expect(document.entities[0]?.aliases).toEqual([{ name: 'Roland', full: false }])
  })

  it.each([
    ['claims[3].modality', 'SAID', /^claims\[3\]\.modality NOT_IN_VOCABULARY: has to be one of ASSERTED, /],
    ['claims[5].roles[0].role', 'SUSPECT', /^claims\[5\]\.roles\[0\]\.role NOT_IN_VOCABULARY/],
    ['claims[3].evidence.quote', '', /^claims\[3\]\.evidence\.quote OTHER: is blank/],
    ['claims[3].evidence.quote', undefined, /^claims\[3\]\.evidence\.quote OTHER: is missing/],
    ['claims[3].evidence.quote', 7, /^claims\[3\]\.evidence\.quote OTHER: has to be of type string/],
    ['claims[3].kind', undefined, /^claims\[3\]\.kind OTHER: is missing/],
    ['claims[10].madeOn', '2033-02-30', /^claims\[10\]\.madeOn BAD_DATE: not a date/],
    ['events[0].date', 'Friday', /^events\[0\]\.date BAD_DATE: not a date/],
    ['article.publishedAt', '2033-05-17', /^article\.publishedAt BAD_DATE: has to be a date and time/],
    ['article.url', 'ftp://example.org', /^article\.url OTHER: has to be an absolute http/],
    ['article.text', 'a'.repeat(1_000_001), /^article\.text TOO_LARGE: is longer than 1000000 characters/],
    ['article.text', '\n', /^article\.text OTHER: is blank/],
    ['article.text', 'a\0b', /^article\.text OTHER: holds a NUL/],
    ['claims[0].content', 'a\ud800', /^claims\[0\]\.content OTHER: holds a NUL or half/],
    ['entities[2].sex', 'm', /^entities\[2\]\.sex OTHER: there is no such field/],
    ['claims[0].evidence.occurrence', 0, /^claims\[0\]\.evidence\.occurrence OTHER: is less than 1/],
    ['version', 2, /^version OTHER: this service reads documents of version 1/],
  ])('refuses %s = %j', (path, value, refusal) => {
    const refused = refusals(exampleWith(path, value))
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatch(refusal)
  })

  it('refuses what is no document at all', () => {
    expect(refusals('{')[0]).toMatch(/^document OTHER: not JSON: /)
    expect(refusals('null')[0]).toMatch(/^document OTHER: has to be of type object/)
    expect(refusals('['.repeat(500_000))[0]).toMatch(/^document OTHER: not JSON: /)
    expect(refusals(`"${'é'.repeat(1_100_000)}"`)[0]).toMatch(/^document TOO_LARGE: it has 2200002 bytes/)
    expect(refusals('{"__proto__": {"x": 1}}')).toContain('__proto__ OTHER: there is no such field')
  })

  it('names every fault', () => {
    const document = JSON.parse(EXAMPLE)
    delete document.claims[0].content
    document.claims[1].speakers = []
    expect(refusals(JSON.stringify(document))).toHaveLength(2)
  })
})
