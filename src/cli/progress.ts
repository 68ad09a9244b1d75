/** One line on a terminal that is written over; silent where standard error is no terminal. */
export interface Progress {
  show(text: string): void
  clear(): void
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  const clear = () => stream.write('\r\x1b[K')
  return {
    clear,
    show: (text) => {
      clear()
      stream.write(text.slice(0, (stream.columns ?? 80) - 1))
    },
  }
}
