import type { TestProject } from 'vitest/node'
import { startNeo4jServer } from './neo4j-server.ts'

const DEFAULT_VERSION = '5.26.30'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server under test; null where the embedded engine is. */
    neo4j: { uri: string; user: string; password: string; database: string } | null
  }
}

/** Starts Neo4j once for all test files where `NEWSGRAPH_TEST_ENGINE=neo4j` asks for it. It never skips: it fails. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const engine = process.env.NEWSGRAPH_TEST_ENGINE ?? 'embedded'
  if (engine === 'embedded') {
    project.provide('neo4j', null)
    return undefined
  }
  if (engine !== 'neo4j') throw new Error(`NEWSGRAPH_TEST_ENGINE is "${engine}": embedded or neo4j`)
  const server = await startNeo4jServer(process.env.NEWSGRAPH_TEST_NEO4J_VERSION ?? DEFAULT_VERSION)
  const { uri, user, password } = server
  project.provide('neo4j', { uri, user, password, database: 'neo4j' })
  return () => server.stop()
}
