import { StoreUnavailable } from './store-errors.ts'

interface Waiting {
  readonly enter: () => void
  readonly refuse: (error: unknown) => void
}

/**
 * Lets at most `width` pieces of work run at once and at most `room` wait, in order of arrival.
 * A place is given back when the work itself ends, not when its caller stops waiting: an engine that cannot
 * cancel is still busy with it.
 */
export class Gate {
  readonly #width: number
  readonly #room: number
  readonly #waiting = new Set<Waiting>()
  #busy = 0
  #closed = false
  #idle: () => void = () => undefined

  constructor(width: number, room: number) {
    this.#width = width
    this.#room = room
  }

  /** Rejects with the signal's reason where it is aborted while waiting, with StoreUnavailable where there is no room. */
  async pass<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    if (this.#closed) throw storeIsClosed()
    if (this.#busy < this.#width) this.#busy++
    else await this.#turn(signal)
    try {
      return await work()
    } finally {
      this.#leave()
    }
  }

  /** Refuses whoever waits or comes later; resolves when the last piece of work has ended. */
  close(): Promise<void> {
    this.#closed = true
    for (const { refuse } of [...this.#waiting]) refuse(storeIsClosed())
    if (this.#busy === 0) return Promise.resolve()
    return new Promise((resolve) => {
      this.#idle = resolve
    })
  }

  #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#waiting.size >= this.#room)
      throw new StoreUnavailable('too many calls are waiting for the store')
    return new Promise<void>((resolve, reject) => {
      const settle = (finish: () => void) => {
        this.#waiting.delete(waiting)
        signal.removeEventListener('abort', giveUp)
        finish()
      }
      const giveUp = () => settle(() => reject(signal.reason))
      const waiting: Waiting = {
        enter: () => settle(resolve),
        refuse: (error) => settle(() => reject(error)),
      }
      this.#waiting.add(waiting)
      signal.addEventListener('abort', giveUp, { once: true })
    })
  }

  #leave(): void {
    const [next] = this.#waiting
    if (next) {
      next.enter()
      return
    }
    this.#busy--
    if (this.#busy === 0) this.#idle()
  }
}

function storeIsClosed(): StoreUnavailable {
  return new StoreUnavailable('the store is closed')
}
