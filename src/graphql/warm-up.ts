import { buildSchema, execute, type GraphQLFieldResolver } from 'graphql'
import { gql } from 'graphql-tag'
import type { Context } from '../context.ts'
import type { GraphStore } from '../graph/store/store.ts'
import { readField } from './reading.ts'
import { pickField } from './resolvers/index.ts'
import { typeDefs } from './schema.ts'

/**
 * The questions of README, in its shapes: a test holds the two together. Planning a text that Neo4j has not seen takes
 * it many times as long as answering, so these are asked once before anybody else does.
 */
export const USUAL_QUESTIONS = [
  gql`
    query Attacks {
      attacks(attributedTo: { name: "Ukraine" }, first: 2) {
        nodes {
          event { name date }
          standing
          by { entity { name } accordingTo { name } reportedBy { publisher } }
          attributions { nodes { modality speaker { name } via { name } evidence { quote cue } } }
        }
      }
    }
  `,
  gql`
    query Encounters {
      person(ref: { name: "Vladimir Putin" }) { metWith { nodes { with { name } lastMetOn } } }
    }
  `,
  gql`
    query WhoMet {
      person(ref: { name: "Vladimir Putin" }) {
        metWith { nodes { with { name } meetings { nodes { name date claims { nodes { summary } } } } } }
      }
    }
  `,
]

/** Asks the usual questions and drops the answers, errors too: whoever asks for himself is told. */
export async function warmUp(store: GraphStore, signal: AbortSignal): Promise<void> {
  const schema = buildSchema(typeDefs)
  const contextValue: Context = { store, signal, role: 'anonymous', correlationId: 'warm-up', statements: [] }
  const fieldResolver: GraphQLFieldResolver<{ readonly [responseKey: string]: unknown }, Context> = (
    source,
    args,
    context,
    info,
  ) => {
    const resolve = info.parentType === schema.getQueryType() ? readField : pickField
    return resolve(source, args, context, info)
  }
  for (const document of USUAL_QUESTIONS) await execute({ schema, document, contextValue, fieldResolver })
}
