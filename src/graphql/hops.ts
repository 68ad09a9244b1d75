import { type Edge, partsByEdges, tiesByEdges } from '../graph/queries/hop.ts'
import { type Reading, readRows } from '../graph/read/read.ts'
import type { Ontology } from '../graph/read/rules.ts'
import type { SelectedField } from '../graph/read/selection.ts'
import { narrow, readNodes } from './nodes.ts'

/** Hops in the shape of a selection of `Hop`, in the order of the edges; the nodes at their ends are read once. */
export async function readHops(
  ontology: Ontology,
  reading: Reading,
  edges: readonly Edge[],
  selection: SelectedField,
): Promise<readonly unknown[]> {
  const ends = selection.fields.filter((field) => field.name === 'from' || field.name === 'to')
  const [parts, ties] = [edges.filter(isPart), edges.filter((edge) => !isPart(edge))]
  const [nodes, readParts, readTies] = await Promise.all([
    readNodes(
      ontology,
      reading,
      edges.flatMap((edge) => [edge.fromId, edge.toId]),
      ends,
    ),
    parts.length > 0
      ? readRows(ontology, reading, 'partsByEdges', partsByEdges(parts), [
          asHop(selection, 'PartHop', 'Participation'),
        ])
      : [],
    ties.length > 0
      ? readRows(ontology, reading, 'tiesByEdges', tiesByEdges(ties), [
          asHop(selection, 'TieHop', 'Relationship'),
        ])
      : [],
  ])
  const facts = new Map([...readParts, ...readTies].map(({ key, views }) => [key, views[0]]))
  return edges.flatMap((edge) => {
    const fact = facts.get(edge.factId)
    if (!fact) return []
    const endNodes = ends.map((end, index) => [
      end.responseKey,
      nodes.get(end.name === 'from' ? edge.fromId : edge.toId)?.[index],
    ])
    return [{ ...(fact as object), ...Object.fromEntries(endNodes) }]
  })
}

const isPart = (edge: Edge): boolean => edge.factId.startsWith('par_')

/** The API has one type of hop; in the graph it is one of two, each with its own kind of fact. */
function asHop(selection: SelectedField, hopType: string, factType: string): SelectedField {
  const own = selection.fields.filter((field) => field.name !== 'from' && field.name !== 'to')
  const fields = own.map((field) => ({
    ...(field.name === 'fact' ? narrow(field, [factType]) : field),
    onTypes: [hopType],
  }))
  return { ...selection, possibleTypes: [hopType], fields }
}
