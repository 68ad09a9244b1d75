import { type DestinationStream, type Logger, pino } from 'pino'

export type { Logger }

/** JSON lines on standard output, or wherever a test wants them; written at once, so that none is lost at exit. */
export function createLogger(
  level: 'info' | 'silent' = 'info',
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Logger {
  const formatters = { level: (label: string) => ({ level: label }) }
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters }, destination)
}
