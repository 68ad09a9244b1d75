import { createHash } from 'node:crypto'

/** A readable file name for an article's key; the hash keeps two of them apart where the readable parts are equal. */
export function fileNameOf(articleKey: string): string {
  const readable = articleKey
    .replace(/^(url:https?:\/\/(www\.)?|pub:|text:)/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  const hash = createHash('sha256').update(articleKey).digest('hex').slice(0, 8)
  return `${readable}-${hash}.json`
}
