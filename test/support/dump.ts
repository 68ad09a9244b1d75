import { z } from 'zod'
import type { GraphStore, Statement } from '../../src/graph/store/store.ts'

const properties = z.record(z.string(), z.unknown())
const nodeRow = z.object({ labels: z.array(z.string()), properties })
const edgeRow = z.object({ from: z.string(), type: z.string(), to: z.string(), properties })

const NODES: Statement<z.output<typeof nodeRow>> = {
  name: 'dumpNodes',
  text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
  parameters: {},
  row: nodeRow,
}

const EDGES: Statement<z.output<typeof edgeRow>> = {
  name: 'dumpEdges',
  text: `MATCH (a)-[r]->(b)
    RETURN coalesce(a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, properties(r) AS properties`,
  parameters: {},
  row: edgeRow,
}

/**
 * Everything in the graph, a line for each node and edge, in an order that does not depend on the engine or on when
 * it was written. The lock of the writers is left out: it counts their turns.
 */
export async function dump(store: GraphStore): Promise<readonly string[]> {
  const nodes = await store.read(NODES)
  const edges = await store.read(EDGES)
  return [
    ...nodes
      .filter((node) => !node.labels.includes('Lock'))
      .map((node) => `(:${[...node.labels].sort().join(':')} ${textOf(node.properties)})`),
    ...edges.map((edge) => `(${edge.from})-[:${edge.type} ${textOf(edge.properties)}]->(${edge.to})`),
  ].sort()
}

function textOf(values: { readonly [name: string]: unknown }): string {
  return JSON.stringify(Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** Takes everything out, for the next run on the same store. */
export async function wipe(store: GraphStore): Promise<void> {
  await store.transaction((transaction) => transaction.run(WIPE))
}

const WIPE: Statement = {
  name: 'wipe',
  text: 'MATCH (n) DETACH DELETE n',
  parameters: {},
  row: z.unknown(),
}
