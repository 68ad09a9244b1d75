import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, EDITOR, type HttpServer, READER, startHttpServer } from '../support/http.ts'
import { openTestStore } from '../support/stores.ts'

/** What goes over the wire besides the answers themselves. */

let server: HttpServer
let guarded: HttpServer
beforeAll(async () => {
  const store = await openTestStore()
  server = await startHttpServer(store, { NEWSGRAPH_ORIGINS: 'https://app.example' })
  guarded = await startHttpServer(store, { NEWSGRAPH_READ_TOKEN: READER })
})

const STATS = '{ stats { people } }'
const DELETE = 'mutation { deleteArticle(id: "art_none") { deletedClaims } }'

describe('who may what', () => {
  it("refuses every mutation without a token, and with a reader's", async () => {
    expect(await server.post(DELETE)).toMatchObject({ status: 200, code: 'UNAUTHENTICATED' })
    expect(await server.post(DELETE, { token: 'nobody-was-given-this' })).toMatchObject({
      code: 'UNAUTHENTICATED',
    })
    expect(await guarded.post(DELETE, { token: READER })).toMatchObject({ status: 200, code: 'FORBIDDEN' })
  })

  it('lets an editor through, who then hears about the article', async () => {
    const answer = await server.post(DELETE, { token: EDITOR })
    expect(answer).toMatchObject({ status: 200, code: 'BAD_USER_INPUT', body: { data: null } })
  })

  it('reads without a token unless NEWSGRAPH_READ_TOKEN is set', async () => {
    expect((await server.post(STATS)).body).toEqual({ data: { stats: { people: 0 } } })
    expect(await guarded.post(STATS)).toMatchObject({ status: 200, code: 'UNAUTHENTICATED' })
    expect((await guarded.post(STATS, { token: READER })).body).toEqual({ data: { stats: { people: 0 } } })
    expect((await guarded.post(STATS, { token: EDITOR })).body.errors).toBeUndefined()
  })

  it('says which command brings the parser, after looking at the input', async () => {
    const ingest = (text: string) =>
      `mutation { ingestArticle(input: { title: "T", text: "${text}" }) { outcome } }`
    expect(await server.post(ingest(' '), { token: EDITOR })).toMatchObject({ code: 'BAD_USER_INPUT' })
    const answer = await server.post(ingest('They met.'), { token: EDITOR })
    expect(answer).toMatchObject({ status: 200, code: 'NO_READER' })
    expect(answer.body.errors[0].message).toContain('npx newsgraph models')
  })

  it('answers a refused document with every reason', async () => {
    const { code, body } = await server.post(
      'mutation { importAnnotations(input: { json: "{}" }) { outcome } }',
      {
        token: EDITOR,
      },
    )
    expect(code).toBe('INVALID_DOCUMENT')
    expect(body.errors[0].extensions.rejected[0]).toMatchObject({
      path: expect.any(String),
      code: expect.any(String),
    })
  })
})

describe('what comes with every answer', () => {
  it('echoes a sane x-request-id and makes one otherwise', async () => {
    const sane = await server.post(STATS, { headers: { 'x-request-id': 'build-7.trace:1' } })
    expect(sane.headers.get('x-request-id')).toBe('build-7.trace:1')
    const odd = await server.post(STATS, { headers: { 'x-request-id': '{"level":"error"}' } })
    expect(odd.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  })

  it('logs one line an operation, with neither values nor tokens', async () => {
    const variables = { name: 'a-name-that-is-nobodys-business' }
    const query = 'query WhoIs($name: String) { person(ref: { name: $name }) { name } }'
    const { headers } = await server.post(query, { variables, token: EDITOR })
    const lines = server.log.filter((line) => line.correlationId === headers.get('x-request-id'))
    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        msg: 'operation',
        operation: 'WhoIs',
        type: 'query',
        duration: expect.any(Number),
        statements: 2,
        statementNames: ['entitiesByRefs', 'person'],
        correlationId: headers.get('x-request-id'),
      },
    ])
    expect(JSON.stringify(server.log)).not.toContain(variables.name)
    expect(JSON.stringify(server.log)).not.toContain(EDITOR)
  })

  it('tells browsers not to guess, frame or keep', async () => {
    const { headers } = await server.post(STATS)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('which pages may ask', () => {
  const allowed = async (url: string, origin: string) => {
    const request = { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }
    return (await fetch(`${url}graphql`, request)).headers.get('access-control-allow-origin')
  }

  it('takes those of NEWSGRAPH_ORIGINS, by default those on this machine', async () => {
    expect(await allowed(server.url, 'https://app.example')).toBe('https://app.example')
    expect(await allowed(server.url, 'https://other.example')).toBeNull()
    expect(await allowed(server.url, 'http://localhost:3000')).toBeNull()
    expect(await allowed(guarded.url, 'http://localhost:3000')).toBe('http://localhost:3000')
    expect(await allowed(guarded.url, 'https://localhost.example')).toBeNull()
  })

  it('runs no operation that a form of another page could send', async () => {
    const response = await fetch(`${server.url}graphql?query={__typename}`, {
      headers: { 'content-type': 'text/plain' },
    })
    expect(response.status).toBe(400)
    const plain = await fetch(`${server.url}graphql?query={__typename}`)
    expect(plain.status).toBe(400)
    const asked = await fetch(`${server.url}graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect(await asked.json()).toEqual({ data: { __typename: 'Query' } })
  })
})

describe('the other addresses', () => {
  const get = async (path: string) => fetch(`${server.url}${path}`)

  it('says what it is, as a page that runs and loads nothing', async () => {
    const response = await get('')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(await response.text()).toContain('/graphql')
  })

  it('gives client builds the schema and the possible types', async () => {
    expect(await (await get('schema.graphql')).text()).toContain('type Query {')
    const types = await (await get('possible-types.json')).json()
    expect(types).toEqual({
      Entity: ['Person', 'Organization', 'Group', 'Place'],
      HopFact: ['Participation', 'Relationship'],
      Node: expect.arrayContaining(['Person', 'Event', 'Claim', 'Article', 'Relationship']),
      SearchResult: expect.arrayContaining(['Person', 'Event', 'Claim', 'Article']),
    })
  })

  it('is alive, ready, and counted', async () => {
    expect(await (await get('healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await get('readyz')).json()).toEqual({ status: 'ok' })
    await server.post(STATS)
    const metrics = await (await get('metrics')).text()
    expect(metrics).toMatch(/newsgraph_operations_total{type="query"} \d+/)
    expect(metrics).toMatch(/newsgraph_operation_duration_seconds_bucket{le="\+Inf"} \d+/)
  })

  it('has nothing anywhere else', async () => {
    const response = await get('.env')
    expect(response.status).toBe(404)
    expect(codeOf(await response.json())).toBe('NOT_FOUND')
  })
})
