import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Config } from './config.ts'
import type { CallerLocals } from './context.ts'
import type { GraphStore } from './graph/store/store.ts'
import { createApollo } from './graphql/apollo.ts'
import { graphqlRoute, type Running } from './http/graphql-route.ts'
import { crossOrigin, identify, securityHeaders } from './http/headers.ts'
import { pages } from './http/pages.ts'
import { refuse } from './http/refusal.ts'
import type { Logger } from './log.ts'
import { Metrics } from './metrics.ts'

export interface ServerParts {
  readonly config: Config
  /** Open and set up; whoever opened it closes it, after `stop`. */
  readonly store: GraphStore
  readonly logger: Logger
}

export interface NewsgraphServer {
  /** The address ends in a slash. Rejects with the system's error where the port cannot be had. */
  start(): Promise<{ readonly url: string }>
  /** Takes no more requests, and resolves when those under way are finished, or cut off after 10 seconds. */
  stop(): Promise<void>
}

/** Milliseconds that requests under way have at the end. */
const DRAIN_DEADLINE = 10_000
/** Milliseconds in which requests that are on the wire already are still read. */
const LAST_CALL = 100
/** Milliseconds; a client would keep its connection for seconds after its last answer. */
const SWEEP_INTERVAL = 50

export function createServer({ config, store, logger }: ServerParts): NewsgraphServer {
  const metrics = new Metrics()
  const running: Running = { count: 0 }
  const apollo = createApollo({ config, logger, metrics })
  let draining = false
  const app = express()
  const server = createHttpServer(app)

  return {
    async start() {
      await apollo.start()
      app.disable('x-powered-by')
      app.use(identify(config), securityHeaders(), crossOrigin(config))
      app.use((_request, response, next) => {
        if (draining) response.set('connection', 'close')
        next()
      })
      app.use('/graphql', graphqlRoute({ config, store, metrics, apollo, running }))
      app.use(pages({ store, metrics, running, isDraining: () => draining }))
      addLastResorts(app, logger)
      const { port } = await listen(server, config)
      return { url: urlOf(config.host, port) }
    },
    async stop() {
      draining = true
      await pause(LAST_CALL)
      await close(server)
      await apollo.stop()
    },
  }
}

function addLastResorts(app: Express, logger: Logger): void {
  app.use((_request, response) =>
    refuse(response, 'NOT_FOUND', 'there is nothing here; the API is at /graphql'),
  )
  const masked: ErrorRequestHandler = (err, _request, response, _next) => {
    const { correlationId } = response.locals as CallerLocals
    logger.error({ correlationId, err }, 'internal error')
    refuse(response, 'INTERNAL_SERVER_ERROR', 'something went wrong on our side', { correlationId })
  }
  app.use(masked)
}

function listen(server: Server, { port, host }: Config): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve(server.address() as AddressInfo)
    })
  })
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`
}

/** Connections close when they are idle: those at once, the others after their answer. */
async function close(server: Server): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_DEADLINE)
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_INTERVAL)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  clearInterval(sweep)
  clearTimeout(cutOff)
}
