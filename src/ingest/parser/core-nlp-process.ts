import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import {
  ANSWER_DEADLINE,
  AnswerTooLate,
  annotate,
  ConnectionLost,
  type CoreNlpAddress,
  isReady,
  USER,
} from './core-nlp-client.ts'
import { jarsOf } from './core-nlp-jars.ts'
import { PROFILES, type ProfileName } from './core-nlp-profiles.ts'
import { ParserFailed } from './parser.ts'
import { type Supervised, startSupervised } from './supervised.ts'

export interface CoreNlpSettings {
  readonly java: string
  /** With the jars of the profile. */
  readonly folder: string
  readonly profile: ProfileName
  /** As Java takes it: `4g`. */
  readonly heap: string
}

export interface CoreNlpProcess {
  /** Throws as `annotate` of the client does. A process that did not answer is killed: it would not recover. */
  annotate(text: string, publishedOn: string | null, signal: AbortSignal): Promise<unknown>
  /** Resolves when it is gone, for whatever reason. */
  readonly ended: Promise<unknown>
  stop(): Promise<void>
}

/** Milliseconds; a minute on two idle cores, several where others want them too. */
const START_DEADLINE = 300_000
const POLL_INTERVAL = 200
/** The first sentence with a date takes seconds, whatever was loaded before. */
const WARM_UP = { text: 'Two envoys met on Friday.', publishedOn: '2025-04-25' }

/**
 * Starts CoreNLP's server and resolves when it is warm. It ends with this process, grows to its heap and about half a gigabyte,
 * and asks for a random password, because it cannot but listen on every interface. Throws ParserFailed, and the signal's reason.
 */
export async function startCoreNlp(settings: CoreNlpSettings, signal: AbortSignal): Promise<CoreNlpProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-parser-'))
  try {
    const address = { port: await freePort(), password: randomBytes(24).toString('base64url') }
    // In a file that is its owner's only: everybody sees the arguments of a process.
    const args = join(folder, 'arguments')
    await writeFile(args, await argumentsFor(settings, address, folder), { mode: 0o600 })
    const server = startSupervised(settings.java, [`@${args}`], settings.folder)
    try {
      await untilReady(server, address, signal)
      await annotate(address, WARM_UP.text, WARM_UP.publishedOn, signal)
    } catch (error) {
      await server.stop()
      throw error
    }
    return processOf(server, address)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function processOf(server: Supervised, address: CoreNlpAddress): CoreNlpProcess {
  return {
    ended: server.ended,
    stop: server.stop,
    annotate: async (text, publishedOn, signal) => {
      try {
        return await annotate(address, text, publishedOn, signal)
      } catch (error) {
        if (error instanceof AnswerTooLate || error instanceof ConnectionLost) await server.stop()
        throw error
      }
    },
  }
}

async function untilReady(server: Supervised, address: CoreNlpAddress, signal: AbortSignal): Promise<void> {
  const deadline = AbortSignal.timeout(START_DEADLINE)
  const either = AbortSignal.any([signal, deadline])
  let hasEnded = false
  server.ended.then(() => {
    hasEnded = true
  })
  while (!(await isReady(address, either))) {
    signal.throwIfAborted()
    if (hasEnded) throw new ParserFailed(`the parser did not start: ${server.lastWords()}`)
    if (deadline.aborted) {
      throw new ParserFailed(
        `the parser was not ready within ${START_DEADLINE / 1_000} seconds, as happens when memory is short: raise NEWSGRAPH_PARSER_HEAP`,
      )
    }
    await pause(POLL_INTERVAL)
  }
}

/** In a form that `java @file` takes. `folder` is for files that only the start needs. */
async function argumentsFor(
  { folder: jars, profile, heap }: CoreNlpSettings,
  { port, password }: CoreNlpAddress,
  folder: string,
): Promise<string> {
  const { annotators, properties } = PROFILES[profile]
  const propertiesFile = join(folder, 'server.properties')
  const lines = Object.entries({ annotators, ...properties, 'ssplit.newlineIsSentenceBreak': 'two' })
  await writeFile(propertiesFile, lines.map(([name, value]) => `${name}=${value}\n`).join(''))
  const args = [
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    '-XX:+ExitOnOutOfMemoryError',
    // Models hang on soft references, which Java drops after some minutes without use: the next text would wait for a new start.
    '-XX:SoftRefLRUPolicyMSPerMB=100000000',
    '-Dfile.encoding=UTF-8',
    // The key to its shutdown is written there.
    `-Djava.io.tmpdir=${folder}`,
    ...[
      '-cp',
      jarsOf(profile)
        .map((jar) => join(jars, jar.fileName))
        .join(delimiter),
    ],
    'edu.stanford.nlp.pipeline.StanfordCoreNLPServer',
    ...['-port', String(port), '-threads', '2', '-timeout', String(ANSWER_DEADLINE), '-quiet', 'true'],
    ...['-serverProperties', propertiesFile, '-preload', annotators],
    ...['-username', USER, '-password', password],
  ]
  return args.map((each) => `"${each.replaceAll('\\', '\\\\')}"\n`).join('')
}

async function freePort(): Promise<number> {
  const listener = createServer()
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve))
  const address = listener.address()
  await new Promise((resolve) => listener.close(resolve))
  if (address === null || typeof address === 'string') throw new ParserFailed('there is no free port')
  return address.port
}
