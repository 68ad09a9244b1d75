import { configDefaults, defineConfig } from 'vitest/config'

/** A fresh Neo4j plans every text that it has not seen; no test is to fail for that. */
const onNeo4j = process.env.NEWSGRAPH_TEST_ENGINE === 'neo4j'

export default defineConfig({
  /** Vite would take graphql's ES module build, and what is not bundled its CommonJS one: two graphqls refuse each other. */
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    /** These need the parser, half a gigabyte: `npm run test:parser`. */
    exclude: [...configDefaults.exclude, 'test/parser/**'],
    globalSetup: ['test/support/global-setup.ts'],
    /** All files of a run on Neo4j share its one server. */
    fileParallelism: !onNeo4j,
    testTimeout: onNeo4j ? 300_000 : 120_000,
    hookTimeout: onNeo4j ? 600_000 : 180_000,
  },
})
