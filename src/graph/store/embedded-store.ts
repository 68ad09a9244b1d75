import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { z } from 'zod'
import { HEALTH_DEADLINE, READ_DEADLINE, TRANSACTION_DEADLINE, withDeadline } from './deadline.ts'
import { embeddedError } from './embedded-errors.ts'
import { Gate } from './gate.ts'
import { retryTransient } from './retry.ts'
import { scanStatement, wordBeginnings } from './search-statement.ts'
import { CONSTRAINTS, INDEXES } from './setup.ts'
import { shortestPaths } from './shortest-paths.ts'
import { parseRows, stampedText } from './statement.ts'
import type { GraphStore, Statement } from './store.ts'
import { StoreConflict } from './store-errors.ts'
import { type EngineTransaction, unitOfWork } from './unit-of-work.ts'

const FILE_NAME = 'graph.grafeo'
/** Statements run on threads of their own; many more at once than cores only lengthen each other. */
const READS_AT_ONCE = 4
const MOST_WAITING = 1_000

/** Opens, or makes, the graph in `folder`. Throws StoreLocked where another process has it open. */
export function openEmbeddedStore(folder: string): GraphStore {
  const database = openDatabase(folder)
  const readers = new Gate(READS_AT_ONCE, MOST_WAITING)
  const writers = new Gate(1, MOST_WAITING)
  let closing: Promise<void> | undefined

  /** In a transaction that is never committed, so that a read cannot write. */
  const read = <Row>(signal: AbortSignal, statement: Statement<Row>) =>
    readers.pass(signal, async () => {
      const transaction = begin(database)
      try {
        return await transaction.run(statement)
      } finally {
        await transaction.end()
      }
    })

  return {
    engine: 'embedded',
    read: (statement, options) =>
      withDeadline(options, READ_DEADLINE, ({ signal }) => read(signal, statement)),
    transaction: (work, options) =>
      withDeadline(options, TRANSACTION_DEADLINE, ({ signal }) =>
        retryTransient(signal, isConflict, () =>
          writers.pass(signal, () => unitOfWork(begin(database), signal, work)),
        ),
      ),
    search: (query, options) =>
      withDeadline(options, READ_DEADLINE, async ({ signal }) => {
        const beginnings = wordBeginnings(query)
        if (beginnings.length === 0) return []
        const scans = query.labels.map((label) => read(signal, scanStatement(label, beginnings, query.limit)))
        return (await Promise.all(scans)).flat()
      }),
    shortestPaths: (query, options) =>
      withDeadline(options, READ_DEADLINE, ({ signal }) =>
        shortestPaths((statement) => read(signal, statement), signal, query),
      ),
    setup: (options) =>
      withDeadline(options, TRANSACTION_DEADLINE, ({ signal }) =>
        writers.pass(signal, async () => {
          for (const statement of [...CONSTRAINTS, ...INDEXES])
            await database.executeCypher(stampedText(statement))
        }),
      ),
    health: async (options) => {
      await withDeadline(options, HEALTH_DEADLINE, ({ signal }) => read(signal, HEALTH_STATEMENT))
    },
    close: () => {
      closing ??= Promise.all([readers.close(), writers.close()]).then(() => database.close())
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

const isConflict = (error: unknown) => error instanceof StoreConflict

function openDatabase(folder: string): grafeo.GrafeoDB {
  mkdirSync(folder, { recursive: true })
  try {
    return grafeo.GrafeoDB.create(join(folder, FILE_NAME))
  } catch (error) {
    throw embeddedError(error, `the graph in ${folder} cannot be opened`)
  }
}

/** One statement at a time; the engine cannot cancel, so an end waits for the statement under way. */
function begin(database: grafeo.GrafeoDB): EngineTransaction {
  const transaction = database.beginTransaction()
  let last: Promise<unknown> = Promise.resolve()
  const run = async <Row>(statement: Statement<Row>): Promise<readonly Row[]> => {
    try {
      const result = await transaction.executeCypher(stampedText(statement), statement.parameters)
      return parseRows(statement, result.toArray())
    } catch (error) {
      throw embeddedError(error, `statement "${statement.name}" failed`)
    }
  }
  return {
    run: (statement) => {
      const running = last.then(() => run(statement))
      last = running.catch(() => undefined)
      return running
    },
    commit: async () => {
      await last
      try {
        transaction.commit()
      } catch (error) {
        throw embeddedError(error, 'the transaction could not be committed')
      }
    },
    end: async () => {
      await last
      if (transaction.isActive) transaction.rollback()
    },
  }
}
