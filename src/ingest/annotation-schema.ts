import { z } from 'zod'
import { annotationDocumentSchema } from './annotation.ts'

/**
 * The published JSON Schema of the annotation document (draft 2020-12), as a document is written: what has a default
 * may be left out. Rules that look across a document are not in it; see validate.ts.
 */
export function annotationJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(annotationDocumentSchema, { io: 'input' })
  return {
    $schema,
    $id: 'annotation.schema.json',
    title: 'Newsgraph annotation document',
    description:
      'What was read out of one news article: who is in it, what happened, and above all who claims it, how firmly, and in which passage. Refs hold within the document, keys across documents.',
    ...schema,
  }
}
