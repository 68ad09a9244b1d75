/** Every text within, in NFC and with LF for line ends: what offsets count on, and what keys are hashed from. */
export function normalized<T>(value: T): T {
  return deeply(value) as T
}

function deeply(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').normalize('NFC')
  if (Array.isArray(value)) return value.map(deeply)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, deeply(each)]))
}
