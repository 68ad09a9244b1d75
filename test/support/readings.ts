import { readFileSync } from 'node:fs'
import type { AnnotationDocument, ResolvedDocument } from '../../src/ingest/annotation.ts'
import { parseDocument } from '../../src/ingest/parse-document.ts'
import { resolveDocument } from '../../src/ingest/resolve.ts'

const EXAMPLE = readFileSync(new URL('../../docs/annotation-example.json', import.meta.url), 'utf8')

/** The example of the annotation document, as another reader might have read it; keys of facts are written anew. */
export function exampleRead(change: (document: AnnotationDocument) => void = () => {}): ResolvedDocument {
  const document = parseDocument(EXAMPLE)
  for (const fact of [...document.events, ...document.ties]) delete fact.key
  change(document)
  return resolveDocument(document)
}

/** A document of one text, in which each entity is named by the words given. */
export function namedIn(
  text: string,
  entities: readonly (Pick<AnnotationDocument['entities'][number], 'ref' | 'type' | 'name'> & {
    readonly kind?: 'COUNTRY' | 'CITY'
    readonly key?: string
    readonly as?: string
  })[],
  more: object = {},
): ResolvedDocument {
  return resolveDocument(
    parseDocument(
      JSON.stringify({
        version: 1,
        reader: { name: 'hand', version: '1' },
        article: {
          title: 'A title',
          url: 'https://example.org/1',
          publishedAt: '2033-05-17T18:00:00Z',
          text,
        },
        entities: entities.map(({ as: _, ...entity }) => entity),
        mentions: entities.map(({ ref, name, as = name }) => ({ entity: ref, quote: as, occurrence: 1 })),
        ...more,
      }),
    ),
  )
}
