import { defineConfig } from 'vitest/config'

export default defineConfig({
  /** Vite would take graphql's ES module build, and what is not bundled its CommonJS one: two graphqls refuse each other. */
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    /** All files of a run on Neo4j share its one server. */
    fileParallelism: process.env.NEWSGRAPH_TEST_ENGINE !== 'neo4j',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
