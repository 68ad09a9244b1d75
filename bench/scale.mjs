// How the service behaves when the graph is large: loads many generated articles, asks the usual questions over HTTP,
// and prints how long each takes, on the embedded engine or, with NEO4J_URI set, on an empty Neo4j.
//   npm run build && node bench/scale.mjs [articles, 1000 by default]
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readConfig } from '../dist/config.js'
import { openStore } from '../dist/graph/store/open-store.js'
import { importDocuments } from '../dist/ingest/import-documents.js'
import { createLogger } from '../dist/log.js'
import { createServer } from '../dist/server.js'

const ARTICLES = Number(process.argv[2] ?? 1_000)
const RUNS = 15
const COUNTRIES = ['Freedonia', 'Sylvania', 'Ruritania', 'Borduria']

/** Every article tells of one meeting and one attack; everybody meets the one envoy, so that he is a hub. */
function article(number) {
  const day = new Date(Date.UTC(2020, 0, 1) + number * 43_200_000).toISOString().slice(0, 10)
  const [attacker, victim] = [COUNTRIES[number % 4], COUNTRIES[(number + 1) % 4]]
  const guest = `Guest Number${number % 500}`
  const hurt = `Victim Number${number}`
  const text = `Bob Roland met ${guest} in Sylvania City on ${day}. ${attacker} bombed the house of ${hurt}. ${victim} blamed ${attacker} for it. ${attacker} denied it.`
  const event = { ref: 'attack', type: 'ASSAULT', date: day, name: `Bombing of the house of ${hurt}` }
  const statement = {
    kind: 'STATEMENT',
    attribution: 'SPEAKER',
    event: 'attack',
    content: `${attacker} bombed the house of ${hurt}`,
    roles: [{ entity: 'attacker', role: 'ATTACKER' }],
  }
  return JSON.stringify({
    version: 1,
    reader: { name: 'bench', version: '1' },
    article: {
      title: `Article ${number}`,
      publisher: `Outlet ${number % 7}`,
      publishedAt: `${day}T12:00:00Z`,
      text,
    },
    entities: [
      { ref: 'roland', type: 'PERSON', name: 'Bob Roland' },
      { ref: 'guest', type: 'PERSON', name: guest },
      { ref: 'hurt', type: 'PERSON', name: hurt },
      {
        ref: 'attacker',
        key: `gaz:${attacker.toLowerCase()}`,
        type: 'PLACE',
        kind: 'COUNTRY',
        name: attacker,
      },
      { ref: 'victim', key: `gaz:${victim.toLowerCase()}`, type: 'PLACE', kind: 'COUNTRY', name: victim },
      { ref: 'city', type: 'PLACE', kind: 'CITY', name: 'Sylvania City' },
    ],
    mentions: [
      { entity: 'roland', quote: 'Bob Roland' },
      { entity: 'guest', quote: guest, occurrence: 1 },
      { entity: 'hurt', quote: hurt },
      { entity: 'attacker', quote: attacker, occurrence: 1 },
      { entity: 'victim', quote: victim, occurrence: victim === 'Sylvania' ? 2 : 1 },
      { entity: 'city', quote: 'Sylvania City' },
    ],
    events: [
      { ref: 'meeting', type: 'CONSULT', date: day, name: `Meeting of Bob Roland and ${guest}` },
      event,
    ],
    claims: [
      {
        kind: 'STATEMENT',
        attribution: 'ARTICLE',
        modality: 'ASSERTED',
        event: 'meeting',
        content: `Bob Roland met ${guest}`,
        roles: [
          { entity: 'roland', role: 'PARTICIPANT' },
          { entity: 'guest', role: 'PARTICIPANT' },
        ],
        places: ['city'],
        evidence: { quote: `Bob Roland met ${guest} in Sylvania City on ${day}.` },
      },
      {
        kind: 'STATEMENT',
        attribution: 'ARTICLE',
        modality: 'ASSERTED',
        event: 'attack',
        content: `${attacker} bombed the house of ${hurt}`,
        roles: [
          { entity: 'attacker', role: 'ATTACKER' },
          { entity: 'hurt', role: 'VICTIM' },
        ],
        evidence: { quote: `${attacker} bombed the house of ${hurt}.` },
      },
      {
        ...statement,
        speaker: 'victim',
        modality: 'ALLEGED',
        evidence: { quote: `${victim} blamed ${attacker} for it.`, cue: 'blamed' },
      },
      {
        ...statement,
        speaker: 'attacker',
        modality: 'DENIED',
        evidence: { quote: `${attacker} denied it.`, cue: 'denied' },
      },
    ],
  })
}

