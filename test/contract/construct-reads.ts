import { type Construct, events } from './construct-world.ts'

export const READS: readonly Construct[] = [
  [
    'IN a list of ids',
    'MATCH (e:Event) WHERE e.id IN $ids RETURN e.id AS id ORDER BY id',
    events('evt_1', 'evt_3'),
    { ids: ['evt_3', 'evt_1', 'none'] },
  ],
  [
    'UNWIND of ids in order',
    'UNWIND range(0, size($ids) - 1) AS at MATCH (e:Event {id: $ids[at]}) RETURN at, e.id AS id ORDER BY at',
    [
      { at: 0, id: 'evt_3' },
      { at: 1, id: 'evt_1' },
    ],
    { ids: ['evt_3', 'evt_1'] },
  ],
  [
    'a map of some properties and an expression',
    "MATCH (e:Event {id: 'evt_1'}) RETURN e{.id, .type, day: e.dateStart} AS e",
    [{ e: { id: 'evt_1', type: 'CONSULT', day: '2025-04-25' } }],
  ],
  [
    'a map of all properties',
    "MATCH (p:Person {id: 'per_putin'}) RETURN p{.*} AS p",
    [{ p: { id: 'per_putin', sortName: 'putin' } }],
  ],
  [
    'properties, and a missing one',
    "MATCH (p:Person {id: 'per_putin'}) RETURN properties(p) AS p, p.nothing AS nothing",
    [{ p: { id: 'per_putin', sortName: 'putin' }, nothing: null }],
  ],
  [
    'properties of an edge',
    "MATCH (:Person {id: 'per_witkoff'})-[r:VISITOR]->(e:Event {id: 'evt_1'}) RETURN r{.id, .rank, type: type(r)} AS r",
    [{ r: { id: 'par_4', rank: 1, type: 'VISITOR' } }],
  ],
  [
    'labels, filtered',
    "MATCH (p {id: 'plc_moscow'}) WHERE p:Entity RETURN [l IN labels(p) WHERE l IN ['Person', 'Place']] AS ls",
    [{ ls: ['Place'] }],
  ],
  ['one label or another', 'MATCH (n:Entity) WHERE n:Place OR n:Group RETURN count(n) AS c', [{ c: 3 }]],
  [
    'several edge types',
    "MATCH (:Entity {id: 'per_witkoff'})-[r:HOST|VISITOR]->(e:Event) RETURN e.id AS id ORDER BY id",
    events('evt_1', 'evt_2'),
  ],
  [
    'edge types as a parameter',
    "MATCH (:Entity {id: 'per_putin'})-[r]->(e:Event) WHERE type(r) IN $types RETURN count(*) AS c",
    [{ c: 3 }],
    { types: ['HOST', 'MEDIATOR'] },
  ],
  [
    'a filter that may be absent',
    'MATCH (e:Event) WHERE $type IS NULL OR e.type = $type RETURN count(e) AS c',
    [{ c: 3 }],
    { type: null },
  ],
  [
    'a filter that is given',
    'MATCH (e:Event) WHERE $type IS NULL OR e.type = $type RETURN count(e) AS c',
    [{ c: 1 }],
    { type: 'ASSAULT' },
  ],
  [
    'comparison with an absent property is not true',
    "MATCH (e:Event) WHERE e.dateStart >= '2000' RETURN count(e) AS c",
    [{ c: 2 }],
  ],
  [
    'a keyset of one key',
    'MATCH (e:Event) WHERE e.newestKey > $after RETURN e.id AS id ORDER BY e.newestKey LIMIT $k',
    events('evt_2'),
    { after: 'a', k: 1 },
  ],
  [
    'a keyset of two keys',
    'MATCH (e:Event) WHERE e.type < $d OR (e.type = $d AND e.id > $id) RETURN e.id AS id ORDER BY e.type DESC, e.id',
    events('evt_2', 'evt_3'),
    { d: 'CONSULT', id: 'evt_1' },
  ],
  [
    'DESC puts null first',
    'MATCH (e:Event) RETURN e.dateStart AS d ORDER BY d DESC',
    [{ d: null }, { d: '2025-04-25' }, { d: '2024-12-01' }],
  ],
  [
    'coalesce and CASE as an order',
    "MATCH (e:Event) RETURN e.id AS id ORDER BY CASE WHEN e.dateStart IS NULL THEN 1 ELSE 0 END, coalesce(e.dateStart, '') DESC, id",
    events('evt_1', 'evt_2', 'evt_3'),
  ],
  [
    'an order by what is not returned',
    'MATCH (e:Event) WITH e ORDER BY e.newestKey DESC LIMIT 2 RETURN e.id AS id',
    events('evt_3', 'evt_2'),
  ],
  [
    'text out of numbers, padded',
    "MATCH (:Entity {id: 'per_putin'})-[r:HOST]->(e) RETURN toString(r.rank) + '|' + right('00' + toString(r.rank), 2) AS k ORDER BY k",
    [{ k: '1|01' }, { k: '2|02' }, { k: '3|03' }],
  ],
  [
    'EXISTS with a pattern',
    'MATCH (e:Event) WHERE EXISTS { (e)-[:TOOK_PLACE_AT]->(:Place) } RETURN e.id AS id',
    events('evt_1'),
  ],
  [
    'NOT EXISTS with MATCH and WHERE',
    'MATCH (e:Event) WHERE NOT EXISTS { MATCH (e)<-[r:VISITOR]-(x:Person) WHERE x.id = $id } RETURN e.id AS id ORDER BY id',
    events('evt_3'),
    { id: 'per_witkoff' },
  ],
  [
    'COUNT with MATCH and WHERE',
    'MATCH (e:Event) RETURN e.id AS id, COUNT { MATCH (e)<-[r:VISITOR]-(:Person) WHERE r.rank <= 1 } AS c ORDER BY id',
    [
      { id: 'evt_1', c: 1 },
      { id: 'evt_2', c: 1 },
      { id: 'evt_3', c: 0 },
    ],
  ],
  [
    'a sum of counts; of no rows it is absent on one engine',
    'MATCH (e:Event) WHERE e.id IN [] RETURN coalesce(sum(COUNT { (e)<-[:HOST]-() }), 0) AS c',
    [{ c: 0 }],
  ],
  [
    'a pattern comprehension, its first',
    'MATCH (c:Claim) RETURN [(c)-[:MADE_BY]->(s) | s.sortName][0] AS s, [(c)-[:VIA]->(v) | v.id][0] AS v ORDER BY s',
    [
      { s: 'putin', v: null },
      { s: 'witkoff', v: null },
    ],
  ],
  [
    'a pattern comprehension with WHERE and a map',
    "MATCH (e:Event {id: 'evt_1'}) RETURN [(e)<-[r:VISITOR]-(x:Person) WHERE r.rank < 2 | {id: x.id, rank: r.rank}] AS xs",
    [{ xs: [{ id: 'per_witkoff', rank: 1 }] }],
  ],
  [
    'all of these took part',
    'MATCH (e:Event)<-[:HOST|VISITOR]-(x:Entity) WHERE x.id IN $ids WITH e, count(DISTINCT x) AS c WHERE c = size($ids) RETURN e.id AS id ORDER BY id',
    events('evt_2'),
    { ids: ['per_putin', 'per_kellogg', 'per_witkoff'] },
  ],
  [
    'steps of any length with a condition',
    "MATCH (q:Place {id: 'plc_russia'}) MATCH p = (l:Place)-[:LOCATED_IN*0..5]->(q) WHERE ALL(r IN relationships(p) WHERE r.standing = 'REPORTED') RETURN l.id AS id ORDER BY id",
    [{ id: 'plc_moscow' }, { id: 'plc_russia' }],
  ],
  [
    'steps from the bound end',
    "MATCH (q:Place {id: 'plc_russia'})<-[:LOCATED_IN*0..5]-(l:Place)<-[:TOOK_PLACE_AT]-(e:Event) RETURN DISTINCT e.id AS id",
    events('evt_1'),
  ],
  [
    'UNION',
    'MATCH (p:Person) RETURN p.id AS id UNION MATCH (p:Place) RETURN p.id AS id UNION MATCH (p:Person) RETURN p.id AS id',
    ['per_putin', 'per_witkoff', 'per_kellogg', 'plc_moscow', 'plc_russia', 'plc_kyiv'].map((id) => ({ id })),
  ],
  [
    'any, none, all, single',
    'RETURN any(x IN [1, 2] WHERE x > 1) AS a, none(x IN [1, 2] WHERE x > 2) AS n, all(x IN [1, 2] WHERE x > 1) AS al',
    [{ a: true, n: true, al: false }],
  ],
  [
    'lists with something in common',
    "MATCH (c:Claim {id: 'clm_1'}) MATCH (d:Claim) WHERE d.id <> c.id AND any(x IN c.casts WHERE x IN d.casts) RETURN d.id AS id",
    [{ id: 'clm_2' }],
  ],
  [
    'reduce, and a regular expression',
    "RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS s, 'evt_1' =~ 'evt_.*' AS m",
    [{ s: 6, m: true }],
  ],
  [
    'STARTS WITH and CONTAINS',
    "MATCH (n:Place) WHERE n.sortName STARTS WITH 'mo' AND n.sortName CONTAINS 'sco' RETURN n.id AS id",
    [{ id: 'plc_moscow' }],
  ],
  [
    'aggregates beside a group',
    'MATCH (e:Event) RETURN e.type AS t, count(e) AS c, min(e.newestKey) AS lo, max(e.newestKey) AS hi ORDER BY t',
    [
      { t: 'ASSAULT', c: 1, lo: 'c', hi: 'c' },
      { t: 'CONSULT', c: 2, lo: 'a', hi: 'b' },
    ],
  ],
  [
    'collect leaves nulls out',
    'MATCH (e:Event) WITH e ORDER BY e.id RETURN collect(e.dateStart) AS ds',
    [{ ds: ['2025-04-25', '2024-12-01'] }],
  ],
  [
    'collect in a WITH, cut and unwound',
    'MATCH (e:Event) WITH e ORDER BY e.id WITH collect(e.id) AS ids UNWIND ids[0..2] AS id RETURN id',
    events('evt_1', 'evt_2'),
  ],
  [
    'a relationship that differs from another',
    "MATCH (w:Person {id: 'per_witkoff'})-[r1:VISITOR]->(e:Event) MATCH (e)<-[r2:HOST|VISITOR]-(o:Person) WHERE r1 <> r2 AND o.id <> w.id RETURN DISTINCT o.id AS id ORDER BY id",
    [{ id: 'per_kellogg' }, { id: 'per_putin' }],
  ],
  [
    'distinct maps',
    'UNWIND [{a: 1}, {a: 1}, {a: 2}] AS m RETURN DISTINCT m ORDER BY m.a',
    [{ m: { a: 1 } }, { m: { a: 2 } }],
  ],
  ['a label in backticks', 'MATCH (m:`Merge`) RETURN count(m) AS c', [{ c: 0 }]],
  ['comments', '/* one */ RETURN 1 AS x // two', [{ x: 1 }]],
]
