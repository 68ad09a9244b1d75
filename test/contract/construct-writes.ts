import type { Value } from '../../src/graph/store/store.ts'
import type { Row } from './statements.ts'

/** Each is run with what it says, and undone. `then` tells what it left. */
export const WRITES: readonly (readonly [
  what: string,
  text: string,
  then: string,
  rows: readonly Row[],
  parameters?: Readonly<Record<string, Value>>,
])[] = [
  [
    'SET = replaces all',
    "MATCH (e:Event {id: 'evt_1'}) SET e = $props",
    "MATCH (e:Event {id: 'evt_1'}) RETURN e{.*} AS e",
    [{ e: { id: 'evt_1', name: 'x' } }],
    { props: { id: 'evt_1', name: 'x' } },
  ],
  [
    'SET += keeps the rest, null removes',
    "MATCH (e:Event {id: 'evt_1'}) SET e += $props",
    "MATCH (e:Event {id: 'evt_1'}) RETURN e{.*} AS e",
    [{ e: { id: 'evt_1', type: 'CONSULT', newestKey: 'a' } }],
    { props: { dateStart: null } },
  ],
  [
    'ON CREATE and ON MATCH',
    "UNWIND ['evt_1', 'evt_9'] AS id MERGE (e:Event {id: id}) ON CREATE SET e.made = 1 ON MATCH SET e.made = 2",
    'MATCH (e:Event) WHERE e.made IS NOT NULL RETURN e.id AS id, e.made AS made ORDER BY id',
    [
      { id: 'evt_1', made: 2 },
      { id: 'evt_9', made: 1 },
    ],
  ],
  [
    'a label instead of another',
    "MATCH (c:Claim {id: 'clm_1'}) REMOVE c:Asserted SET c:Retracted",
    'MATCH (c:Retracted) RETURN [l IN labels(c) WHERE l <> $none] AS l',
    [{ l: ['Claim', 'Retracted'] }],
    { none: '' },
  ],
  [
    'REMOVE of a property',
    "MATCH (e:Event {id: 'evt_1'}) REMOVE e.dateStart",
    "MATCH (e:Event {id: 'evt_1'}) RETURN e.dateStart AS d",
    [{ d: null }],
  ],
  [
    'FOREACH',
    "MATCH (e:Event {id: 'evt_1'}) FOREACH (n IN [1, 2, 3] | SET e.n = n)",
    "MATCH (e:Event {id: 'evt_1'}) RETURN e.n AS n",
    [{ n: 3 }],
  ],
  [
    'deletion of edges by id',
    'MATCH ()-[r:VISITOR]->(e:Event) WHERE r.id IN $ids DELETE r',
    'MATCH (:Person)-[r:VISITOR]->() RETURN r.id AS id',
    [{ id: 'par_6' }],
    { ids: ['par_4', 'par_5', 'none'] },
  ],
  [
    'DETACH DELETE',
    "MATCH (e:Event) WHERE e.id IN ['evt_1', 'none'] DETACH DELETE e",
    'MATCH (c:Claim) RETURN count(c) AS c, sum(COUNT { (c)-[:STATES]->() }) AS s',
    [{ c: 2, s: 0 }],
  ],
  [
    'a unit subquery',
    "MATCH (e:Event {id: 'evt_1'}) CALL (e) { MATCH (e)<-[:STATES]-(c:Claim) DETACH DELETE c } SET e.done = true",
    'MATCH (e:Event {done: true}) RETURN e.id AS id, COUNT { (:Claim) } AS c',
    [{ id: 'evt_1', c: 0 }],
  ],
  [
    'the clearing away of what hangs on nothing',
    'MATCH (n:Place) WHERE NOT EXISTS { (n)--() } DELETE n',
    'MATCH (n:Place) RETURN n.id AS id ORDER BY id',
    [{ id: 'plc_moscow' }, { id: 'plc_russia' }],
  ],
  [
    'an edge merged from its low-degree end, its properties replaced',
    'UNWIND $rows AS row MATCH (x:Entity {id: row.x}) MATCH (e:Event {id: row.e}) MERGE (e)<-[r:HOST {id: row.id}]-(x) SET r = row.props',
    "MATCH (:Person)-[r:HOST {id: 'par_1'}]->() RETURN properties(r) AS r",
    [{ r: { id: 'par_1', rank: 0 } }],
    { rows: [{ x: 'per_putin', e: 'evt_1', id: 'par_1', props: { id: 'par_1', rank: 0 } }] },
  ],
]
