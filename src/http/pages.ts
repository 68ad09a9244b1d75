import { Router } from 'express'
import type { GraphStore } from '../graph/store/store.ts'
import { possibleTypes, typeDefs } from '../graphql/schema.ts'
import type { Metrics } from '../metrics.ts'
import type { Running } from './graphql-route.ts'
import { LANDING_PAGE_CSP, landingPage } from './landing-page.ts'

interface Parts {
  readonly store: GraphStore
  readonly metrics: Metrics
  readonly running: Running
  readonly isDraining: () => boolean
}

/** Milliseconds that a probe waits for the database. */
const PROBE_DEADLINE = 2_000

/** Everything that is not the API itself: what it is, how it is, and what clients are built from. */
export function pages({ store, metrics, running, isDraining }: Parts): Router {
  const router = Router()
  const types = possibleTypes()
  router.get('/', (request, response) => {
    response
      .set('content-security-policy', LANDING_PAGE_CSP)
      .type('html')
      .send(landingPage(request.socket.localPort ?? 0))
  })
  router.get('/schema.graphql', (_request, response) => void response.type('text/plain').send(typeDefs))
  router.get('/possible-types.json', (_request, response) => void response.json(types))
  router.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  router.get('/readyz', async (_request, response) => {
    const status = isDraining() ? 'draining' : await databaseStatus(store)
    response.status(status === 'ok' ? 200 : 503).json({ status })
  })
  router.get('/metrics', (_request, response) => {
    response.type('text/plain; version=0.0.4').send(metrics.render(running.count))
  })
  return router
}

async function databaseStatus(store: GraphStore): Promise<'ok' | 'database away'> {
  try {
    await store.health({ deadline: PROBE_DEADLINE })
    return 'ok'
  } catch {
    return 'database away'
  }
}
