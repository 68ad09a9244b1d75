/** Inclusive bounds of a partial date, as `YYYY-MM-DD`. */
export interface DateBounds {
  readonly start: string
  readonly end: string
}

/** The end of an interval that has none. */
const OPEN_END = '9999-12-31'

/** The shape of a partial date; that its days are in the calendar and in order is for `isPartialDate` to say. */
export const PARTIAL_DATE_PATTERN = /^\d{4}(-\d\d(-\d\d)?)?(\/(\.\.|\d{4}(-\d\d(-\d\d)?)?))?$/

/** EDTF level 0 and an open end: `2025-04-25`, `2024-12`, `2022`, `2015/2019`, `2022/..`; calendar dates only. */
export function isPartialDate(text: string): boolean {
  return parse(text) !== null
}

/** Whether it names one calendar day. */
export function isFullDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isPartialDate(text)
}

/** `2024-12` is 2024-12-01 to 2024-12-31. Throws RangeError for what is no partial date. */
export function boundsOfPartialDate(text: string): DateBounds {
  const bounds = parse(text)
  if (bounds === null) throw new RangeError(`not a partial date: ${text}`)
  return bounds
}

function parse(text: string): DateBounds | null {
  if (!PARTIAL_DATE_PATTERN.test(text)) return null
  const [from = '', to] = text.split('/')
  const first = boundsOfDate(from)
  const last = to === undefined ? first : to === '..' ? { start: OPEN_END, end: OPEN_END } : boundsOfDate(to)
  if (first === null || last === null || first.start > last.end) return null
  return { start: first.start, end: last.end }
}

function boundsOfDate(text: string): DateBounds | null {
  const [year = '', month, day] = text.split('-')
  if (month !== undefined && (month < '01' || month > '12')) return null
  const lastDay = String(daysIn(Number(year), Number(month ?? 12))).padStart(2, '0')
  if (day !== undefined && (day < '01' || day > lastDay)) return null
  return {
    start: `${year}-${month ?? '01'}-${day ?? '01'}`,
    end: `${year}-${month ?? '12'}-${day ?? lastDay}`,
  }
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
