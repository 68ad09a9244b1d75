import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { StoreTimeout, StoreUnavailable } from '../../src/graph/store/store-errors.ts'
import { type HttpServer, startHttpServer } from '../support/http.ts'
import { openTestStore } from '../support/stores.ts'

/** The table of errors: code and status, the same for both media types. */

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json']
const PEOPLE = '{ people { nodes { name } } }'

let store: GraphStore
let server: HttpServer
beforeAll(async () => {
  store = await openTestStore()
  server = await startHttpServer(store)
})

/** A server whose statements fail in this way, the named one only where a name is given. */
const failing = (error: Error, statement?: string) =>
  startHttpServer({
    ...store,
    read: (asked, options) =>
      statement === undefined || asked.name === statement
        ? Promise.reject(error)
        : store.read(asked, options),
    health: () => Promise.reject(error),
  })

describe.each(MEDIA_TYPES)('as %s', (accept) => {
  const headers = { accept }
  const post = async (query: string, variables = {}) => server.post(query, { variables, headers })

  it.each([
    ['{ people', 400, 'GRAPHQL_PARSE_FAILED'],
    ['{ nobody }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['{ events(filter: { since: "2024-13" }) { totalCount } }', 400, 'BAD_USER_INPUT'],
    ['{ article(url: "ftp://example.org") { id } }', 400, 'BAD_USER_INPUT'],
    ['{ people(first: 101) { nodes { name } } }', 200, 'BAD_USER_INPUT'],
    ['{ people(first: 0) { nodes { name } } }', 200, 'BAD_USER_INPUT'],
    ['{ people(after: "x") { nodes { name } } }', 200, 'BAD_USER_INPUT'],
  ])('%s: %i %s', async (query, status, code) => {
    const answer = await post(query)
    expect(answer).toMatchObject({ status, code })
    expect(answer.headers.get('content-type')).toContain(accept)
  })

  it('a malformed variable: 400 BAD_USER_INPUT', async () => {
    const query = 'query($since: PartialDate) { events(filter: { since: $since }) { totalCount } }'
    expect(await post(query, { since: 'yesterday' })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
    expect(await post(query, { since: 2024 })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' })
  })

  it('what nobody foresaw: 500, a fixed text, and the id under which the log has the rest', async () => {
    const broken = await failing(new Error('column secret_column of table secrets'))
    const { status, body } = await broken.post(PEOPLE, { headers })
    expect(status).toBe(500)
    const [{ message, extensions }] = body.errors
    expect(message).toBe('something went wrong on our side')
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', correlationId: expect.any(String) })
    expect(JSON.stringify(body)).not.toContain('secret')
    const line = broken.log.find((each) => each.level === 'error')
    expect(line).toMatchObject({ correlationId: extensions.correlationId })
    expect(JSON.stringify(line)).toContain('secret_column')
  })

  it('the database away or too slow: 503 and when to come again', async () => {
    for (const [error, code] of [
      [new StoreUnavailable('bolt://10.0.0.1 refused'), 'UNAVAILABLE'],
      [new StoreTimeout('after 30 s'), 'TIMEOUT'],
    ] as const) {
      const answer = await (await failing(error)).post(PEOPLE, { headers })
      expect(answer).toMatchObject({ status: 503, code })
      expect(answer.headers.get('retry-after')).toBe('5')
      expect(answer.body.errors[0].extensions.retryAfter).toBe(5)
      expect(JSON.stringify(answer.body)).not.toContain('10.0.0.1')
    }
  })

  it('part of the answer stands: 200, with the error beside it', async () => {
    const broken = await failing(new StoreUnavailable('away'), 'person')
    const { status, body, code } = await broken.post(
      '{ stats { people } person(ref: { id: "per_none" }) { name } }',
      { headers },
    )
    expect({ status, code }).toEqual({ status: 200, code: 'UNAVAILABLE' })
    expect(body.data).toEqual({ stats: { people: 0 }, person: null })
  })
})

it('is not ready while the database is away, but lives', async () => {
  const { url } = await failing(new StoreUnavailable('away'))
  const ready = await fetch(`${url}readyz`)
  expect({ status: ready.status, body: await ready.json() }).toEqual({
    status: 503,
    body: { status: 'database away' },
  })
  expect((await fetch(`${url}healthz`)).status).toBe(200)
})

it('shows no stack for an operation that is not there', async () => {
  const answer = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
  })
  expect(answer.status).toBe(400)
  const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' }
  expect(await answer.json()).toEqual({ errors: [{ message: expect.any(String), extensions }] })
})
