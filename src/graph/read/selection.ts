import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql'
import { getArgumentValues, getNamedType, isAbstractType, isCompositeType, isObjectType } from 'graphql'
// Marked internal by graphql-js, hence the exact pin of graphql; imported in this file only.
import { collectSubfields } from 'graphql/execution/collectFields.js'

/** A field of the query with everything below it: fragments folded in, `@skip` and `@include` applied. */
export interface SelectedField {
  readonly name: string
  readonly responseKey: string
  /** Coerced arguments, with the schema's defaults. */
  readonly args: { readonly [name: string]: unknown }
  /** The object types on which it is selected: all that are possible, or those of its fragments. */
  readonly onTypes: readonly string[]
  /** Object types that its value may have; empty for a leaf. */
  readonly possibleTypes: readonly string[]
  readonly fields: readonly SelectedField[]
  /** Equal for two selections of the very same field nodes: they can share their rows. */
  readonly identity: string
}

type Execution = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>

/** The selection of the field that is being resolved, as a plain tree. */
export function selectionOf(info: GraphQLResolveInfo): SelectedField {
  return selectedField(info, info.parentType, info.fieldNodes, [info.parentType.name])
}

function selectedField(
  execution: Execution,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
  onTypes: readonly string[],
): SelectedField {
  const node = nodes[0] as FieldNode
  const definition = parent.getFields()[node.name.value]
  const leaf = { responseKey: node.alias?.value ?? node.name.value, onTypes, identity: identityOf(nodes) }
  if (!definition) return { ...leaf, name: node.name.value, args: {}, possibleTypes: [], fields: [] }
  const type: GraphQLOutputType = getNamedType(definition.type)
  const possible = isCompositeType(type) ? possibleTypes(execution.schema, type) : []
  return {
    ...leaf,
    name: node.name.value,
    args: getArgumentValues(definition, node, execution.variableValues),
    possibleTypes: possible.map((each) => each.name),
    fields: fieldsBelow(execution, possible, nodes),
  }
}

/** Groups what the possible types have in common, so that a field of the interface is one field. */
function fieldsBelow(
  execution: Execution,
  possible: readonly GraphQLObjectType[],
  nodes: readonly FieldNode[],
): readonly SelectedField[] {
  const groups = new Map<
    string,
    { parent: GraphQLObjectType; nodes: readonly FieldNode[]; onTypes: string[] }
  >()
  for (const type of possible) {
    const { schema, fragments, variableValues } = execution
    const collected = collectSubfields(schema, fragments, variableValues, type, nodes)
    for (const [responseKey, group] of collected) {
      const key = `${responseKey} ${identityOf(group)}`
      const known = groups.get(key)
      if (known) known.onTypes.push(type.name)
      else groups.set(key, { parent: type, nodes: group, onTypes: [type.name] })
    }
  }
  return [...groups.values()].map((group) =>
    selectedField(execution, group.parent, group.nodes, group.onTypes),
  )
}

function possibleTypes(schema: GraphQLSchema, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}

const numbers = new WeakMap<FieldNode, number>()
let lastNumber = 0

function identityOf(nodes: readonly FieldNode[]): string {
  return nodes
    .map((node) => {
      const number = numbers.get(node) ?? ++lastNumber
      numbers.set(node, number)
      return number
    })
    .join('+')
}
