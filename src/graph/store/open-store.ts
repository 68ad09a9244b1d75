import { openEmbeddedStore } from './embedded-store.ts'
import { type Neo4jSettings, openNeo4jStore } from './neo4j-store.ts'
import type { GraphStore } from './store.ts'

export type StoreSettings =
  | { readonly engine: 'embedded'; readonly folder: string }
  | ({ readonly engine: 'neo4j' } & Neo4jSettings)

/**
 * Opens the graph; whoever opens it closes it, and calls `setup` before the first write.
 * The embedded engine throws StoreLocked where another process holds the folder; Neo4j is first asked by the first call.
 */
export async function openStore(settings: StoreSettings): Promise<GraphStore> {
  if (settings.engine === 'neo4j') return openNeo4jStore(settings)
  return openEmbeddedStore(settings.folder)
}
