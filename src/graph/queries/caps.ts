import { BadUserInput } from '../../errors.ts'
import type { Args } from '../read/rules.ts'

const LARGEST_LIST = 100

/** How many of a capped list to show, where the schema's `first` is not given. BadUserInput outside 1 to 100. */
export function cappedBy(usual: number): (args: Args) => number {
  return (args) => {
    const first = typeof args.first === 'number' ? args.first : usual
    if (first < 1 || first > LARGEST_LIST)
      throw new BadUserInput(`first is ${first}, but has to be between 1 and ${LARGEST_LIST}`)
    return first
  }
}
