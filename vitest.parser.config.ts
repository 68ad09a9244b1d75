import { defineConfig } from 'vitest/config'

/** The real parser, in its light profile, from NEWSGRAPH_MODELS. Where it is not installed these tests fail; none is skipped. */
export default defineConfig({
  test: {
    include: ['test/parser/**/*.test.ts'],
    /** Each file starts a parser of 2 GB. */
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
})
