import { boundedNumber } from '../read/bounded-number.ts'
import type { Args } from '../read/rules.ts'

const LARGEST_LIST = 100

/** How many of a capped list to show, where the schema's `first` is not given. BadUserInput outside 1 to 100. */
export function cappedBy(usual: number): (args: Args) => number {
  return (args) => boundedNumber(args, 'first', { usual, most: LARGEST_LIST })
}
