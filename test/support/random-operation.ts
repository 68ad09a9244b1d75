import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** Random operations over the schema, the same for the same seed: shapes that nobody thought of. */

/** A small generator with a state of 32 bits (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const ROOTS = [
  'people(first: 4)',
  'organizations(first: 3)',
  'places(first: 3)',
  'events(first: 4)',
  'claims(first: 5)',
  'articles(first: 3)',
  'meetings(first: 3)',
  'attacks(first: 4)',
  'attacks(attributedTo: { name: "Ukraine" }, first: 5)',
  'person(ref: { name: "Vladimir Putin" })',
  'entity(ref: { name: "Ukraine" })',
  'place(ref: { name: "Moscow" })',
  'events(filter: { place: { name: "Russia" } }, sort: OLDEST_FIRST, first: 4)',
  'claims(filter: { about: { name: "Yaroslav Moskalik" }, modality: [ALLEGED, ASSERTED] }, first: 4)',
]

/** Values for arguments, by name; those with a default of the schema may be left out. */
const ARGUMENTS: { readonly [name: string]: readonly string[] } = {
  first: ['1', '2', '3'],
  as: ['SPEAKER', 'NAMED'],
  direction: ['OUT', 'IN', 'ANY'],
  within: ['true', 'false'],
  roles: ['[VICTIM, TARGET]', '[ATTACKER]', '[PARTICIPANT, HOST, VISITOR]'],
  standing: ['[REPORTED, ADMITTED]', '[ALLEGED]'],
}

/** Left out: what only editors see, and what differs between two engines by design. */
const LEFT_OUT = new Set(['annotations', 'text'])

export function randomOperation(schema: GraphQLSchema, seed: number): string {
  const random = generator(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const root = pick(ROOTS)
  const field = schema.getQueryType()?.getFields()[root.split('(')[0] ?? '']
  if (!field) throw new Error(`no root field ${root}`)
  return `{ ${root} ${selection(getNamedType(field.type), 4)} }`

  function selection(type: GraphQLNamedType, depth: number): string {
    if (!isCompositeType(type)) return ''
    const parts = ['__typename']
    if (isObjectType(type) || isAbstractType(type)) parts.push(...ownFields(type, depth))
    if (isAbstractType(type)) {
      const one = pick(schema.getPossibleTypes(type))
      parts.push(`... on ${one.name} ${fragment(one, depth)}`)
    }
    return `{ ${parts.join(' ')} }`
  }

  function fragment(type: GraphQLObjectType, depth: number): string {
    const parts = ownFields(type, depth).map((part, index) => `f${index}_${type.name}: ${part}`)
    return `{ ${['__typename', ...parts].join(' ')} }`
  }

  function ownFields(type: GraphQLNamedType, depth: number): string[] {
    if (!('getFields' in type)) return []
    const fields = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[]
    const fitting = fields.filter((each) => !LEFT_OUT.has(each.name) && !each.args.some(isRequiredArgument))
    const leaves = fitting.filter((each) => !isCompositeType(getNamedType(each.type)))
    const branches = fitting.filter((each) => isCompositeType(getNamedType(each.type)))
    const chosen =
      depth > 0
        ? [pick(branches), pick(branches)].filter((each, index, all) => each && all.indexOf(each) === index)
        : []
    return [...leaves.filter(() => random() < 0.5), ...chosen].map(
      (each) => `${each.name}${argumentsOf(each)} ${selection(getNamedType(each.type), depth - 1)}`,
    )
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((each) => ARGUMENTS[each.name] && random() < 0.5)
    return given.length === 0
      ? ''
      : `(${given.map((each) => `${each.name}: ${pick(ARGUMENTS[each.name] ?? [])}`).join(', ')})`
  }
}
