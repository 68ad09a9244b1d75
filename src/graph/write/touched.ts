/** What a change may have altered: ids of the nodes to be derived anew. */
export interface Touched {
  readonly entityIds: ReadonlySet<string>
  readonly eventIds: ReadonlySet<string>
  readonly tieIds: ReadonlySet<string>
}

export function bothTouched(a: Touched, b: Touched): Touched {
  return {
    entityIds: union(a.entityIds, b.entityIds),
    eventIds: union(a.eventIds, b.eventIds),
    tieIds: union(a.tieIds, b.tieIds),
  }
}

export function union(a: Iterable<string>, b: Iterable<string>): Set<string> {
  return new Set([...a, ...b])
}
