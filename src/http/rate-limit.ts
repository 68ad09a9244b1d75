const MINUTE = 60_000

/**
 * A fixed window of a minute: who has asked `most` times waits for the next one.
 * Answers the seconds to wait, or 0 where the request may pass.
 */
export function rateLimit(most: number, now: () => number = Date.now): (address: string) => number {
  let counts = new Map<string, number>()
  let endsAt = 0
  return (address) => {
    const time = now()
    if (time >= endsAt) {
      counts = new Map()
      endsAt = time + MINUTE
    }
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    return count <= most ? 0 : Math.ceil((endsAt - time) / 1_000)
  }
}
