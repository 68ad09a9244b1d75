/**
 * `npm start`: builds what is missing or stale, then serves in this very process, so that signals reach the server.
 * (Its script begins with `exec` for the same reason: npm's shell would take SIGTERM to itself. Windows has no `exec`,
 * and goes on to what stands after `||`.)
 */
import { BuildFailed, buildIfStale } from './build.mjs'

try {
  buildIfStale()
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  console.error(`newsgraph: ${error.message}`)
  process.exit(1)
}
await import('../dist/main.js')
