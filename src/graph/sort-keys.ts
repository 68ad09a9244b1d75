/**
 * Text that sorts ascending the way a list is ordered, and ends in the id, so that it is unique.
 * Digits are complemented where the order descends; `~` sorts after every digit, so what has no date comes last.
 */

const UNDATED = '~'

/** dateStart descending, dateEnd, id; undated last. */
export function newestKey(dateStart: string | null, dateEnd: string | null, id: string): string {
  return [dateStart === null ? UNDATED : descending(dateStart), dateEnd ?? UNDATED, id].join('|')
}

/** dateStart, dateEnd, id; undated last. */
export function oldestKey(dateStart: string | null, dateEnd: string | null, id: string): string {
  return [dateStart ?? UNDATED, dateEnd ?? UNDATED, id].join('|')
}

/** publishedAt descending, undated last, then id. */
export function articleSortKey(publishedAt: string | null, id: string): string {
  return `${publishedAt === null ? UNDATED : descending(publishedAt)}|${id}`
}

/** The article's publishedAt descending, undated last, then where it stands in the text, then id. */
export function claimSortKey(publishedAt: string | null, start: number, id: string): string {
  const time = publishedAt === null ? UNDATED : descending(publishedAt)
  return `${time}|${String(start).padStart(9, '0')}|${id}`
}

/** `at` descending, then id. */
export function mergeSortKey(at: string, id: string): string {
  return `${descending(at)}|${id}`
}

/** Folded name, then id. */
export function entitySortKey(sortName: string, id: string): string {
  return `${sortName}|${id}`
}

function descending(digits: string): string {
  return digits.replace(/\d/g, (digit) => String(9 - Number(digit)))
}
