/** From the best place to cut at to the worst. */
const SEAMS = [/\n\r?\n/g, /\n/g, /[.!?]["'”’)]*\s/g, /\s/g]

export interface Piece {
  /** Where it begins in the whole text. */
  readonly offset: number
  readonly text: string
}

/**
 * Cuts a text into pieces of at most `longest` characters, between paragraphs where it can: a sentence does not go on
 * beyond its paragraph, so nothing is lost. Their texts together are the whole text.
 */
export function piecesOf(text: string, longest: number): readonly Piece[] {
  const pieces: Piece[] = []
  for (let offset = 0; offset < text.length; ) {
    const rest = text.slice(offset, offset + longest)
    const piece = offset + longest < text.length ? rest.slice(0, seamOf(rest)) : rest
    pieces.push({ offset, text: piece })
    offset += piece.length
  }
  return pieces
}

function seamOf(text: string): number {
  for (const seam of SEAMS) {
    const last = [...text.matchAll(seam)].at(-1)
    if (last) return last.index + last[0].length
  }
  const endsInHalfACharacter = /[\ud800-\udbff]$/.test(text)
  return endsInHalfACharacter && text.length > 1 ? text.length - 1 : text.length
}
