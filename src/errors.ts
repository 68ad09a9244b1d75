import type { Rejection } from './ingest/annotation.ts'

/**
 * What a caller did wrong, in the domain's own terms. How each looks to a client (code, status,
 * extensions) is decided in one place, graphql/errors.ts; the command line prints `message`.
 */
export class ExpectedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** What the schema's types cannot catch: bounds, malformed dates, foreign cursors, merging a thing with itself. */
export class BadUserInput extends ExpectedError {}

/** An annotation document that was refused: nothing was written. */
export class InvalidDocument extends ExpectedError {
  readonly rejected: readonly Rejection[]

  constructor(rejected: readonly Rejection[]) {
    const first = rejected[0]
    const more = rejected.length > 1 ? `, and ${rejected.length - 1} more` : ''
    super(`the document was refused: ${first?.path}: ${first?.reason}${more}`)
    this.rejected = rejected
  }
}

export interface NameCandidate {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly description: string | null
}

/** A name that several entities bear. */
export class AmbiguousName extends ExpectedError {
  readonly candidates: readonly NameCandidate[]

  constructor(name: string, candidates: readonly NameCandidate[]) {
    super(`several entities bear the name "${name}": ask by id, or by name and type`)
    this.candidates = candidates
  }
}

/** The caller has shown no token where one is needed. */
export class Unauthenticated extends ExpectedError {}

/** The caller's token does not go so far: a reader's where an editor's is needed. */
export class Forbidden extends ExpectedError {}

/** A question that is refused before any statement runs, because of what it would cost. */
export class CostLimit extends ExpectedError {}

/** A text cannot be read because the parser is not installed; the message names the command that brings it. */
export class NoReader extends ExpectedError {}
