import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { expect, it } from 'vitest'
import * as ontology from '../../src/graph/ontology.ts'

/** The API's words and the graph's are the same, in the same order: it sorts roles and standings. */

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))

it.each([
  ['EntityType', ontology.ENTITY_TYPES],
  ['PlaceKind', ontology.PLACE_KINDS],
  ['EventType', ontology.EVENT_TYPES],
  ['Role', ontology.ROLES],
  ['RelationshipType', ontology.RELATIONSHIP_TYPES],
  ['Harm', ontology.HARMS],
  ['ClaimKind', ontology.CLAIM_KINDS],
  ['Attribution', ontology.ATTRIBUTIONS],
  ['Modality', ontology.MODALITIES],
  ['Standing', ontology.STANDINGS],
] as const)('%s', (name, words) => {
  const type = schema.getType(name)
  const values = isEnumType(type) ? type.getValues().map((value) => value.name) : []
  expect(values).toEqual([...words])
})
