import { type DocumentNode, print } from 'graphql'
import { afterAll } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { createLogger } from '../../src/log.ts'
import { createServer } from '../../src/server.ts'
import { openTestStore } from './stores.ts'

export const EDITOR_TOKEN = 'an-editor-of-the-tests'

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers are read as a client without generated types reads them
  readonly data: any
  readonly errors: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions: { readonly code: string }
  }[]
  /** Names of the statements that the operation ran, in order. */
  readonly statements: readonly string[]
}

export interface TestService {
  readonly url: string
  readonly store: GraphStore
  ask(
    operation: DocumentNode | string,
    variables?: object,
    options?: { readonly token?: string },
  ): Promise<Answer>
}

/** The whole service over HTTP on a fresh store of the engine under test; ended after the file's tests. */
export async function startTestService(
  prepare: (store: GraphStore) => Promise<void> = async () => {},
): Promise<TestService> {
  const store = await openTestStore()
  await prepare(store)
  const config = {
    ...readConfig({ PORT: '0', NEWSGRAPH_EDITOR_TOKEN: EDITOR_TOKEN, NEWSGRAPH_SEED: 'off' }),
    exposeStatements: true,
  }
  const server = createServer({ config, store, logger: createLogger('silent') })
  const { url } = await server.start()
  afterAll(() => server.stop())
  return {
    url,
    store,
    ask: (operation, variables = {}, options = {}) => ask(url, operation, variables, options.token),
  }
}

async function ask(
  url: string,
  operation: DocumentNode | string,
  variables: object,
  token?: string,
): Promise<Answer> {
  const query = typeof operation === 'string' ? operation : print(operation)
  const response = await fetch(`${url}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as Pick<Answer, 'data'> &
    Partial<Pick<Answer, 'errors'>> & { extensions?: { statements?: string[] } }
  return {
    status: response.status,
    data: body.data,
    errors: body.errors ?? [],
    statements: body.extensions?.statements ?? [],
  }
}
