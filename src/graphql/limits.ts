import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql'
import type { Limits } from '../config.ts'

/** Depth and aliases are counted while validating, tokens while parsing (`maxTokens`), cost when the variables are known. */
export function limitRules({ depth, aliases }: Limits): ValidationRule[] {
  return [
    // The standard introspection query is 15 deep by itself.
    maxDepthRule({
      n: depth,
      flattenFragments: true,
      ignoreIntrospection: true,
      propagateOnRejection: false,
      onReject: [refusal('DEPTH_LIMIT')],
    }),
    maxAliasesRule({ n: aliases, propagateOnRejection: false, onReject: [refusal('ALIAS_LIMIT')] }),
  ]
}

function refusal(code: string) {
  return (context: ValidationContext | null, error: GraphQLError): void => {
    const message = error.message.replace(/^Syntax Error: /, '')
    context?.reportError(new GraphQLError(message, { extensions: { code } }))
  }
}
