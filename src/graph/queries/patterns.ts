import { MEETING_ROLES, ROLES, type Role } from '../ontology.ts'
import { type Cypher, cypher, join, verbatim } from '../read/cypher.ts'

/** Pieces of pattern that several nouns share. */

/** `ATTACKER|VICTIM|…`: the roles asked for, or all; each is one of ROLES. */
export function roleTypes(roles: readonly Role[] | null | undefined): Cypher {
  const wanted = roles ? ROLES.filter((role) => roles.includes(role)) : ROLES
  return verbatim((wanted.length > 0 ? wanted : ['NONE']).join('|'))
}

export const MEETING_TYPES = verbatim(MEETING_ROLES.join('|'))

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? verbatim('') : cypher` WHERE ${join(conditions, ' AND ')}`
}

/** A number as text that sorts as the number does. */
export function sortable(number: Cypher, width: number): Cypher {
  return cypher`right(${verbatim(`'${'0'.repeat(width)}'`)} + toString(${number}), ${verbatim(String(width))})`
}

/** The places inside a place, itself among them, by ties that an article reports in its own voice and that still hold. */
export function placesInside(place: Cypher, inside: Cypher, path: Cypher): Cypher {
  return cypher`MATCH ${path} = (${place})<-[:LOCATED_IN*0..6]-(${inside}:Place)
WHERE all(step IN relationships(${path}) WHERE step.rank <= 1 AND step.former = false)`
}

/** Quoted, because the embedded engine takes the bare word for the clause. */
export const MERGE = verbatim('`Merge`')

/**
 * The claims that either of two clauses finds from a bound node, each once. By id and matched again, because what
 * a UNION returns is no node any more for the embedded engine.
 */
export function claimsOfEither(
  bound: Cypher,
  claim: Cypher,
  [one, other]: readonly [Cypher, Cypher],
  conditions: readonly Cypher[] = [],
): Cypher {
  return cypher`CALL (${bound}) { ${one} RETURN ${claim}.id AS either UNION ${other} RETURN ${claim}.id AS either }
MATCH (${claim}:Claim)${where([cypher`${claim}.id = either`, ...conditions])}`
}
