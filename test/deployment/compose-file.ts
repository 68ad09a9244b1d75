import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface ComposeService {
  readonly environment?: Readonly<Record<string, string | null>>
}

export interface ComposeFile {
  readonly services: { readonly neo4j: ComposeService; readonly newsgraph: ComposeService }
}

export function composeFile(): ComposeFile {
  return parse(readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')) as ComposeFile
}

/** A service's environment as Compose hands it over: variables put in, a variable without a value left out unless set. */
export function environmentOf(service: ComposeService, variables: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(service.environment ?? {}).map(([name, value]) => {
    return [name, value === null ? variables[name] : interpolate(value, variables)] as const
  })
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** `${NAME:-default}` and `${NAME:?message}`, as the compose specification has them. */
function interpolate(value: string, variables: NodeJS.ProcessEnv): string {
  return value.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, operator?: string, operand = '') => {
      const given = variables[name]
      if (given) return given
      if (operator === '?') throw new Error(`${name}: ${operand}`)
      return operator === '-' ? operand : ''
    },
  )
}
