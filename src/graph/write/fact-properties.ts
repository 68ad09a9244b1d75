import { captionOf } from '../captions.ts'
import { searchTextOf } from '../fold.ts'
import { rankOfStanding, type Standing } from '../ontology.ts'
import { boundsOfPartialDate } from '../partial-date.ts'
import { newestKey, oldestKey } from '../sort-keys.ts'

import type { Properties } from './contribution.ts'
import { type EventSaying, firstSaid, ranked, type TieSaying } from './says.ts'

/** An event's properties, from what its articles say of it, the earliest first, and from its standing. */
export function eventProperties(
  id: string,
  key: string,
  said: readonly EventSaying[],
  standing: Standing,
): Properties {
  const sayings = ranked(said)
  const name = sayings[0]?.name ?? ''
  const mode = firstSaid(sayings, (each) => each.mode)
  const dated = datesOf(firstSaid(sayings, (each) => each.date))
  return {
    ...{ id, key, name, type: sayings[0]?.type ?? 'OTHER' },
    ...(mode === null ? {} : { mode }),
    ...dated,
    newestKey: newestKey(dated.dateStart ?? null, dated.dateEnd ?? null, id),
    oldestKey: oldestKey(dated.dateStart ?? null, dated.dateEnd ?? null, id),
    searchText: searchTextOf(name),
    ...{ standing, rank: rankOfStanding(standing) },
  }
}

/** What a tie is, its standing apart. */
export interface TieAccount {
  readonly caption: string
  readonly title: string | null
  readonly former: boolean
  readonly date: string | null
  readonly dateEnd: string | null
}

export function tieAccount(said: readonly TieSaying[]): TieAccount {
  const sayings = ranked(said)
  const date = firstSaid(sayings, (each) => each.date)
  return {
    caption: sayings[0]?.name ?? '',
    title: firstSaid(sayings, (each) => each.title),
    former: sayings[0]?.former ?? false,
    date,
    dateEnd: datesOf(date).dateEnd ?? null,
  }
}

export function tieProperties(
  tie: { readonly id: string; readonly key: string; readonly type: string },
  { caption, title, former, date }: TieAccount,
  standing: Standing,
): Properties {
  return {
    ...{ id: tie.id, key: tie.key, type: tie.type },
    name: captionOf(caption, standing),
    ...(title === null ? {} : { title }),
    former,
    ...datesOf(date),
    ...{ standing, rank: rankOfStanding(standing) },
  }
}

function datesOf(date: string | null): { date?: string; dateStart?: string; dateEnd?: string } {
  if (date === null) return {}
  const { start, end } = boundsOfPartialDate(date)
  return { date, dateStart: start, dateEnd: end }
}
