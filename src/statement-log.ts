import type { GraphStore } from './graph/store/store.ts'

/** The same store, noting in `names` what it is asked to run, a repeated unit of work each time. */
export function noting(store: GraphStore, names: string[]): GraphStore {
  return {
    engine: store.engine,
    read: (statement, options) => {
      names.push(statement.name)
      return store.read(statement, options)
    },
    transaction: (work, options) =>
      store.transaction(
        (transaction) =>
          work({
            run: (statement) => {
              names.push(statement.name)
              return transaction.run(statement)
            },
          }),
        options,
      ),
    search: (query, options) => {
      names.push('search')
      return store.search(query, options)
    },
    shortestPaths: (query, options) => {
      names.push('shortestPaths')
      return store.shortestPaths(query, options)
    },
    setup: (options) => store.setup(options),
    health: (options) => store.health(options),
    close: () => store.close(),
  }
}
