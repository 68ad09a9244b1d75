import type { ApolloServer } from '@apollo/server'
import { expressMiddleware } from '@as-integrations/express5'
import express, {
  type ErrorRequestHandler,
  type Request,
  type RequestHandler,
  type Response,
  Router,
} from 'express'
import type { Config, Limits } from '../config.ts'
import { type CallerLocals, type Context, contextOf } from '../context.ts'
import type { GraphStore } from '../graph/store/store.ts'
import type { Metrics } from '../metrics.ts'
import { rateLimit } from './rate-limit.ts'
import { type RefusalCode, refuse } from './refusal.ts'

interface Parts {
  readonly config: Config
  readonly store: GraphStore
  readonly metrics: Metrics
  readonly apollo: ApolloServer<Context>
  readonly running: Running
}

/** How many operations are under way. */
export interface Running {
  count: number
}

/** /graphql: what is too often, too much at once, too large or of the wrong kind is turned away before it is parsed. */
export function graphqlRoute({ config, store, metrics, apollo, running }: Parts): Router {
  const router = Router()
  const middleware = expressMiddleware(apollo, { context: async ({ res }) => contextOf(store, locals(res)) })
  router.use(countRefusals(metrics))
  if (config.limits.requestsPerMinute !== null) router.use(limitRate(config.limits.requestsPerMinute))
  router.use(
    limitRunning(config.limits.operations, running),
    onlyJson,
    jsonBody(config.limits),
    bodyErrors,
    middleware,
  )
  return router
}

function locals(response: Response): Response<unknown, CallerLocals> {
  return response as Response<unknown, CallerLocals>
}

function countRefusals(metrics: Metrics): RequestHandler {
  return (_request, response, next) => {
    response.once('finish', () => {
      const code = response.locals.refused as RefusalCode | undefined
      if (code) metrics.refusal(code)
    })
    next()
  }
}

function limitRate(most: number): RequestHandler {
  const secondsToWait = rateLimit(most)
  return (request, response, next) => {
    const retryAfter = secondsToWait(request.ip ?? '')
    if (retryAfter === 0) next()
    else refuse(response, 'RATE_LIMITED', `at most ${most} requests a minute`, { retryAfter })
  }
}

function limitRunning(most: number, running: Running): RequestHandler {
  return (_request, response, next) => {
    if (running.count >= most) {
      refuse(response, 'OVERLOADED', 'too many operations are under way', { retryAfter: 1 })
      return
    }
    running.count += 1
    response.once('close', () => {
      running.count -= 1
    })
    next()
  }
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST' || request.is('application/json')) next()
  else refuse(response, 'UNSUPPORTED_MEDIA_TYPE', 'send JSON, with `content-type: application/json`')
}

/** Whole articles come from editors only. */
function jsonBody({ body, editorBody }: Limits): RequestHandler {
  const small = express.json({ limit: body })
  const large = express.json({ limit: editorBody })
  return (request, response, next) => {
    const parse = locals(response).locals.role === 'editor' ? large : small
    parse(request, response, next)
  }
}

const bodyErrors: ErrorRequestHandler = (error: { status?: number }, _request: Request, response, next) => {
  if (error.status === 413) refuse(response, 'PAYLOAD_TOO_LARGE', 'the body is too large')
  else if (error.status === 415) refuse(response, 'UNSUPPORTED_MEDIA_TYPE', 'send JSON in UTF-8')
  else if (error.status === 400) refuse(response, 'BAD_REQUEST', 'the body is not JSON')
  else next(error)
}
