import type { Rejection, RejectionCode } from './annotation.ts'

const LONGEST_ITEM = 120

/** `item` is what an editor recognises the thing by: its name, its content, its quote; shortened here. */
export function rejection(path: string, item: string, code: RejectionCode, reason: string): Rejection {
  return { path, item: shortened(item), code, reason }
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_ITEM + 2)]
  return characters.length > LONGEST_ITEM ? `${characters.slice(0, LONGEST_ITEM).join('')}…` : text
}

/** `['claims', 3, 'evidence']` is `claims[3].evidence`; the whole is `document`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  return text === '' ? 'document' : text.replace(/^\./, '')
}
