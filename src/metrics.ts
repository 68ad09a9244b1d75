/** Upper bounds in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface MeasuredOperation {
  readonly type: string
  readonly seconds: number
  readonly statements: number
  /** Codes of its errors. */
  readonly errors: readonly string[]
}

/** A handful of counters in Prometheus' text format; labels come from closed lists, so that they stay few. */
export class Metrics {
  readonly #operations = new Map<string, number>()
  readonly #errors = new Map<string, number>()
  readonly #refusals = new Map<string, number>()
  readonly #durations = BUCKETS.map(() => 0)
  #count = 0
  #seconds = 0
  #statements = 0

  operation({ type, seconds, statements, errors }: MeasuredOperation): void {
    add(this.#operations, type)
    for (const code of errors) add(this.#errors, code)
    for (const [index, bound] of BUCKETS.entries()) {
      if (seconds <= bound) this.#durations[index] = (this.#durations[index] ?? 0) + 1
    }
    this.#count += 1
    this.#seconds += seconds
    this.#statements += statements
  }

  /** A request turned away before it was an operation. */
  refusal(code: string): void {
    add(this.#refusals, code)
  }

  /** `running`: operations under way right now. */
  render(running: number): string {
    const histogram = 'newsgraph_operation_duration_seconds'
    return [
      ...family(
        'newsgraph_operations_total',
        'counter',
        'Operations answered.',
        labelled(this.#operations, 'type'),
      ),
      ...family('newsgraph_errors_total', 'counter', 'Errors in answers.', labelled(this.#errors, 'code')),
      ...family(
        'newsgraph_refusals_total',
        'counter',
        'Requests turned away.',
        labelled(this.#refusals, 'code'),
      ),
      ...family('newsgraph_statements_total', 'counter', 'Database statements.', [['', this.#statements]]),
      ...family('newsgraph_operations_running', 'gauge', 'Operations under way.', [['', running]]),
      ...family(histogram, 'histogram', 'Time from request to answer.', [
        ...this.#durations.map((count, index) => [`_bucket{le="${BUCKETS[index]}"}`, count] as const),
        ['_bucket{le="+Inf"}', this.#count],
        ['_sum', this.#seconds],
        ['_count', this.#count],
      ]),
      '',
    ].join('\n')
  }
}

type Sample = readonly [suffix: string, value: number]

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function labelled(counts: ReadonlyMap<string, number>, label: string): readonly Sample[] {
  return [...counts].map(([value, count]) => [`{${label}="${value}"}`, count])
}

function family(name: string, type: string, help: string, samples: readonly Sample[]): readonly string[] {
  const lines = samples.map(([suffix, value]) => `${name}${suffix} ${value}`)
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines]
}