const QUESTIONS = {
  'newest meetings with everything':
    '{ meetings(first: 20) { nodes { name date places { name } participants { role standing entity { name } } claims(first: 3) { nodes { summary speaker { name } article { publisher } } } } } }',
  'meetings of the hub':
    '{ meetings(participants: [{ name: "Bob Roland" }], first: 20) { totalCount nodes { name participants { entity { name } } } } }',
  'meetings of two':
    '{ meetings(participants: [{ name: "Bob Roland" }, { name: "Guest Number7" }], first: 20) { totalCount nodes { name } } }',
  'whom the hub met':
    '{ person(ref: { name: "Bob Roland" }) { metWith(first: 20) { totalCount nodes { with { name } lastMetOn meetings(first: 3) { nodes { name } } } } } }',
  'attacks by one':
    '{ attacks(attributedTo: { name: "Freedonia" }, first: 20) { totalCount nodes { standing event { name date } by { accordingTo { name } deniedBy { name } } victims { entity { name } } attributions { nodes { summary } } } } }',
  'attacks by one, according to another':
    '{ attacks(attributedTo: { name: "Freedonia" }, accordingTo: { name: "Sylvania" }, first: 20) { nodes { event { name } } } }',
  'attacks according to one':
    '{ attacks(accordingTo: { name: "Sylvania" }, first: 20) { nodes { event { name } } } }',
  'the timeline of a year in a place':
    '{ events(filter: { since: "2020", until: "2020", place: { name: "Sylvania City" } }, first: 20) { totalCount nodes { name date } } }',
  'claims about one':
    '{ claims(filter: { about: { name: "Freedonia" } }, first: 20) { nodes { summary contradicts(first: 2) { nodes { summary } } } } }',
  'claims named with one':
    '{ place(ref: { name: "Freedonia" }) { claims(as: NAMED, first: 20) { nodes { summary } } } }',
  'people by name': '{ people(first: 20) { nodes { name } } }',
  search: '{ search(text: "guest number42", first: 10) { nodes { score node { ... on Person { name } } } } }',
  'a path through the hub':
    '{ paths(from: { name: "Guest Number1" }, to: { name: "Guest Number400" }) { length hops { label } } }',
  'around the hub':
    '{ neighborhood(of: { name: "Bob Roland" }, limit: 100) { truncated nodes { id } edges { label } } }',
}

const folder = await mkdtemp(join(tmpdir(), 'newsgraph-bench-'))
const config = { ...readConfig({ ...process.env, PORT: '0', NEWSGRAPH_DATA: folder }), editorToken: 'bench' }
const store = await openStore(config.store)
await store.setup()
const server = createServer({ config, store, logger: createLogger('silent') })
try {
  const began = performance.now()
  await importDocuments(
    store,
    Array.from({ length: ARTICLES }, (_, number) => article(number)),
  )
  const seconds = (performance.now() - began) / 1_000
  console.log(
    `${store.engine}: ${ARTICLES} articles loaded in ${seconds.toFixed(1)} s, ${(ARTICLES / seconds).toFixed(0)} a second`,
  )
  const { url } = await server.start()
  for (const [name, query] of Object.entries(QUESTIONS)) console.log(await timed(url, name, query))
} finally {
  await server.stop()
  await store.close()
  await rm(folder, { recursive: true, force: true })
}

async function timed(url, name, query) {
  const times = []
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now()
    const response = await fetch(`${url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { errors } = await response.json()
    if (errors) return `${name}: ${errors[0].message}`
    times.push(performance.now() - start)
  }
  const [first = 0, ...rest] = times
  const median = rest.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0
  return `${median.toFixed(1).padStart(9)} ms, first ${first.toFixed(0).padStart(6)} ms   ${name}`
}
