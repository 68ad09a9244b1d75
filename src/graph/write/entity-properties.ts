import { fold, searchTextOf } from '../fold.ts'
import { entitySortKey } from '../sort-keys.ts'

import type { Properties } from './contribution.ts'
import { type EntitySaying, firstSaid, ranked } from './says.ts'

export interface DerivedEntity {
  readonly props: Properties
  /** Folded names by which it is found; true for full ones, false for surnames and other short forms. */
  readonly names: ReadonlyMap<string, boolean>
}

/** What an entity is, from what its articles say of it, the earliest first. At least one saying. */
export function entityOf(id: string, key: string, said: readonly EntitySaying[]): DerivedEntity {
  const sayings = ranked(said)
  const name = sayings[0]?.name ?? ''
  const forms = sayings.flatMap((each) => [{ name: each.name, full: true }, ...each.aliases])
  const aliases = [...new Set(forms.map((form) => form.name))].filter((form) => form !== name).sort()
  const description = firstSaid(sayings, (each) => each.description)
  const sortName = fold(name)
  const optional = {
    description,
    wikidataId: firstSaid(sayings, (each) => each.wikidataId),
    kind: firstSaid(sayings, (each) => each.kind),
  }
  const props = {
    ...{ id, key, name, sortName, aliases },
    sortKey: entitySortKey(sortName, id),
    searchText: searchTextOf(name, ...aliases, description ?? ''),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
  }
  return { props, names: namesOf(forms) }
}

function namesOf(forms: readonly { name: string; full: boolean }[]): Map<string, boolean> {
  const names = new Map<string, boolean>()
  for (const { name, full } of forms) {
    const key = fold(name)
    if (key !== '') names.set(key, full || names.get(key) === true)
  }
  return names
}
