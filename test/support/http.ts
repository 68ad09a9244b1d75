import { afterAll } from 'vitest'
import { type Config, readConfig } from '../../src/config.ts'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { createLogger } from '../../src/log.ts'
import { createServer } from '../../src/server.ts'

export const EDITOR = 'an-editor-of-the-tests'
export const READER = 'a-reader-of-the-tests'

/** A line of the log, as it is written. */
export type LogLine = { readonly [field: string]: unknown }

export interface HttpServer {
  readonly url: string
  readonly log: readonly LogLine[]
  /** Sends an operation and answers what came back over the wire. */
  post(query: string, options?: PostOptions): Promise<Posted>
  stop(): Promise<void>
}

export interface PostOptions {
  readonly variables?: object
  readonly headers?: { readonly [name: string]: string }
  readonly token?: string
}

export interface Posted {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as a client without generated types reads them
  readonly body: any
  /** Code of the first error. */
  readonly code: string | undefined
}

/** The server over `store` with these variables set, on a free port; stopped after the file's tests. */
export async function startHttpServer(
  store: GraphStore,
  environment: { readonly [name: string]: string } = {},
): Promise<HttpServer> {
  const config: Config = readConfig({ PORT: '0', NEWSGRAPH_EDITOR_TOKEN: EDITOR, ...environment })
  const log: LogLine[] = []
  const logger = createLogger('info', { write: (line) => void log.push(JSON.parse(line)) })
  const server = createServer({ config, store, logger })
  const { url } = await server.start()
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= server.stop()
    return stopped
  }
  afterAll(stop)
  return { url, log, stop, post: (query, options) => post(`${url}graphql`, query, options) }
}

export async function post(address: string, query: string, options: PostOptions = {}): Promise<Posted> {
  const { variables, headers, token } = options
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  })
  const body: Posted['body'] = await response.json()
  return { status: response.status, headers: response.headers, body, code: codeOf(body) }
}

/** Code of the first error in a body. */
export function codeOf(body: unknown): string | undefined {
  return (body as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code
}
