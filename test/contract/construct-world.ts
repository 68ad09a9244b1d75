import type { Value } from '../../src/graph/store/store.ts'
import type { Row } from './statements.ts'

/** A small world in which every construct is tried: two envoys, a president, two cities, three events, two claims. */
export const WORLD: readonly string[] = [
  `UNWIND [
  {id: 'per_putin', sortName: 'putin'}, {id: 'per_witkoff', sortName: 'witkoff'}, {id: 'per_kellogg', sortName: 'kellogg'}
] AS row MERGE (n:Entity {id: row.id}) SET n:Person SET n += row`,
  `UNWIND [{id: 'plc_moscow', sortName: 'moscow'}, {id: 'plc_russia', sortName: 'russia'}, {id: 'plc_kyiv', sortName: 'kyiv'}] AS row
MERGE (n:Entity {id: row.id}) SET n:Place SET n += row`,
  `UNWIND [
  {id: 'evt_1', type: 'CONSULT', newestKey: 'a', dateStart: '2025-04-25'},
  {id: 'evt_2', type: 'CONSULT', newestKey: 'b', dateStart: '2024-12-01'},
  {id: 'evt_3', type: 'ASSAULT', newestKey: 'c'}
] AS row MERGE (e:Event {id: row.id}) SET e += row`,
  `UNWIND [
  {x: 'per_putin', e: 'evt_1', id: 'par_1', rank: 1}, {x: 'per_putin', e: 'evt_2', id: 'par_2', rank: 3},
  {x: 'per_putin', e: 'evt_3', id: 'par_3', rank: 2}
] AS row MATCH (x:Entity {id: row.x}) MATCH (e:Event {id: row.e}) MERGE (e)<-[r:HOST {id: row.id}]-(x) SET r.rank = row.rank`,
  `UNWIND [
  {x: 'per_witkoff', e: 'evt_1', id: 'par_4', rank: 1}, {x: 'per_kellogg', e: 'evt_2', id: 'par_5', rank: 1},
  {x: 'per_witkoff', e: 'evt_2', id: 'par_6', rank: 3}
] AS row MATCH (x:Entity {id: row.x}) MATCH (e:Event {id: row.e}) MERGE (e)<-[r:VISITOR {id: row.id}]-(x) SET r.rank = row.rank`,
  `MATCH (m:Place {id: 'plc_moscow'}) MATCH (r:Place {id: 'plc_russia'}) MERGE (m)-[t:LOCATED_IN {tieId: 'tie_1'}]->(r) SET t.rank = 1, t.standing = 'REPORTED'`,
  "MATCH (e:Event {id: 'evt_1'}) MATCH (m:Place {id: 'plc_moscow'}) MERGE (e)-[:TOOK_PLACE_AT]->(m)",
  `UNWIND [{id: 'clm_1', by: 'per_putin', sortKey: 'k1'}, {id: 'clm_2', by: 'per_witkoff', sortKey: 'k2'}] AS row
MATCH (e:Event {id: 'evt_1'}) MATCH (s:Entity {id: row.by}) MERGE (c:Claim {id: row.id})
SET c:Asserted, c.sortKey = row.sortKey, c.casts = ['*'] MERGE (c)-[:STATES]->(e) MERGE (c)-[:MADE_BY]->(s)`,
]

export type Construct = readonly [
  what: string,
  text: string,
  rows: readonly Row[],
  parameters?: Readonly<Record<string, Value>>,
]

export const events = (...ids: string[]) => ids.map((id) => ({ id }))
