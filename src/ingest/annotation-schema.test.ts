import { readFileSync, writeFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { annotationJsonSchema } from './annotation-schema.ts'
import { parseDocument } from './parse-document.ts'
import { resolveDocument } from './resolve.ts'

const SCHEMA_FILE = new URL('../../annotation.schema.json', import.meta.url)
const EXAMPLE = readFileSync(new URL('../../docs/annotation-example.json', import.meta.url), 'utf8')

describe('annotation.schema.json', () => {
  it('is what the zod schema says (UPDATE_GENERATED=1 writes it)', () => {
    const written = `${JSON.stringify(annotationJsonSchema(), null, 2)}\n`
    if (process.env.UPDATE_GENERATED === '1') writeFileSync(SCHEMA_FILE, written)
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(written)
  })

  const ajv = new Ajv2020({ allErrors: true })
  formats.default(ajv)
  const fits = ajv.compile(annotationJsonSchema())

  it('takes the example, as it is written and as it is resolved', () => {
    for (const document of [JSON.parse(EXAMPLE), resolveDocument(parseDocument(EXAMPLE))]) {
      expect(fits(document), JSON.stringify(fits.errors)).toBe(true)
    }
  })

  it.each([
    ['an unknown field', { claim: [] }],
    ['another version', { version: 2 }],
    ['a role that is none', { claims: [claimWith({ roles: [{ entity: 'a', role: 'SUSPECT' }] })] }],
    ['a date that is none', { claims: [claimWith({ madeOn: 'Friday' })] }],
    ['a claim without evidence', { claims: [claimWith({ evidence: undefined })] }],
  ])('refuses %s', (_, part) => {
    expect(fits(JSON.parse(JSON.stringify({ ...JSON.parse(EXAMPLE), ...part })))).toBe(false)
  })
})

function claimWith(part: object): object {
  return {
    kind: 'STATEMENT',
    attribution: 'ARTICLE',
    modality: 'ASSERTED',
    content: 'c',
    evidence: { quote: 'q' },
    ...part,
  }
}
