import { isPartialDate } from '../../graph/partial-date.ts'

const DAY = 86_400_000
/** First and last month. */
const PARTS_OF_YEAR: Readonly<Record<string, readonly [string, string]>> = {
  Q1: ['01', '03'],
  Q2: ['04', '06'],
  Q3: ['07', '09'],
  Q4: ['10', '12'],
  H1: ['01', '06'],
  H2: ['07', '12'],
}

/**
 * The days that a TIMEX3 value means, as a partial date; null for durations, references ("PRESENT_REF") and dates with a part
 * unknown. Times of day are left out. Of a season only the year is kept: it differs between the hemispheres.
 */
export function partialDateOfTimex(value: string): string | null {
  const days = value.replace(/T[^/]*$/, '')
  const [, year = '', part = ''] = /^(\d{4})-(.+)$/.exec(days) ?? []
  const [, week, day] = /^W(\d\d)(?:-(WE|\d))?$/.exec(part) ?? []
  const months = PARTS_OF_YEAR[part]
  const decade = /^(\d{3})X$/.exec(days)?.[1]
  let date = days
  if (week !== undefined) date = daysOfWeek(Number(year), Number(week), day)
  else if (months) date = `${year}-${months[0]}/${year}-${months[1]}`
  else if (/^(SP|SU|FA|WI)$/.test(part)) date = year
  else if (decade !== undefined) date = `${decade}0/${decade}9`
  return isPartialDate(date) ? date : null
}

/** By ISO 8601: weeks begin on Mondays, and week 1 has 4 January in it. `day` is 1 to 7, or WE for the weekend. */
function daysOfWeek(year: number, week: number, day: string | undefined): string {
  const fourth = Date.UTC(year, 0, 4)
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY
  const dayOf = (index: number) =>
    new Date(firstMonday + ((week - 1) * 7 + index) * DAY).toISOString().slice(0, 10)
  if (day === undefined) return `${dayOf(0)}/${dayOf(6)}`
  return day === 'WE' ? `${dayOf(5)}/${dayOf(6)}` : dayOf(Number(day) - 1)
}
