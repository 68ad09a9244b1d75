import { getIntrospectionQuery } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { StoreAborted } from '../../src/graph/store/store-errors.ts'
import { codeOf, EDITOR, type HttpServer, startHttpServer } from '../support/http.ts'
import { openTestStore } from '../support/stores.ts'

let store: GraphStore
let server: HttpServer
beforeAll(async () => {
  store = await openTestStore()
  server = await startHttpServer(store)
})

describe('a query that asks for too much is refused before any statement runs', () => {
  const refused = async (query: string, variables?: object) => {
    const answer = await server.post(query, variables ? { variables } : {})
    const line = server.log.find((each) => each.correlationId === answer.headers.get('x-request-id'))
    expect(line).toMatchObject({ statements: 0 })
    expect(answer.status).toBe(400)
    return answer
  }
  const nested = (depth: number): string =>
    depth === 0 ? 'id' : `relationships { nodes { from { ${nested(depth - 1)} } } }`

  it('by cost, with what it costs and what it may', async () => {
    const query = `query($n: Int) { events(first: $n) { nodes { claims(first: $n) { nodes { about { claims(first: $n) { nodes { id } } } } } } } }`
    const { code, body } = await refused(query, { n: 100 })
    expect(code).toBe('COST_LIMIT')
    expect(body.errors[0].message).toMatch(/\d{7,} objects, but at most 500000/)
    expect((await server.post(query, { variables: { n: 2 } })).status).toBe(200)
  })

  it('by depth, through fragments too', async () => {
    expect(await refused(`{ people { nodes { ${nested(6)} } } }`)).toMatchObject({ code: 'DEPTH_LIMIT' })
    const fragments = `{ people { nodes { ...F } } } fragment F on Entity { ${nested(5)} }`
    expect(await refused(fragments)).toMatchObject({ code: 'DEPTH_LIMIT' })
  })

  it('by aliases and by tokens', async () => {
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: stats { people }`)
    expect(await refused(`{ ${aliases.join(' ')} }`)).toMatchObject({ code: 'ALIAS_LIMIT' })
    expect(await refused(`{ ${'id '.repeat(5_000)} }`)).toMatchObject({ code: 'TOKEN_LIMIT' })
  })

  it('by fragments that double with each step', async () => {
    const steps = Array.from(
      { length: 14 },
      (_, index) => `fragment F${index} on Event { ...F${index + 1} ...F${index + 1} }`,
    )
    const query = `{ events { nodes { ...F0 } } } ${steps.join(' ')} fragment F14 on Event { id }`
    expect(await refused(query)).toMatchObject({ code: 'COST_LIMIT' })
  })

  it('but introspection is open', async () => {
    const { body } = await server.post(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))
    expect(body.errors).toBeUndefined()
    expect(body.data.__schema.queryType.name).toBe('Query')
  })
})

describe('a request that is no operation', () => {
  const send = (body: string, headers: Record<string, string> = {}, url = server.url) =>
    fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  const seen = async (response: Response) => ({
    status: response.status,
    code: codeOf(await response.json()),
  })
  const padded = (length: number) => JSON.stringify({ query: '{ __typename }', padding: 'x'.repeat(length) })

  it('is too large: 413, later for an editor', async () => {
    expect(await seen(await send(padded(100_000)))).toEqual({ status: 413, code: 'PAYLOAD_TOO_LARGE' })
    const editor = { authorization: `Bearer ${EDITOR}` }
    expect((await send(padded(1_900_000), editor)).status).toBe(200)
    expect(await seen(await send(padded(2_000_000), editor))).toEqual({
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
    })
  })

  it('is no JSON: 415 by its type, 400 by its text', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect(await seen(await send('query=x', form))).toEqual({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
    expect(await seen(await send('{'))).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })

  it('is several at once: 400', async () => {
    const batch = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])
    expect(await seen(await send(batch))).toEqual({ status: 400, code: 'BAD_REQUEST' })
  })

  it('comes too often: 429 and when to come again', async () => {
    const { url } = await startHttpServer(store, { NEWSGRAPH_RATE_LIMIT: '2' })
    const answers = [
      await send(padded(1), {}, url),
      await send(padded(1), {}, url),
      await send(padded(1), {}, url),
    ]
    expect(answers.map((each) => each.status)).toEqual([200, 200, 429])
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await fetch(`${url}healthz`)).status).toBe(200)
  })

  it('comes while too many are under way: 503 OVERLOADED', async () => {
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow: GraphStore = {
      ...store,
      read: async (statement, options) => held.then(() => store.read(statement, options)),
    }
    const { url, post } = await startHttpServer(slow, { NEWSGRAPH_MAX_OPERATIONS: '1' })
    const first = post('{ stats { people } }')
    await expect.poll(async () => (await send(padded(1), {}, url)).status).toBe(503)
    release()
    expect((await first).status).toBe(200)
  })
})

it('a client that leaves ends the statement that runs for it', async () => {
  let signal: AbortSignal | undefined
  const waiting: GraphStore = {
    ...store,
    read: (_statement, options) => {
      signal = options?.signal
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new StoreAborted('the client has left')))
      })
    },
  }
  const { url } = await startHttpServer(waiting)
  const client = new AbortController()
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query: '{ stats { people } }' })
  const asked = fetch(`${url}graphql`, { method: 'POST', headers, body, signal: client.signal })
  await expect.poll(() => signal).toBeDefined()
  client.abort()
  await expect(asked).rejects.toThrow()
  await expect.poll(() => signal?.aborted).toBe(true)
})
