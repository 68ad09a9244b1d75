import { configOfProcess } from '../../src/config.ts'
import { openParser, type ParserSettings } from '../../src/ingest/parser/core-nlp-parser.ts'
import type { Parser } from '../../src/ingest/parser/parser.ts'

export function openLightParser(settings: Partial<ParserSettings> = {}): Parser {
  return openParser({ ...configOfProcess(), modelProfile: 'light', parserHeap: null, ...settings })
}
