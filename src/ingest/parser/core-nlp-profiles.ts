/** `quality` reads attribution far better; `light` needs half the memory and half the download. */
export type ProfileName = 'quality' | 'light'

interface Profile {
  readonly annotators: string
  /** Half as much again as is live. With too little, Java does not fail but hangs. */
  readonly heap: string
  readonly properties: Readonly<Record<string, string>>
}

/** Coreference is left out on purpose: it takes different people for one. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  quality: {
    annotators: 'tokenize,pos,lemma,ner,parse',
    heap: '4g',
    properties: {
      'parse.model': 'edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz',
      'pos.model': 'edu/stanford/nlp/models/pos-tagger/english-bidirectional-distsim.tagger',
    },
  },
  light: { annotators: 'tokenize,pos,lemma,ner,depparse', heap: '2g', properties: {} },
}
