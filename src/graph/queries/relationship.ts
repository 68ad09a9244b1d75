import { type Cypher, cypher } from '../read/cypher.ts'
import { type FieldRule, property, type Scope } from '../read/rules.ts'
import { claimsOnFact } from './claim.ts'

const self = (scope: Scope): Cypher => scope.self as Cypher

/** The API's Relationship, the graph's Tie. */
export const relationshipFields = {
  id: property('id'),
  type: property('type'),
  title: property('title'),
  date: property('date'),
  standing: property('standing'),
  from: { kind: 'one', pattern: (scope, target) => cypher`(${self(scope)})-[:FROM]->(${target}:Entity)` },
  to: { kind: 'one', pattern: (scope, target) => cypher`(${self(scope)})-[:TO]->(${target}:Entity)` },
  claims: { kind: 'connection', rows: claimsOnFact },
} as const satisfies Record<string, FieldRule>
