/**
 * Writes seed/gazetteer.json, the reference article that says what lies in what, out of gazetteer-data.json: the
 * member states of the United Nations and its two observers, their capitals, and the regions of Russia and Ukraine.
 * What states disagree about is left out: Jerusalem, Crimea, Taiwan, Kosovo, the Kurils, the parts of Ukraine that
 * Russia claims … A state of which no capital is given has none, has it disputed, is about to move it, or is a city.
 * `--check` writes nothing and fails where the file is not fresh.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const OUTPUT = fileURLToPath(new URL('../seed/gazetteer.json', import.meta.url))
const TITLE = 'Newsgraph gazetteer'

/** The annotation document as JSON text, one item on a line. */
function gazetteer() {
  const countries = JSON.parse(readFileSync(new URL('gazetteer-data.json', import.meta.url), 'utf8'))
  const sentences = countries.flatMap(sentencesOn)
  const text = sentences.map((sentence) => sentence.text).join('\n')
  const occurrence = occurrencesIn(text)
  const places = new Map()
  const mentions = []
  const ties = []
  const claims = []
  let at = 0
  for (const { text: quote, inner, country } of sentences) {
    // "Kuwait City lies in Kuwait": what is inside comes first.
    const startOf = ({ name }) => (name === inner?.name ? 0 : quote.lastIndexOf(name))
    for (const place of [inner, country].filter((each) => each && !places.has(refOf(each)))) {
      places.set(refOf(place), entityOf(place))
      mentions.push({ entity: refOf(place), ...occurrence(place.name, at + startOf(place)) })
    }
    if (inner) {
      const tie = `${refOf(inner)}-lies`
      const content = `${inner.name} lies in ${inText(country)}`
      ties.push({ ref: tie, type: 'LOCATED_IN', from: refOf(inner), to: refOf(country) })
      claims.push({ ...STATEMENT, tie, content, evidence: occurrence(quote, at) })
    }
    at += quote.length + 1
  }
  return inLines({
    ...HEAD,
    article: { ...ARTICLE, text },
    entities: [...places.values()],
    mentions,
    ties,
    claims,
  })
}

const HEAD = {
  $schema: '../annotation.schema.json',
  version: 1,
  reader: { name: 'hand', version: '1' },
  review: { at: '2026-11-23T12:00:00Z', by: "Newsgraph's editors" },
}
/** It is dated so that its key stays the same when its text changes. */
const ARTICLE = { title: TITLE, publisher: 'Newsgraph', publishedAt: '2020-01-01T00:00:00Z', language: 'en' }
const STATEMENT = { kind: 'STATEMENT', attribution: 'ARTICLE', modality: 'ASSERTED' }

/** What is said of one country: `inner` is the place in it, missing where the country is only named. */
function sentencesOn({ capital, cities = [], regions = [], ...fields }) {
  const country = { ...fields, kind: 'COUNTRY' }
  const of = (kind, place) => ({ ...place, kind })
  const lies = (inner) => ({ inner, country, text: `${inner.name} lies in ${inText(country)}.` })
  const seat = capital && of('CITY', capital)
  return [
    seat
      ? { inner: seat, country, text: `${seat.name} lies in ${inText(country)} and is the capital there.` }
      : { country, text: `${atStart(inText(country))} is a state.` },
    ...cities.map((city) => lies(of('CITY', city))),
    ...regions.map((region) => lies(of('REGION', region))),
  ]
}

function entityOf({ name, kind, wikidataId, aliases = [], shortForms = [] }) {
  const forms = [
    ...aliases.map((each) => ({ name: each })),
    ...shortForms.map((each) => ({ name: each, full: false })),
  ]
  const ref = refOf({ name })
  return {
    ref,
    key: `gaz:${ref}`,
    type: 'PLACE',
    name,
    kind,
    ...(forms.length > 0 && { aliases: forms }),
    ...(wikidataId && { wikidataId }),
  }
}

/** `São Tomé and Príncipe` is `sao-tome-and-principe`. */
function refOf({ name }) {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

function inText({ name, the }) {
  return the ? `the ${name}` : name
}

function atStart(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A passage by its words and its place: `occurrence` is given where the text has the words more than once. */
function occurrencesIn(text) {
  return (quote, start) => {
    const starts = []
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at)
    return starts.length > 1 ? { quote, occurrence: starts.indexOf(start) + 1 } : { quote }
  }
}

function inLines(document) {
  const field = ([name, value]) => {
    if (!Array.isArray(value)) return `  "${name}": ${JSON.stringify(value)}`
    return `  "${name}": [\n${value.map((each) => `    ${JSON.stringify(each)}`).join(',\n')}\n  ]`
  }
  return `{\n${Object.entries(document).map(field).join(',\n')}\n}\n`
}

const fresh = gazetteer()
if (!process.argv.includes('--check')) writeFileSync(OUTPUT, fresh)
else if (readFileSync(OUTPUT, 'utf8') !== fresh) {
  console.error('seed/gazetteer.json is not as its data make it: run `node scripts/build-gazetteer.mjs`')
  process.exit(1)
}
