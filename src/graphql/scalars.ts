import { GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { z } from 'zod'
import { BadUserInput } from '../errors.ts'
import { isPartialDate } from '../graph/partial-date.ts'

interface TextScalar {
  readonly name: string
  readonly isValid: (text: string) => boolean
  readonly expected: string
  /** The one form in which it goes on; as it is, otherwise. */
  readonly normalize?: (text: string) => string
}

const dateTime = z.iso.datetime({ offset: true })

export const PartialDate = textScalar({
  name: 'PartialDate',
  isValid: isPartialDate,
  expected: 'a date such as 2025-04-25, 2024-12, 2022, 2015/2019 or 2022/..',
})

export const DateTime = textScalar({
  name: 'DateTime',
  isValid: (text) => dateTime.safeParse(text).success,
  expected: 'a date and time such as 2025-04-25T18:00:00Z',
  normalize: (text) => new Date(text).toISOString(),
})

export const URLScalar = textScalar({
  name: 'URL',
  isValid: (text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text),
  expected: 'an absolute http or https address',
})

/** Strict both ways: what comes in malformed is the caller's mistake, what would go out malformed is ours. */
function textScalar({
  name,
  isValid,
  expected,
  normalize = (text) => text,
}: TextScalar): GraphQLScalarType<string> {
  const parseValue = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return normalize(value)
    throw new BadUserInput(`it has to be ${expected}`)
  }
  return new GraphQLScalarType({
    name,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      if (typeof value === 'string' && isValid(value)) return value
      throw new TypeError(`a stored ${name} is malformed`)
    },
  })
}
