import { fileURLToPath } from 'node:url'
import { failureText } from './cli/failure.ts'
import { type Config, ConfigError, configOfProcess, describeConfig } from './config.ts'
import { keptEditorToken } from './editor-token.ts'
import { openStore } from './graph/store/open-store.ts'
import type { GraphStore } from './graph/store/store.ts'
import { warmUp } from './graphql/warm-up.ts'
import { seedIfEmpty } from './ingest/seed.ts'
import { createLogger } from './log.ts'
import { createServer, type NewsgraphServer } from './server.ts'

const SEED_FOLDER = fileURLToPath(new URL('../seed', import.meta.url))
/** Ctrl-C under npm comes twice, from the terminal and from npm: so soon after the first it is the same one. */
const SAME_SIGNAL = 500

try {
  await serve()
} catch (error) {
  tell(failureText(error))
  process.exit(1)
}

/** Resolves when the server listens; the process ends by a signal. */
async function serve(): Promise<void> {
  const config = configOfProcess()
  const logger = createLogger()
  logger.info(describeConfig(config), 'configuration')
  const store = await openStore(config.store)
  try {
    await store.setup()
    if (config.seed) await seed(store)
    const editorToken = config.editorToken ?? (await keptEditorToken(config.dataFolder))
    const server = createServer({ config: { ...config, editorToken }, store, logger })
    const { url } = await start(server, config)
    tell(`serving ${url}graphql`)
    tell(`editors: ${url}#token=${config.editorToken === null ? editorToken : '<NEWSGRAPH_EDITOR_TOKEN>'}`)
    const stopping = stopOnSignals(server, store)
    await warmUp(store, stopping)
  } catch (error) {
    await store.close()
    throw error
  }
}

async function seed(store: GraphStore): Promise<void> {
  const count = await seedIfEmpty(store, SEED_FOLDER, {
    onProgress: (done, total) => tell(`seeding the empty graph: ${done} of ${total} articles`),
  })
  if (count > 0) tell(`seeded with ${count} articles (NEWSGRAPH_SEED=off keeps a graph empty)`)
}

async function start(server: NewsgraphServer, { host, port }: Config): Promise<{ readonly url: string }> {
  try {
    return await server.start()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new ConfigError(`PORT ${port} of ${host} is in use: set another one`)
    if (code === 'EACCES') throw new ConfigError(`PORT ${port} is not for this user: set one above 1023`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new ConfigError(`HOST ${host} is no address of this machine`)
    }
    throw error
  }
}

/** The signal that it answers fires when the end begins. */
function stopOnSignals(server: NewsgraphServer, store: GraphStore): AbortSignal {
  const stopping = new AbortController()
  let stoppingSince: number | null = null
  const stop = async () => {
    if (stoppingSince !== null) {
      if (Date.now() - stoppingSince > SAME_SIGNAL) process.exit(1)
      return
    }
    stoppingSince = Date.now()
    stopping.abort()
    tell('stopping: requests under way are finished first; a second signal ends at once')
    try {
      await server.stop()
      await store.close()
      process.exit(0)
    } catch (error) {
      tell(failureText(error))
      process.exit(1)
    }
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return stopping.signal
}

/** For people, on standard error: standard output is the log. */
function tell(text: string): void {
  for (const line of text.split('\n')) process.stderr.write(`newsgraph: ${line}\n`)
}
