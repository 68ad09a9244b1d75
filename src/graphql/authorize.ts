import type { OperationTypeNode } from 'graphql'
import type { CallerRole } from '../caller.ts'
import { Forbidden, Unauthenticated } from '../errors.ts'

/** In front of every operation, so that no resolver can forget it. Throws Unauthenticated or Forbidden. */
export function authorize(role: CallerRole, operation: `${OperationTypeNode}`, isReadingOpen: boolean): void {
  if (operation === 'mutation' && role === 'reader')
    throw new Forbidden("changing the graph needs the editor's token")
  if (operation === 'mutation' && role !== 'editor') {
    throw new Unauthenticated(
      "changing the graph needs the editor's token: send it as `Authorization: Bearer …`",
    )
  }
  if (!isReadingOpen && role === 'anonymous') {
    throw new Unauthenticated('reading needs a token here: send it as `Authorization: Bearer …`')
  }
}
