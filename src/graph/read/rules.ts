import type { EntityLabel } from '../ontology.ts'
import type { Cypher } from './cypher.ts'
import type { EntityReference, ReferenceValue, Referents } from './references.ts'

/** Variables by their meaning, in the place where a rule is applied: `self` is the thing itself. */
export interface Scope {
  readonly [meaning: string]: Cypher
}

export interface Args {
  readonly [name: string]: unknown
}

/** What the composer lends to a rule. */
export interface Tools {
  /**
   * A variable of this block: the same word gives the same variable, unlike those of the blocks around it.
   * One word is one kind of thing (node, edge, value) wherever it is used: the embedded engine confuses the
   * variables of neighbouring blocks otherwise.
   */
  variable(word: string): Cypher
  /** The entity meant, as a parameter: an id, or one that nothing has. Without labels, any entity. */
  reference(reference: EntityReference, labels?: readonly EntityLabel[] | null): ReferenceValue
}

/** What a list is made of. */
export interface Rows {
  /** Clauses that bind the variables of `scope`, begun at what is bound or most selective. */
  readonly match: Cypher
  readonly scope: Scope
  /** Text by which the rows are ordered, ascending, and paged; unique among them. */
  readonly key: Cypher
}

export type RowsRule = (scope: Scope, args: Args, tools: Tools) => Rows

export type Columns = { readonly [column: string]: unknown }

/** Who reads, as far as an answer depends on it. */
export interface Reader {
  readonly isEditor: boolean
  readonly referents: Referents
}

/** What a field is in the graph. */
export type FieldRule =
  /** Something computed from properties; `read` turns the columns into the API's value. */
  | {
      readonly kind: 'value'
      readonly columns: (scope: Scope) => { readonly [column: string]: Cypher }
      readonly read: (columns: Columns, reader: Reader) => unknown
    }
  /** Something that is bound already, or a group of the same thing's properties; null without a value in `unless`. */
  | {
      readonly kind: 'same'
      readonly scope: (scope: Scope) => Scope
      readonly unless?: (scope: Scope) => Cypher
    }
  /** At most one neighbour: `pattern` where a pattern says it all, else whole clauses. */
  | { readonly kind: 'one'; readonly pattern: (scope: Scope, target: Cypher) => Cypher }
  | { readonly kind: 'only'; readonly rows: RowsRule }
  /** A capped list. */
  | { readonly kind: 'list'; readonly rows: RowsRule; readonly limit: (args: Args) => number }
  /** A Relay connection. */
  | { readonly kind: 'connection'; readonly rows: RowsRule }
  | { readonly kind: 'count'; readonly rows: RowsRule }

export interface TypeRules {
  /** Tells it from other types in a place where several are possible. */
  readonly label?: string
  readonly fields: { readonly [field: string]: FieldRule }
}

/** All types by their name in the API. `Query` is a type without a `self`. */
export interface Ontology {
  readonly types: { readonly [type: string]: TypeRules }
  /** The type of a node, from its labels. */
  readonly typeOfLabels: (labels: readonly string[]) => string
}

export const property = (name: string): FieldRule => ({
  kind: 'value',
  columns: (scope) => ({ [name]: dot(scope.self, name) }),
  read: (columns) => columns[name] ?? null,
})

/** `variable.name`; `name` is one of ours. */
function dot(variable: Cypher | undefined, name: string): Cypher {
  if (!variable) throw new Error(`no variable in scope to read ${name} from`)
  return { parts: [`${variable.parts[0]}.${name}`], parameters: [] }
}
