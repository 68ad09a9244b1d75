/** Stands for the service in a process of its own: uses the built parser once, tells so, and goes on for ever. */
import { configOfProcess } from '../../dist/config.js'
import { openParser } from '../../dist/ingest/parser/core-nlp-parser.js'

const parser = openParser({ ...configOfProcess(), modelProfile: 'light', parserHeap: null })
const parsed = parser.parse('Two envoys met.', { publishedOn: null })
console.log('starting')
await parsed
console.log('warm')
setInterval(() => {}, 1_000)
