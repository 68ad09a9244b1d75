/**
 * Writes the TypeScript types of schema.graphql, which are committed. (annotation.schema.json is written by its own test.)
 * `node scripts/generate.mjs --check` writes nothing and fails where a file is not fresh.
 * (The plugins are called directly, because the generator's own command line needs a later Node.)
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { parse } from 'graphql'

const root = fileURLToPath(new URL('..', import.meta.url))
const HEADER = '// Generated from schema.graphql by `npm run generate`. Do not edit.\n\n'

const config = {
  scalars: { ID: 'string', PartialDate: 'string', DateTime: 'string', URL: 'string' },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: true,
  contextType: '../../context.ts#Context',
  // The root resolver answers with the tree of the selection; what is below it only picks.
  defaultMapper: 'Readonly<Record<string, unknown>>',
  resolversNonOptionalTypename: false,
}

async function schemaTypes(path) {
  const document = parse(readFileSync(`${root}schema.graphql`, 'utf8'))
  return codegen({
    filename: path,
    schema: document,
    documents: [],
    config,
    pluginMap: { typescript, resolvers },
    plugins: [{ typescript: {} }, { resolvers: {} }],
  })
}

const generated = [{ path: `${root}src/graphql/generated/schema-types.ts`, write: schemaTypes }]

const isCheck = process.argv.includes('--check')
for (const { path, write } of generated) {
  const content = HEADER + (await write(path))
  const name = relative(root, path)
  if (isCheck) {
    if (current(path) === content) continue
    console.error(`${name} is not fresh: run \`npm run generate\` and commit the result`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    console.log(`wrote ${name}`)
  }
}

function current(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
