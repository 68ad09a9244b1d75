import { readFileSync } from 'node:fs'
import { buildSchema, isAbstractType } from 'graphql'

/** The API, as it is published. Two folders up both from src/graphql and from dist/graphql. */
export const typeDefs = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')

/** For client caches: each interface and union with the object types behind it. */
export function possibleTypes(): { readonly [abstractType: string]: readonly string[] } {
  const schema = buildSchema(typeDefs)
  const abstractTypes = Object.values(schema.getTypeMap()).filter(isAbstractType)
  return Object.fromEntries(
    abstractTypes.map((type) => [type.name, schema.getPossibleTypes(type).map((each) => each.name)]),
  )
}
