/** Sums the suites' JSON reports in a folder: the last line of a CI run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.argv[2] ?? '.cache/tests'
let passed = 0
let failed = 0
for (const name of readdirSync(folder)) {
  const report = JSON.parse(readFileSync(join(folder, name), 'utf8'))
  // A file that cannot be loaded has no tests to fail, and is a failure all the same.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  console.log(`${name}: ${report.numPassedTests} passed, ${report.numFailedTests + broken} failed`)
  passed += report.numPassedTests
  failed += report.numFailedTests + broken
}
console.log(`${passed} passed, ${failed} failed`)
