import type { ProfileName } from './core-nlp-profiles.ts'

/** A file of the parser as Maven names it, with what it has to be byte for byte. */
export interface Jar {
  /** `group:artifact:version`, and a classifier where there is one. */
  readonly coordinates: string
  readonly fileName: string
  readonly bytes: number
  readonly sha256: string
}

export const CORE_NLP_VERSION = '4.5.10'
/** What the quality profile needs and the light one does not: the models of its parser and its tagger. */
const QUALITY_ONLY = `edu.stanford.nlp:stanford-corenlp:${CORE_NLP_VERSION}:models-english`

/** Everything that CoreNLP depends on at run time, by its own pom. A new version: new lines here, nothing else. */
const JARS: readonly (readonly [coordinates: string, bytes: number, sha256: string])[] = [
  [
    'com.apple:AppleJavaExtensions:1.4',
    11_719,
    '5c46876715c80a166849efe7f2de54aaacafc9f33eb33732a0b6dfc6552cb0c2',
  ],
  [
    'com.google.code.findbugs:jsr305:3.0.2',
    19_936,
    '766ad2a0783f2687962c8ad74ceecc38a28b9f72a2d085ee438b7813e928d0c7',
  ],
  [
    'com.google.protobuf:protobuf-java:3.25.5',
    1_875_414,
    '8540247fad9e06baefa8fb45eb313802d019f485f14300e0f9d6b556ed88e753',
  ],
  [
    'com.sun.istack:istack-commons-runtime:3.0.7',
    25_523,
    '6443e10ba2e259fb821d9b6becf10db5316285fc30c53cec9d7b19a3877e7fdf',
  ],
  [
    'com.sun.xml.bind:jaxb-impl:2.4.0-b180830.0438',
    1_099_271,
    '4e4e4876368f5e1d088839a4ac37cfd419b6d1792518919116650a61a99f6a7a',
  ],
  ['de.jollyday:jollyday:0.4.9', 213_591, '556a1a11275d1d1df094b127a3e158377c0026ad150c0e651c9c46c533027e48'],
  [
    'edu.stanford.nlp:stanford-corenlp:4.5.10',
    9_118_725,
    'f813ce4ed7319d79225f2a520d40733075c6b3500dd0b81ee069229e461aab43',
  ],
  [
    'edu.stanford.nlp:stanford-corenlp:4.5.10:models',
    474_409_531,
    'a5da9f6feb35a0fd2ea2cbe8909bede3952965b238a68c833ae3e031ed9026a0',
  ],
  [
    'edu.stanford.nlp:stanford-corenlp:4.5.10:models-english',
    444_735_270,
    'fb260e7df725a19e6861db3df9444b4a6bbad2b2ab223d3a73d508bfadb5e159',
  ],
  [
    'jakarta.servlet:jakarta.servlet-api:4.0.4',
    82_973,
    '586e27706c21258f5882f43be06904f49b02db9ac54e345d393fe4a32494d127',
  ],
  [
    'javax.activation:javax.activation-api:1.2.0',
    56_674,
    '43fdef0b5b6ceb31b0424b208b930c74ab58fac2ceeb7b3f6fd3aeb8b5ca4393',
  ],
  [
    'javax.xml.bind:jaxb-api:2.4.0-b180830.0359',
    128_032,
    '56b9e9702753763007435162ea788055efcfefc86ab920f032c0411dc547b836',
  ],
  ['joda-time:joda-time:2.13.0', 639_015, 'a9b450d96d90616f9fe5657a29385b4d0077f99f8bc80841f93e2545a3cd623e'],
  [
    'org.apache.commons:commons-lang3:3.3.1',
    412_693,
    'c165adae5a49167cba8af557b399d268f0d5099433559eac903c275bd9545fd2',
  ],
  ['org.ejml:ejml-cdense:0.39', 74_558, 'ab333ff4984a8b8d7c5ef5015f52ea27f1a2fc24ee377f2e5dab31da0a10165c'],
  ['org.ejml:ejml-core:0.39', 199_222, '937fb1b1a0859d88e76b5cf0b2ddc62d03198120fbf213b5cdf2d6c950abc995'],
  ['org.ejml:ejml-ddense:0.39', 335_068, '28bb9c06901211de146d80ef4ef0299c5dae468a8f9d585d016c19479ed93ef2'],
  ['org.ejml:ejml-dsparse:0.39', 70_943, 'c45113df12bb5ca6f6d69e6c2b5dfb74e91acb518c90adc75fa90225c4c1616e'],
  ['org.ejml:ejml-fdense:0.39', 334_005, '9deed9648a6954c37f79543630638689fc683fb341154bf265cf41aa019e8d38'],
  ['org.ejml:ejml-fsparse:0.39', 70_300, '8e588f16233c5961ddc0f517a165ca35c46f85136756ee6119727885b375d1b9'],
  ['org.ejml:ejml-simple:0.39', 178_321, '7639609431b267091f81362c70897768a3b8193836206d344c08b2004934d2ef'],
  ['org.ejml:ejml-zdense:0.39', 74_948, '475ac2a2cf4467f814a54f13fa68c1345f82cd2cabaa23757e96e2c0cb2c80d3'],
  [
    'org.glassfish:jakarta.json:1.1.6',
    140_425,
    '4e1414edc1d6c7dc0747d187c94b451515ed340a9b735156daa91fcefc6aa1b0',
  ],
  ['org.slf4j:slf4j-api:1.7.12', 32_127, '0aee9a77a4940d72932b0d0d9557793f872e66a03f598e473f45e7efecdccf99'],
  ['xalan:serializer:2.7.3', 283_536, '5f6804bacdfdb3ccc52d2538536fab8986696d61559b081054a420c653806667'],
  ['xalan:xalan:2.7.3', 3_455_761, 'febd48bb133a96c447282213951a6b74ea7fb45c0d896121296c014316bda6b0'],
  ['xerces:xercesImpl:2.12.2', 1_446_149, '6fc991829af1708d15aea50c66f0beadcd2cfeb6968e0b2f55c1b0909883fe16'],
  ['xml-apis:xml-apis:1.4.01', 220_536, 'a840968176645684bb01aed376e067ab39614885f9eee44abe35a5f20ebe7fad'],
  ['xom:xom:1.3.9', 326_351, '2b45f6d5b882ec3c13de86cf23512d01377c1943e8f8ad767298f67e03e561c5'],
]

export function jarsOf(profile: ProfileName): readonly Jar[] {
  return JARS.filter(([coordinates]) => profile === 'quality' || coordinates !== QUALITY_ONLY).map(
    ([coordinates, bytes, sha256]) => {
      const [, ...name] = coordinates.split(':')
      return { coordinates, fileName: `${name.join('-')}.jar`, bytes, sha256 }
    },
  )
}

export function bytesOf(jars: readonly Jar[]): number {
  return jars.reduce((sum, { bytes }) => sum + bytes, 0)
}
