import { type Cypher, cypher } from '../read/cypher.ts'
import { type FieldRule, property, type RowsRule } from '../read/rules.ts'
import { MERGE } from './patterns.ts'

/** Merges whose kept node is still there: after a deletion there may be nothing left to show. */
export const merges: RowsRule = (_scope, _args, tools) => {
  const [merge, kept] = [tools.variable('merge'), tools.variable('n')]
  return {
    match: cypher`MATCH (${merge}:${MERGE})-[:KEEPS]->(${kept})`,
    scope: { self: merge, kept },
    key: cypher`${merge}.sortKey`,
  }
}

export const mergeFields = {
  id: property('id'),
  kept: { kind: 'same', scope: (scope) => ({ self: scope.kept as Cypher }) },
  duplicateId: property('duplicateId'),
  duplicateName: property('duplicateName'),
  at: property('at'),
  by: property('by'),
} as const satisfies Record<string, FieldRule>
