import { expect, test } from 'vitest'
import { exampleRead } from '../../test/support/readings.ts'
import { pairDocuments } from './pair-documents.ts'

/** The example at another address, or without one: then by publisher, title and day. */
function filed(name: string, url: string | null, text?: string) {
  const document = exampleRead((each) => {
    for (const entity of each.entities) delete entity.key
    delete each.article.key
    Object.assign(each.article, { url })
    if (text) each.article.text += text
  })
  return { name, document }
}

test('documents are paired by the key of the article, else by the name of the file', () => {
  const predicted = [
    filed('out/x.json', 'https://example.org/1/'),
    filed('out/2.json', null),
    filed('out/9.json', 'https://example.org/9'),
  ]
  const gold = [
    filed('gold/1.json', 'https://example.org/1'),
    filed('gold/2.json', 'https://example.org/2'),
    filed('gold/3.json', 'https://example.org/3'),
  ]
  const { readings, ...told } = pairDocuments(predicted, gold)
  expect(told).toEqual({ missing: ['gold/3.json'], extra: ['out/9.json'], differing: [] })
  expect(readings.map((each) => each.predicted)).toEqual([
    predicted[0]?.document,
    predicted[1]?.document,
    expect.objectContaining({ entities: [], mentions: [], claims: [] }),
  ])
})

test('a text that is not the same is told', () => {
  const [url, other] = ['https://example.org/1', ' More.']
  const { differing } = pairDocuments([filed('p.json', url, other)], [filed('g.json', url)])
  expect(differing).toEqual(['p.json'])
})
