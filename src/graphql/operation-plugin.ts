import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server'
import type { Config } from '../config.ts'
import type { Context } from '../context.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { authorize } from './authorize.ts'
import { checkCost } from './cost.ts'
import { codeOf, isInternal, RETRY_AFTER, statusOf } from './errors.ts'

interface Observed {
  readonly config: Config
  readonly logger: Logger
  readonly metrics: Metrics
}

const LONGEST_NAME = 100

/** What happens to every operation: who may, what it costs, its status, and one line in the log. */
export function operationPlugin(observed: Observed): ApolloServerPlugin<Context> {
  const { config, logger } = observed
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<Context>> {
      const startedAt = performance.now()
      return {
        async didResolveOperation(request) {
          const { operation, document, schema, contextValue } = request
          if (!operation) return
          authorize(contextValue.role, operation.operation, config.readToken === null)
          const variables = request.request.variables ?? {}
          checkCost({ schema, document, operationName: operation.name?.value, variables }, config.limits.cost)
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const err of errors.filter(isInternal)) {
            logger.error(
              { correlationId: contextValue.correlationId, err: err.originalError ?? err },
              'internal error',
            )
          }
        },
        async willSendResponse(request) {
          finish(request)
          if (config.exposeStatements) exposeStatements(request)
          record(observed, request, performance.now() - startedAt)
        },
      }
    },
  }
}

/** The status of DESIGN's table, and where nobody foresaw the error the id under which the log has it. */
function finish({ response, contextValue }: GraphQLRequestContext<Context>): void {
  if (response.body?.kind !== 'single') return
  const { data, errors } = response.body.singleResult
  response.http.status = statusOf({ data, errors }, response.http.status)
  if (response.http.status === 503) response.http.headers.set('retry-after', String(RETRY_AFTER))
  response.http.headers.set('cache-control', 'no-store')
  if (!errors) return
  response.body.singleResult.errors = errors.map((error) =>
    error.extensions?.code === 'INTERNAL_SERVER_ERROR'
      ? { ...error, extensions: { ...error.extensions, correlationId: contextValue.correlationId } }
      : error,
  )
}

function exposeStatements({ response, contextValue }: GraphQLRequestContext<Context>): void {
  if (response.body?.kind !== 'single') return
  response.body.singleResult.extensions = { statements: contextValue.statements }
}

/** Never the variables' values, never a token. */
function record(
  { logger, metrics }: Observed,
  request: GraphQLRequestContext<Context>,
  duration: number,
): void {
  const { operation, operationName, errors = [], contextValue } = request
  const { statements, correlationId } = contextValue
  const type = operation?.operation ?? 'none'
  const codes = errors.map(codeOf)
  metrics.operation({ type, seconds: duration / 1_000, statements: statements.length, errors: codes })
  logger.info(
    {
      operation: operationName?.slice(0, LONGEST_NAME) ?? null,
      type,
      duration: Math.round(duration * 10) / 10,
      statements: statements.length,
      statementNames: statements,
      correlationId,
      ...(codes.length > 0 && { errors: codes }),
    },
    'operation',
  )
}
