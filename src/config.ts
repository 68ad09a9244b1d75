import { homedir } from 'node:os'
import { resolve } from 'node:path'
import { z } from 'zod'
import { ExpectedError } from './errors.ts'
import type { StoreSettings } from './graph/store/open-store.ts'

/** A setting that cannot be used. The message is one line for a person and names the variable; never a secret. */
export class ConfigError extends ExpectedError {}

export interface Limits {
  /** Objects that one operation may cost; see graphql/cost.ts. */
  readonly cost: number
  readonly depth: number
  readonly aliases: number
  readonly tokens: number
  /** Bytes of a request's body. */
  readonly body: number
  /** The same with an editor's token. */
  readonly editorBody: number
  /** Operations running at the same time. */
  readonly operations: number
  /** Requests a minute from one address; null: as many as come. */
  readonly requestsPerMinute: number | null
}

export interface Config {
  readonly port: number
  readonly host: string
  readonly store: StoreSettings
  readonly dataFolder: string
  /** Whether an empty graph is seeded at start. */
  readonly seed: boolean
  /** null: not given; `serve` makes one and keeps it in `dataFolder`. */
  readonly editorToken: string | null
  /** null: reading is open. */
  readonly readToken: string | null
  /** Web origins that may ask; null: pages on this machine. */
  readonly origins: readonly string[] | null
  readonly extractor: string | null
  readonly modelsFolder: string
  readonly modelProfile: 'quality' | 'light'
  /** The most that the parser's heap may grow to, as Java takes it; null: what its profile needs. */
  readonly parserHeap: string | null
  /** Where the Java for the parser is; null: on the PATH. */
  readonly javaHome: string | null
  readonly limits: Limits
  /** Whether answers name their statements, in `extensions.statements`: for tests, no setting. */
  readonly exposeStatements: boolean
}

const count = (usual: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,9}$/, 'has to be a whole number above 0')
    .transform(Number)
    .default(usual)
const token = z
  .string()
  .regex(/^[\x21-\x7e]{8,512}$/, 'has to be at least 8 visible ASCII characters')
  .optional()
const origin = z
  .string()
  .refine((text) => text === '*' || isOrigin(text), 'has to be * or origins such as https://example.org')

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'has to be a port, 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'has to be a port, 0 to 65535')
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^@\s]+$/,
      'has to be neo4j://host:port or bolt://host:port, without a password',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEWSGRAPH_DATA: z.string().default('./data'),
  NEWSGRAPH_SEED: z.enum(['on', 'off'], 'has to be on or off').default('on'),
  NEWSGRAPH_EDITOR_TOKEN: token,
  NEWSGRAPH_READ_TOKEN: token,
  NEWSGRAPH_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
    .pipe(z.array(origin))
    .optional(),
  NEWSGRAPH_EXTRACTOR: z.string().optional(),
  NEWSGRAPH_MODELS: z.string().default('~/.cache/newsgraph'),
  NEWSGRAPH_MODEL_PROFILE: z.enum(['quality', 'light'], 'has to be quality or light').default('quality'),
  NEWSGRAPH_PARSER_HEAP: z
    .string()
    .regex(/^[1-9]\d{0,5}[mg]$/, 'has to be megabytes or gigabytes, such as 6g')
    .optional(),
  JAVA_HOME: z.string().optional(),
  NEWSGRAPH_MAX_COST: count(500_000),
  NEWSGRAPH_MAX_DEPTH: count(16),
  NEWSGRAPH_MAX_ALIASES: count(15),
  NEWSGRAPH_MAX_TOKENS: count(5_000),
  NEWSGRAPH_MAX_BODY: count(100_000),
  NEWSGRAPH_MAX_EDITOR_BODY: count(2_000_000),
  NEWSGRAPH_MAX_OPERATIONS: count(200),
  NEWSGRAPH_RATE_LIMIT: count(0),
})
type Settings = z.output<typeof environment>

