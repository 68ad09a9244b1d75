import { BadUserInput } from '../../errors.ts'

export interface Bounds {
  /** Where the argument is not given, or is null. */
  readonly usual: number
  readonly most: number
}

/** A number among the arguments, from 1 to `most`; BadUserInput outside. */
export function boundedNumber(
  args: { readonly [name: string]: unknown },
  name: string,
  bounds: Bounds,
): number {
  const value = typeof args[name] === 'number' ? args[name] : bounds.usual
  if (value < 1 || value > bounds.most) {
    throw new BadUserInput(`${name} is ${value}, but has to be between 1 and ${bounds.most}`)
  }
  return value
}
