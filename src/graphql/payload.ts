import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { selectionOf } from '../graph/read/selection.ts'
import { nodesOf } from './reading.ts'

/**
 * What a mutation answers: its own values, and the nodes of these ids, read after its transaction. A field
 * of a node is null where there is no id or nothing is found; a list holds what is found.
 */
export async function readPayload(
  context: Context,
  info: GraphQLResolveInfo,
  values: { readonly [field: string]: unknown },
  nodes: { readonly [field: string]: string | readonly string[] | null },
): Promise<unknown> {
  const selection = selectionOf(info)
  const wanted = selection.fields.filter((field) => field.name in nodes)
  const ids = wanted.flatMap((field) => nodes[field.name] ?? [])
  const found = await nodesOf(context, ids, wanted)
  const nodeOf = (id: string, index: number) => found.get(id)?.[index] ?? null
  const entries = selection.fields.map((field) => {
    const id = nodes[field.name]
    const index = wanted.indexOf(field)
    if (index < 0) return [field.responseKey, shaped(field, values[field.name])]
    if (typeof id === 'string' || id === null || id === undefined)
      return [field.responseKey, id ? nodeOf(id, index) : null]
    return [field.responseKey, id.map((each) => nodeOf(each, index)).filter((node) => node !== null)]
  })
  return Object.fromEntries(entries)
}

/** A plain value in the shape of its selection: an import's report with its rejections. */
function shaped(field: ReturnType<typeof selectionOf>, value: unknown): unknown {
  if (field.fields.length === 0 || value === null || value === undefined) return value
  if (Array.isArray(value)) return value.map((each) => shaped(field, each))
  const source = value as { readonly [name: string]: unknown }
  return Object.fromEntries(
    field.fields.map((below) => [below.responseKey, shaped(below, source[below.name])]),
  )
}
