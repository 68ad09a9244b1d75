import { cypher, verbatim } from '../read/cypher.ts'
import type { FieldRule } from '../read/rules.ts'

/** How many there are; events that nothing supports and withdrawn claims do not count. */
function countOf(label: string, condition = ''): FieldRule {
  return {
    kind: 'count',
    rows: (_scope, _args, tools) => {
      const node = tools.variable('n')
      return {
        match: cypher`MATCH (${node}:${verbatim(label)})${condition ? cypher` WHERE ${node}.${verbatim(condition)}` : cypher``}`,
        scope: { self: node },
        key: cypher`${node}.id`,
      }
    },
  }
}

export const statsFields = {
  people: countOf('Person'),
  organizations: countOf('Organization'),
  places: countOf('Place'),
  events: countOf('Event', 'rank <= 5'),
  articles: countOf('Article'),
  claims: countOf('Claim', 'retractedAt IS NULL'),
} as const satisfies Record<string, FieldRule>
