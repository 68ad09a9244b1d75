import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Config } from '../config.ts'
import type { Context } from '../context.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { formatError } from './errors.ts'
import { limitRules } from './limits.ts'
import { operationPlugin } from './operation-plugin.ts'
import { pickField, resolvers } from './resolvers/index.ts'
import { typeDefs } from './schema.ts'

interface Parts {
  readonly config: Config
  readonly logger: Logger
  readonly metrics: Metrics
}

/** The API without HTTP. Introspection is open, for the schema is public; operations come one a request. */
export function createApollo({ config, logger, metrics }: Parts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    fieldResolver: pickField,
    formatError,
    validationRules: limitRules(config.limits),
    parseOptions: { maxTokens: config.limits.tokens },
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger,
    plugins: [
      operationPlugin({ config, logger, metrics }),
      // It wraps every field and costs a third of the time.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}
