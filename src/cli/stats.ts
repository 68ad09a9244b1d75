import type { Command } from 'commander'
import { buildSchema, type GraphQLFieldResolver, graphql, isObjectType } from 'graphql'
import type { Context } from '../context.ts'
import type { GraphStore } from '../graph/store/store.ts'
import { readField } from '../graphql/reading.ts'
import { pickField } from '../graphql/resolvers/index.ts'
import { typeDefs } from '../graphql/schema.ts'
import { withStore } from './with-store.ts'

type Counts = Readonly<Record<string, number>>

export function addStats(program: Command): void {
  program
    .command('stats')
    .description('count what the graph holds')
    .option('--json', 'the counts as JSON')
    .action((options: { readonly json?: boolean }) =>
      withStore(async (store, signal) => {
        const counts = await countsOf(store, signal)
        console.log(options.json ? JSON.stringify(counts) : table(counts))
      }),
    )
}

/** What `stats` of the API answers, in full, asked as a client would. */
async function countsOf(store: GraphStore, signal: AbortSignal): Promise<Counts> {
  const schema = buildSchema(typeDefs)
  const type = schema.getType('Stats')
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
  const context: Context = { store, signal, role: 'reader', correlationId: 'stats', statements: [] }
  const { data, errors } = await graphql({
    schema,
    source: `{ stats { ${fields.join(' ')} } }`,
    contextValue: context,
    fieldResolver,
  })
  if (errors?.[0]) throw errors[0].originalError ?? errors[0]
  return { ...(data?.stats as Counts) }
}

/** As the server's resolvers do: the root reads the whole selection, and what is below it is picked from the answer. */
const fieldResolver: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) =>
  info.path.prev
    ? pickField(source as Readonly<Record<string, unknown>>, args, context, info)
    : readField(source, args, context, info)

function table(counts: Counts): string {
  const width = Math.max(...Object.keys(counts).map((name) => name.length))
  return Object.entries(counts)
    .map(([name, count]) => `${name.padEnd(width)}  ${count}`)
    .join('\n')
}
