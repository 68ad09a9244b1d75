import { describe, expect, it } from 'vitest'
import { summaryOf, tieCaptionOf, type Wording } from './summary.ts'

const said: Wording = {
  kind: 'STATEMENT',
  attribution: 'SPEAKER',
  modality: 'ALLEGED',
  speaker: 'Sylvania',
  speakerIsGroup: false,
  via: null,
  publisher: 'The Daily Freedonian',
  content: 'Freedonia carried out the raid',
}

describe('summaryOf', () => {
  it.each([
    [{}, 'Sylvania alleges that Freedonia carried out the raid'],
    [{ modality: 'ASSERTED' }, 'Sylvania says that Freedonia carried out the raid'],
    [
      { modality: 'DENIED', via: 'Otto Pinky' },
      'Sylvania denies that Freedonia carried out the raid (via Otto Pinky)',
    ],
    [
      { modality: 'PLANNED' },
      'Sylvania says that it is planned or expected that Freedonia carried out the raid',
    ],
    [{ modality: 'HYPOTHETICAL' }, 'Sylvania supposes that Freedonia carried out the raid'],
    [
      { modality: 'NO_COMMENT', content: 'Sylvania\n has said nothing' },
      'Sylvania did not comment: Sylvania has said nothing',
    ],
    [
      { kind: 'COMMENT', modality: 'ASSERTED', content: 'it was a crime' },
      'Sylvania comments that it was a crime',
    ],
  ] satisfies [Partial<Wording>, string][])('says who speaks and how: %j', (change, summary) => {
    expect(summaryOf({ ...said, ...change })).toBe(summary)
  })

  it.each([
    [{ modality: 'ASSERTED' }, 'The Daily Freedonian reports that Freedonia carried out the raid'],
    [{ modality: 'ASSERTED', publisher: null }, 'An article reports that Freedonia carried out the raid'],
    [
      { modality: 'ALLEGED' },
      'The Daily Freedonian reports, with a hedge, that Freedonia carried out the raid',
    ],
    [
      { modality: 'DENIED' },
      'The Daily Freedonian reports that it is not so that Freedonia carried out the raid',
    ],
  ] satisfies [Partial<Wording>, string][])(
    "gives the article's own voice to its outlet: %j",
    (change, summary) => {
      expect(summaryOf({ ...said, attribution: 'ARTICLE', speaker: null, ...change })).toBe(summary)
    },
  )
})

describe('tieCaptionOf', () => {
  const envoy = { type: 'ENVOY_OF', from: 'Bob Roland', to: 'Freedonia', title: null, former: false } as const

  it('names both ends and the tie', () => {
    expect(tieCaptionOf(envoy)).toBe('Bob Roland: envoy of Freedonia')
    expect(tieCaptionOf({ ...envoy, type: 'HOLDS_POST_AT', title: 'minister' })).toBe(
      'Bob Roland: minister at Freedonia',
    )
    expect(tieCaptionOf({ ...envoy, former: true })).toBe('Bob Roland: formerly envoy of Freedonia')
  })

  it('reads the same from both ends of a family', () => {
    expect(tieCaptionOf({ ...envoy, type: 'FAMILY_OF', title: 'uncle' })).toBe(
      'Bob Roland and Freedonia: family',
    )
  })
})
