const WIDEST = 8

/**
 * Where short stretches of a text stand, so that thousands of passages are placed in a long text without reading it
 * anew for each. For every width up to 8 UTF-16 units an index is made when it is first needed: places sorted by the
 * hash of the units that begin there.
 */
export class PassageIndex {
  readonly #text: string
  readonly #indexes = new Map<number, StretchIndex>()

  constructor(text: string) {
    this.#text = text
  }

  /** The places where the quote begins, ascending; overlapping ones too. A quote is not empty. */
  *startsOf(quote: string): Generator<number, void> {
    const width = Math.min(WIDEST, quote.length)
    const index = this.#indexes.get(width) ?? indexOfStretches(this.#text, width)
    this.#indexes.set(width, index)
    const { offset, places } = rarestStretch(quote, index)
    for (const place of places) {
      if (place >= offset && this.#text.startsWith(quote, place - offset)) yield place - offset
    }
  }
}

interface StretchIndex {
  readonly width: number
  /** Where the places of a bucket begin in `places`; the next bucket's begin is its end. */
  readonly begins: Int32Array
  readonly places: Int32Array
}

/** A counting sort: places stay ascending within a bucket. */
function indexOfStretches(text: string, width: number): StretchIndex {
  const count = Math.max(0, text.length - width + 1)
  const buckets = 2 ** Math.ceil(Math.log2(count + 1))
  const begins = new Int32Array(buckets + 1)
  const bucketOfPlace = Int32Array.from({ length: count }, (_, place) =>
    bucketOf(text, place, width, buckets),
  )
  for (const bucket of bucketOfPlace) begins[bucket + 1] = (begins[bucket + 1] ?? 0) + 1
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    begins[bucket + 1] = (begins[bucket + 1] ?? 0) + (begins[bucket] ?? 0)
  }
  const next = begins.slice()
  const places = new Int32Array(count)
  for (let place = 0; place < count; place += 1) {
    const bucket = bucketOfPlace[place] ?? 0
    const at = next[bucket] ?? 0
    places[at] = place
    next[bucket] = at + 1
  }
  return { width, begins, places }
}

/** FNV-1a over UTF-16 units; `buckets` is a power of two. */
function bucketOf(text: string, start: number, width: number, buckets: number): number {
  let hash = 0x811c9dc5
  for (let index = start; index < start + width; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash ^ (hash >>> 15)) & (buckets - 1)
}

function rarestStretch(quote: string, { width, begins, places }: StretchIndex) {
  let rarest = { offset: 0, begin: 0, end: Number.POSITIVE_INFINITY }
  for (let offset = 0; offset + width <= quote.length; offset += 1) {
    const bucket = bucketOf(quote, offset, width, begins.length - 1)
    const [begin = 0, end = 0] = [begins[bucket], begins[bucket + 1]]
    if (end - begin < rarest.end - rarest.begin) rarest = { offset, begin, end }
  }
  return { offset: rarest.offset, places: places.subarray(rarest.begin, rarest.end) }
}
