import { InvalidDocument } from '../errors.ts'
import type { ImportResult } from '../ingest/import-document.ts'
import type { DecisionsResult } from './decisions.ts'
import { failureText } from './failure.ts'
import { progressOn } from './progress.ts'

type Outcome = ImportResult | DecisionsResult

export interface ImportReport {
  reading(name: string): void
  done(name: string, outcome: Outcome): void
  failed(name: string, error: unknown): void
  end(): { readonly done: number; readonly failed: number }
}

/** Tells how an import goes: a line a document on standard output, what is wrong and the progress on standard error. */
export function importReport(isJson: boolean): ImportReport {
  const progress = progressOn(process.stderr)
  const count = { done: 0, failed: 0 }
  return {
    reading: (name) => progress.show(`importing ${count.done + count.failed + 1}: ${name}`),
    done: (name, outcome) => {
      count.done += 1
      progress.clear()
      console.log(
        isJson ? JSON.stringify({ file: name, ...machineReadable(outcome) }) : `${name}: ${inWords(outcome)}`,
      )
    },
    failed: (name, error) => {
      count.failed += 1
      progress.clear()
      if (isJson) console.log(JSON.stringify({ file: name, ...failure(error) }))
      for (const line of failureText(error).split('\n')) {
        console.error(`newsgraph: ${line.endsWith(`: ${name}`) ? line : `${name}: ${line}`}`)
      }
    },
    end: () => {
      progress.clear()
      return count
    },
  }
}

function machineReadable(outcome: Outcome): object {
  if ('decisions' in outcome) return outcome
  const { annotations: _, ...rest } = outcome
  return rest
}

function failure(error: unknown): object {
  const rejected = error instanceof InvalidDocument ? { rejected: error.rejected } : {}
  return { error: failureText(error), ...rejected }
}

function inWords(outcome: Outcome): string {
  if ('decisions' in outcome) return `editors' decisions: ${outcome.decisions}`
  const { report, articleId } = outcome
  const counts = `${report.claims} claims, ${report.events} events, ${report.entities} entities`
  return [OUTCOMES[outcome.outcome], articleId, counts].filter(Boolean).join(', ')
}

const OUTCOMES: Readonly<Record<ImportResult['outcome'], string>> = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  HELD_BACK: 'held back, because the text of a reviewed article has changed',
  DRY_RUN: 'in order, nothing written',
}
