import neo4j, { type BookmarkManager, type Driver, type Session } from 'neo4j-driver'
import { z } from 'zod'
import {
  type Call,
  HEALTH_DEADLINE,
  READ_DEADLINE,
  TRANSACTION_DEADLINE,
  untilAborted,
  withDeadline,
} from './deadline.ts'
import { Gate } from './gate.ts'
import { neo4jError } from './neo4j-errors.ts'
import { searchStatements } from './neo4j-search.ts'
import { retryTransient } from './retry.ts'
import { AWAIT_INDEXES, CONSTRAINTS, INDEXES, TEXT_INDEXES } from './setup.ts'
import { shortestPaths } from './shortest-paths.ts'
import { parseRows, stampedText } from './statement.ts'
import type { GraphStore, Statement, Transaction, Value } from './store.ts'
import { StoreConflict, StoreUnavailable } from './store-errors.ts'
import { type EngineTransaction, unitOfWork } from './unit-of-work.ts'

export interface Neo4jSettings {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

const READS_AT_ONCE = 80
const WRITES_AT_ONCE = 20
const MOST_WAITING = 2_000
const CONNECT_TIMEOUT = 5_000
/** Of the connection attempt with its handshake, which the timeout above does not cover. */
const ACQUISITION_TIMEOUT = 10_000

/** A store over a Neo4j server; connects when first used. */
export function openNeo4jStore({ uri, user, password, database }: Neo4jSettings): GraphStore {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: READS_AT_ONCE + WRITES_AT_ONCE,
    connectionTimeout: CONNECT_TIMEOUT,
    connectionAcquisitionTimeout: ACQUISITION_TIMEOUT,
    userAgent: 'newsgraph',
  })
  const sessions = { driver, database, bookmarkManager: neo4j.bookmarkManager() }
  const readers = new Gate(READS_AT_ONCE, MOST_WAITING)
  const writers = new Gate(WRITES_AT_ONCE, MOST_WAITING)
  let closing: Promise<void> | undefined

  const readOnce = <Row>(call: Call, statement: Statement<Row>) => autoCommit(sessions, call, statement)
  const read = <Row>(call: Call, statement: Statement<Row>) =>
    readers.pass(call.signal, () => retryTransient(call.signal, isTransient, () => readOnce(call, statement)))
  const inTransaction = <T>(call: Call, work: (transaction: Transaction) => Promise<T>) =>
    retryTransient(call.signal, isTransient, () => unitOfWork(begin(sessions, call), call.signal, work))
  const write = (call: Call, statements: readonly Statement[]) =>
    inTransaction(call, async (transaction) => {
      for (const statement of statements) await transaction.run(statement)
    })

  return {
    engine: 'neo4j',
    read: (statement, options) => withDeadline(options, READ_DEADLINE, (call) => read(call, statement)),
    transaction: (work, options) =>
      withDeadline(options, TRANSACTION_DEADLINE, (call) =>
        writers.pass(call.signal, () => inTransaction(call, work)),
      ),
    search: (query, options) =>
      withDeadline(options, READ_DEADLINE, async (call) => {
        const found = searchStatements(query).map((statement) => read(call, statement))
        return (await Promise.all(found)).flat()
      }),
    shortestPaths: (query, options) =>
      withDeadline(options, READ_DEADLINE, (call) =>
        shortestPaths((statement) => read(call, statement), call.signal, query),
      ),
    setup: (options) =>
      withDeadline(options, TRANSACTION_DEADLINE, (call) =>
        writers.pass(call.signal, async () => {
          for (const statement of CONSTRAINTS) await write(call, [statement])
          await write(call, [...INDEXES, ...TEXT_INDEXES])
          await write(call, [AWAIT_INDEXES])
        }),
      ),
    health: async (options) => {
      await withDeadline(options, HEALTH_DEADLINE, (call) =>
        readers.pass(call.signal, () => readOnce(call, HEALTH_STATEMENT)),
      )
    },
    close: () => {
      closing ??= Promise.all([readers.close(), writers.close()]).then(() => driver.close())
      return closing
    },
  }
}

const HEALTH_STATEMENT: Statement = {
  name: 'health',
  text: 'RETURN 1 AS one',
  parameters: {},
  row: z.unknown(),
}

const isTransient = (error: unknown) => error instanceof StoreConflict || error instanceof StoreUnavailable

interface Sessions {
  readonly driver: Driver
  readonly database: string
  readonly bookmarkManager: BookmarkManager
}
type AccessMode = typeof neo4j.session.READ | typeof neo4j.session.WRITE

function openSession(
  { driver, database, bookmarkManager }: Sessions,
  defaultAccessMode: AccessMode,
): Session {
  return driver.session({ database, bookmarkManager, defaultAccessMode })
}

/** One statement without a transaction around it: a round trip instead of three. */
async function autoCommit<Row>(
  sessions: Sessions,
  call: Call,
  statement: Statement<Row>,
): Promise<readonly Row[]> {
  const session = openSession(sessions, neo4j.session.READ)
  try {
    return await runIn(session, call, statement, { timeout: call.remaining() })
  } finally {
    await closeSession(session, call)
  }
}

function begin(sessions: Sessions, call: Call): EngineTransaction {
  const session = openSession(sessions, neo4j.session.WRITE)
  const transaction = session.beginTransaction({ timeout: call.remaining() })
  return {
    run: (statement) => runIn(transaction, call, statement),
    commit: async () => {
      try {
        await untilAborted(transaction.commit(), call.signal)
      } catch (error) {
        throw neo4jError(error, 'the transaction could not be committed')
      }
    },
    end: () => closeSession(session, call),
  }
}

async function runIn<Row>(
  runner: Pick<Session, 'run'>,
  call: Call,
  statement: Statement<Row>,
  settings?: { timeout: number },
): Promise<readonly Row[]> {
  try {
    const running = runner.run(stampedText(statement), driverParameters(statement.parameters), settings)
    const { records } = await untilAborted(running, call.signal)
    return parseRows(
      statement,
      records.map((record) => record.toObject()),
    )
  } catch (error) {
    throw neo4jError(error, `statement "${statement.name}" failed`)
  }
}

/**
 * Interrupts what still runs in the session and undoes what is not committed. What goes wrong in it concerns
 * nobody any more, and a silent server must not hold up who has given up.
 */
async function closeSession(session: Session, call: Call): Promise<void> {
  await untilAborted(session.close(), call.signal).catch(() => undefined)
}

/** Integers as the driver wants them: a plain JS number is sent as a float. Floats and all else stay. */
function driverValue(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value
  if (isList(value)) return value.map(driverValue)
  return driverParameters(value)
}

function driverParameters(parameters: { readonly [name: string]: Value }): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]))
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}
