import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
// Its default entry brings a second instance of graphql-js (index.mjs), which knows none of our types.
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity/cjs'
import { CostLimit } from '../errors.ts'

/**
 * What a field costs besides the objects that it answers: work that `first` does not bound. In objects;
 * GitHub's way of counting (docs.github.com, "node limit"), with weights for what GitHub does not have.
 */
const WEIGHTS: { readonly [field: string]: number } = {
  // A whole text is as long as so many small objects.
  'Article.text': 50,
  'Article.annotations': 100,
  // Walks all meetings of an entity, whatever is shown of them.
  metWith: 100,
  // Walks the claims on all that the entity had a part in.
  'claims(NAMED)': 50,
  // Walks places inside places.
  within: 50,
  // Compares with every other claim on the same thing.
  contradicts: 5,
  corroborates: 5,
  // Counts everything that fits.
  totalCount: 20,
  participantCount: 5,
  'Query.search': 200,
  'Query.paths': 1_000,
  'Query.neighborhood': 500,
  // Compares every entity and event with the like.
  'Query.possibleDuplicates': 2_000,
}

/** Lists without `first` are short: the places of an event, the roles of a claim. */
const SHORT_LIST = 10
const LARGEST_PAGE = 100
const MOST_HOPS = 6
/** A graph drawn of n nodes has about so many edges a node. */
const EDGES_PER_NODE = 3
/** Selections looked at before the count is given up; it is what stops fragments that double with each step. */
const MOST_SELECTIONS = 10_000

interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName: string | undefined
  readonly variables: { readonly [name: string]: unknown }
}

/** In objects. Throws CostLimit past `limit`, and a GraphQLError BAD_USER_INPUT for variables of a wrong type. */
export function checkCost(asked: Asked, limit: number): number {
  const cost = costOf(asked)
  if (cost <= limit) return cost
  throw new CostLimit(
    `the query may cost ${cost} objects, but at most ${limit} are allowed: ask for less with \`first\`, or in several steps`,
  )
}

function costOf({ schema, document, operationName, variables }: Asked): number {
  const fragments = fragmentsOf(document)
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      ...(operationName !== undefined && { operationName }),
      maxQueryNodes: MOST_SELECTIONS,
      estimators: [(field) => costOfField(field, fragments)],
    })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (error.message.includes('maximum allowed number of nodes'))
      throw new CostLimit('the query selects too much')
    throw new GraphQLError(error.message, {
      nodes: error.nodes ?? null,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

function costOfField(asked: ComplexityEstimatorArgs, fragments: Fragments): number {
  const { type, field, node, childComplexity } = asked
  // Introspection reads no data; graphql-js bounds it by itself.
  if (field.name.startsWith('__') || type.name.startsWith('__')) return 0
  const named = getNamedType(field.type)
  if (!isCompositeType(named)) return field.name === 'totalCount' ? 0 : weightOf(asked)
  const counts =
    node.selectionSet && selects(node.selectionSet, 'totalCount', fragments) ? (WEIGHTS.totalCount ?? 0) : 0
  const own =
    named.name === 'PageInfo' || named.name.endsWith('Connection') || named.name.endsWith('Edge') ? 0 : 1
  return weightOf(asked) + counts + timesOf(asked) * (own + childComplexity)
}

function weightOf({ type, field, args }: ComplexityEstimatorArgs): number {
  const own = WEIGHTS[`${type.name}.${field.name}`] ?? WEIGHTS[field.name] ?? 0
  const named = field.name === 'claims' && args.as === 'NAMED' ? (WEIGHTS['claims(NAMED)'] ?? 0) : 0
  const isWithin = args.within === true || args.filter?.place != null || args.filter?.event?.place != null
  return own + named + (isWithin ? (WEIGHTS.within ?? 0) : 0)
}

/** How many objects a field may answer; `nodes` and `edges` of a connection are bounded by its `first`. */
function timesOf({ type, field, args }: ComplexityEstimatorArgs): number {
  if ('first' in args || field.args.some((each) => each.name === 'first')) return pageSize(args.first)
  if (typeof args.limit === 'number') return Math.min(Math.max(args.limit, 1), 500)
  if (Array.isArray(args.ids)) return args.ids.length
  if (type.name === 'Subgraph') return field.name === 'edges' ? EDGES_PER_NODE : 1
  if (type.name === 'Path' && field.name === 'hops') return MOST_HOPS
  if (type.name.endsWith('Connection')) return 1
  return isList(field.type) ? SHORT_LIST : 1
}

/** What is outside 1…100 is refused when it is read, as the caller's mistake. */
function pageSize(first: unknown): number {
  return typeof first === 'number' ? Math.min(Math.max(first, 1), LARGEST_PAGE) : 20
}

function isList(type: ComplexityEstimatorArgs['field']['type']): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

function fragmentsOf(document: DocumentNode): Fragments {
  const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
  return new Map(definitions.map((each) => [each.name.value, each]))
}

/** Whether a field stands in the selection itself or in a fragment of it; each fragment is looked at once. */
function selects(
  selections: SelectionSetNode,
  name: string,
  fragments: Fragments,
  seen: Set<string> = new Set(),
): boolean {
  return selections.selections.some((each) => {
    if (each.kind === Kind.FIELD) return each.name.value === name
    if (each.kind === Kind.INLINE_FRAGMENT) return selects(each.selectionSet, name, fragments, seen)
    const fragment = fragments.get(each.name.value)
    if (!fragment || seen.has(each.name.value)) return false
    seen.add(each.name.value)
    return selects(fragment.selectionSet, name, fragments, seen)
  })
}
