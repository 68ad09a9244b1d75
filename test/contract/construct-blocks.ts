import { type Construct, events } from './construct-world.ts'

const TREE = `CALL () {
  MATCH (e:Event) WITH e WHERE $after IS NULL OR e.newestKey > $after WITH e ORDER BY e.newestKey LIMIT $k
  CALL (e) {
    MATCH (e)<-[r:HOST|VISITOR]-(x:Entity) WITH r, x ORDER BY r.rank, x.sortName LIMIT 10
    CALL (x) { MATCH (x)-[q:HOST|VISITOR]->(f:Event) WITH f ORDER BY f.newestKey DESC LIMIT 2 RETURN collect({id: f.id}) AS b2_0 }
    RETURN collect({id: x.id, rank: r.rank, role: type(r), b2_0: b2_0}) AS b1_0
  }
  CALL (e) { MATCH (e)<-[:STATES]-(c:Claim) WITH c ORDER BY c.sortKey DESC RETURN collect({id: c.id, by: [(c)-[:MADE_BY]->(s) | s.id][0]}) AS b1_1 }
  CALL (e) { MATCH (e)<-[:STATES]-(c:Claim) RETURN count(c) AS b1_2 }
  RETURN collect({id: e.id, b1_0: b1_0, b1_1: b1_1, b1_2: b1_2}) AS b0_0
} CALL () { MATCH (e:Event) RETURN count(e) AS b0_1 } RETURN b0_0, b0_1`

/** What the composer of reads writes: blocks within blocks, each collected in its order. */
export const BLOCKS: readonly Construct[] = [
  [
    'a tree of blocks',
    TREE,
    [
      {
        b0_0: [
          {
            id: 'evt_1',
            b1_0: [
              { id: 'per_putin', rank: 1, role: 'HOST', b2_0: [{ id: 'evt_3' }, { id: 'evt_2' }] },
              { id: 'per_witkoff', rank: 1, role: 'VISITOR', b2_0: [{ id: 'evt_2' }, { id: 'evt_1' }] },
            ],
            b1_1: [
              { id: 'clm_2', by: 'per_witkoff' },
              { id: 'clm_1', by: 'per_putin' },
            ],
            b1_2: 2,
          },
          {
            id: 'evt_2',
            b1_0: [
              { id: 'per_kellogg', rank: 1, role: 'VISITOR', b2_0: [{ id: 'evt_2' }] },
              { id: 'per_putin', rank: 3, role: 'HOST', b2_0: [{ id: 'evt_3' }, { id: 'evt_2' }] },
              { id: 'per_witkoff', rank: 3, role: 'VISITOR', b2_0: [{ id: 'evt_2' }, { id: 'evt_1' }] },
            ],
            b1_1: [],
            b1_2: 0,
          },
        ],
        b0_1: 3,
      },
    ],
    { after: null, k: 2 },
  ],
  ['a tree of nothing is one row', TREE, [{ b0_0: [], b0_1: 3 }], { after: 'z', k: 2 }],
  [
    'a block of a start that is not there',
    "CALL () { MATCH (e:Event {id: 'none'}) CALL (e) { MATCH (e)<-[:HOST]-(x:Entity) RETURN collect({id: x.id}) AS b1 } RETURN collect({id: e.id, b1: b1}) AS b0 } RETURN b0",
    [{ b0: [] }],
  ],
  [
    'the first of a block',
    'MATCH (c:Claim) CALL (c) { MATCH (c)-[:MADE_BY]->(s:Person) RETURN collect({id: s.id}) AS b } RETURN c.id AS id, b[0] AS s ORDER BY id',
    [
      { id: 'clm_1', s: { id: 'per_putin' } },
      { id: 'clm_2', s: { id: 'per_witkoff' } },
    ],
  ],
  [
    'a relationship imported',
    "MATCH (e:Event {id: 'evt_1'}) CALL (e) { MATCH (e)<-[r:VISITOR]-(x:Person) CALL (r, x, e) { RETURN collect({fact: r.id, who: x.id, what: e.id}) AS b2 } RETURN collect({id: x.id, b2: b2}) AS b1 } RETURN b1",
    [{ b1: [{ id: 'per_witkoff', b2: [{ fact: 'par_4', who: 'per_witkoff', what: 'evt_1' }] }] }],
  ],
  [
    'a list of ids imported',
    "CALL () { MATCH (q:Place {id: 'plc_russia'}) MATCH (l:Place)-[:LOCATED_IN*0..5]->(q) RETURN collect(DISTINCT l.id) AS inside } MATCH (e:Event)-[:TOOK_PLACE_AT]->(l:Place) WHERE l.id IN inside RETURN e.id AS id",
    events('evt_1'),
  ],
  [
    'a list of nodes imported and unwound',
    'MATCH (x:Person) WITH collect(x) AS xs CALL (xs) { UNWIND xs AS x MATCH (x)-[:VISITOR]->(e:Event) RETURN collect(DISTINCT e.id) AS ids } RETURN size(ids) AS c',
    [{ c: 2 }],
  ],
  [
    'UNION within a block, paged after it',
    "MATCH (p:Person {id: 'per_witkoff'}) CALL (p) { CALL (p) { MATCH (p)-[:VISITOR]->(e:Event) RETURN e UNION MATCH (p)<-[:MADE_BY]-(:Claim)-[:STATES]->(e:Event) RETURN e } WITH e WHERE e.newestKey > $after WITH e ORDER BY e.newestKey LIMIT $k RETURN collect(e.id) AS ids } RETURN ids",
    [{ ids: ['evt_1', 'evt_2'] }],
    { after: '', k: 5 },
  ],
  [
    'UNION ALL within a block',
    'CALL () { MATCH (p:Person) RETURN p.id AS id UNION ALL MATCH (p:Place) RETURN p.id AS id } WITH id ORDER BY id LIMIT 2 RETURN collect(id) AS ids',
    [{ ids: ['per_kellogg', 'per_putin'] }],
  ],
  [
    'groups within a block',
    "MATCH (p:Person {id: 'per_putin'}) CALL (p) { MATCH (p)-[r1:HOST|VISITOR]->(e:Event) MATCH (e)<-[r2:HOST|VISITOR]-(o:Person) WHERE r1 <> r2 WITH o, max(coalesce(e.dateStart, '')) AS last, count(DISTINCT e) AS c ORDER BY last DESC, o.id RETURN collect({id: o.id, last: last, c: c}) AS b } RETURN b",
    [
      {
        b: [
          { id: 'per_witkoff', last: '2025-04-25', c: 2 },
          { id: 'per_kellogg', last: '2024-12-01', c: 1 },
        ],
      },
    ],
  ],
  [
    'CASE around a map',
    'MATCH (e:Event) RETURN CASE WHEN e.dateStart IS NULL THEN null ELSE {id: e.id} END AS m ORDER BY e.id',
    [{ m: { id: 'evt_1' } }, { m: { id: 'evt_2' } }, { m: null }],
  ],
]