/** Settings whose value is shown to nobody. */
const SECRETS: ReadonlySet<string> = new Set([
  'NEO4J_PASSWORD',
  'NEWSGRAPH_EDITOR_TOKEN',
  'NEWSGRAPH_READ_TOKEN',
])

/** The only reader of the environment. Throws ConfigError. */
export function configOfProcess(): Config {
  return readConfig(process.env)
}

/** An empty variable counts as unset. Throws ConfigError. */
export function readConfig(env: { readonly [name: string]: string | undefined }): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const { data, error } = environment.safeParse(given)
  const issue = error?.issues[0]
  if (issue) throw new ConfigError(complaint(String(issue.path[0]), issue.message, given))
  const settings = data as Settings
  if (settings.NEO4J_URI && !settings.NEO4J_PASSWORD) {
    throw new ConfigError('NEO4J_PASSWORD has to be set, because NEO4J_URI is')
  }
  if (settings.NEWSGRAPH_READ_TOKEN && settings.NEWSGRAPH_READ_TOKEN === settings.NEWSGRAPH_EDITOR_TOKEN) {
    throw new ConfigError('NEWSGRAPH_READ_TOKEN has to differ from NEWSGRAPH_EDITOR_TOKEN')
  }
  return configFrom(settings)
}

/** The settings in force, without secrets, for the log. */
export function describeConfig(config: Config): { readonly [setting: string]: unknown } {
  const { exposeStatements: _, ...settings } = config
  const told = (secret: string | null) => (secret === null ? 'unset' : 'set')
  const { store } = config
  return {
    ...settings,
    store: store.engine === 'neo4j' ? { ...store, password: told(store.password) } : store,
    editorToken: told(config.editorToken),
    readToken: told(config.readToken),
    origins: config.origins ?? 'pages on this machine',
  }
}

function complaint(name: string, message: string, given: { readonly [name: string]: unknown }): string {
  const value = name in given && !SECRETS.has(name) ? `, but is "${given[name]}"` : ''
  return `${name} ${message}${value}`
}

function configFrom(settings: Settings): Config {
  return {
    port: settings.PORT,
    host: settings.HOST,
    store: storeFrom(settings),
    dataFolder: resolve(settings.NEWSGRAPH_DATA),
    seed: settings.NEWSGRAPH_SEED === 'on',
    editorToken: settings.NEWSGRAPH_EDITOR_TOKEN ?? null,
    readToken: settings.NEWSGRAPH_READ_TOKEN ?? null,
    origins: settings.NEWSGRAPH_ORIGINS ?? null,
    extractor: settings.NEWSGRAPH_EXTRACTOR ?? null,
    modelsFolder: settings.NEWSGRAPH_MODELS.replace(/^~(?=\/|$)/, () => homedir()),
    modelProfile: settings.NEWSGRAPH_MODEL_PROFILE,
    parserHeap: settings.NEWSGRAPH_PARSER_HEAP ?? null,
    javaHome: settings.JAVA_HOME ?? null,
    exposeStatements: false,
    limits: {
      cost: settings.NEWSGRAPH_MAX_COST,
      depth: settings.NEWSGRAPH_MAX_DEPTH,
      aliases: settings.NEWSGRAPH_MAX_ALIASES,
      tokens: settings.NEWSGRAPH_MAX_TOKENS,
      body: settings.NEWSGRAPH_MAX_BODY,
      editorBody: settings.NEWSGRAPH_MAX_EDITOR_BODY,
      operations: settings.NEWSGRAPH_MAX_OPERATIONS,
      requestsPerMinute: settings.NEWSGRAPH_RATE_LIMIT || null,
    },
  }
}

function storeFrom(settings: Settings): StoreSettings {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings
  if (uri && password) return { engine: 'neo4j', uri, user, password, database }
  return { engine: 'embedded', folder: resolve(settings.NEWSGRAPH_DATA) }
}

function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text
}
