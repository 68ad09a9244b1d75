#!/usr/bin/env node
import { BuildFailed, buildIfStale } from '../scripts/build.mjs'

try {
  buildIfStale()
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  console.error(`newsgraph: ${error.message}`)
  process.exit(1)
}
await import('../dist/cli/main.js')
