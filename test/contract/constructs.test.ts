import { beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import { BLOCKS } from './construct-blocks.ts'
import { READS } from './construct-reads.ts'
import { WORLD } from './construct-world.ts'
import { WRITES } from './construct-writes.ts'
import { read, run, write } from './statements.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  for (const text of WORLD) await write(store, text)
})

describe('reads mean the same on both engines', () => {
  for (const [what, text, rows, parameters] of READS) {
    test(what, async () => {
      const found = await read(store, text, parameters)
      if (text.includes('ORDER BY')) expect(found).toEqual(rows)
      expect(found).toHaveLength(rows.length)
      expect(found).toEqual(expect.arrayContaining([...rows]))
    })
  }
})

describe('blocks collect in the order of their rows', () => {
  for (const [what, text, rows, parameters] of BLOCKS) {
    test(what, async () => {
      expect(await read(store, text, parameters)).toEqual(rows)
    })
  }

  test('also where there are many', async () => {
    const text = `CALL () {
  UNWIND range(1, 50) AS x CALL (x) {
    UNWIND range(1, 40) AS y WITH y ORDER BY (y * 7 + x) % 41 CALL (y) { UNWIND range(1, 5) AS z WITH z ORDER BY z DESC RETURN collect(z) AS b2 }
    RETURN collect({y: y, b2: b2}) AS b1
  } WITH x, b1 ORDER BY x DESC RETURN collect({x: x, b1: b1}) AS b0
} RETURN b0`
    const [row] = await read(store, text)
    const expected = Array.from({ length: 50 }, (_, at) => {
      const x = 50 - at
      const place = (y: number) => (y * 7 + x) % 41
      const ys = Array.from({ length: 40 }, (_, y) => y + 1).sort((a, b) => place(a) - place(b))
      return { x, b1: ys.map((y) => ({ y, b2: [5, 4, 3, 2, 1] })) }
    })
    expect(row?.b0).toEqual(expected)
  })
})

class Undo extends Error {}

describe('writes leave the same on both engines', () => {
  for (const [what, text, then, rows, parameters] of WRITES) {
    test(what, async () => {
      let left: unknown
      const work = store.transaction(async (transaction) => {
        await run(transaction, text, parameters)
        left = await run(transaction, then, parameters)
        throw new Undo()
      })
      await expect(work).rejects.toBeInstanceOf(Undo)
      expect(left).toEqual(rows)
    })
  }
})
