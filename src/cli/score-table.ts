import type { Figures, Share } from '../score/counts.ts'
import type { Score } from '../score/score.ts'

/** The score as a person reads it: a line a measure; – where there is nothing to divide by. */
export function scoreTable({ figures, shares, swaps }: Score): string {
  return [
    ...aligned([FIGURE_HEADS, ...Object.entries(figures).map(([name, each]) => figureRow(name, each))]),
    '',
    ...aligned([SHARE_HEADS, ...Object.entries(shares).map(([name, each]) => shareRow(name, each))]),
    '',
    `attackers and victims swapped: ${swaps}`,
  ].join('\n')
}

const FIGURE_HEADS = ['', 'precision', 'recall', 'F1', 'tp', 'fp', 'fn']
const SHARE_HEADS = ['', 'share', 'right', 'of']

function figureRow(name: string, { precision, recall, f1, tp, fp, fn }: Figures): string[] {
  return [inWords(name), ...[precision, recall, f1].map(inDecimals), ...[tp, fp, fn].map(String)]
}

function shareRow(name: string, { share, right, of }: Share): string[] {
  return [inWords(name), inDecimals(share), String(right), String(of)]
}

/** `names.overlapping.PERSON` is "names overlapping PERSON", `directQuotes` "direct quotes". */
function inWords(name: string): string {
  return name.replaceAll('.', ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function inDecimals(value: number | null): string {
  return value === null ? '–' : value.toFixed(3)
}

/** The first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0))
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widthOf(column)) : cell.padStart(widthOf(column))))
      .join('  '),
  )
}
