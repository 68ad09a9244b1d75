import { beforeAll, describe, expect, test } from 'vitest'
import {
  RELATIONSHIP_TYPES,
  type RelationshipType,
  ROLES,
  type Role,
  rankOfStanding,
  type Standing,
} from '../../src/graph/ontology.ts'
import type { GraphStore } from '../../src/graph/store/store.ts'
import { openTestStore } from '../support/stores.ts'
import { write } from './statements.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})

async function entities(...ids: string[]) {
  await write(store, 'UNWIND $ids AS id MERGE (:Entity {id: id})', { ids })
}
async function tie(
  from: string,
  type: RelationshipType,
  to: string,
  standing: Standing = 'REPORTED',
  tieId = `tie_${from}_${to}`,
) {
  await entities(from, to)
  await write(
    store,
    `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[:${type} {tieId: $tieId, rank: $rank}]->(b)`,
    { from, to, tieId, rank: rankOfStanding(standing) },
  )
}
async function takesPart(entity: string, role: Role, event: string, standing: Standing = 'REPORTED') {
  await entities(entity)
  await write(
    store,
    `MERGE (e:Event {id: $event}) WITH e MATCH (x:Entity {id: $entity}) CREATE (x)-[:${role} {id: $id, rank: $rank}]->(e)`,
    { entity, event, id: `par_${entity}_${role}_${event}`, rank: rankOfStanding(standing) },
  )
}
const paths = (fromId: string, toId: string, maxHops = 6, limit = 10) =>
  store.shortestPaths({ fromId, toId, maxHops, limit })
const nodes = async (...query: Parameters<typeof paths>) =>
  (await paths(...query)).map(({ nodeIds }) => nodeIds.join(' '))

describe('the shortest paths', () => {
  test('walk ties and parts in events, in any direction', async () => {
    await tie('kellogg', 'ENVOY_OF', 'trump')
    await tie('witkoff', 'ENVOY_OF', 'trump')
    await takesPart('witkoff', 'VISITOR', 'evt_meeting')
    await takesPart('putin', 'HOST', 'evt_meeting')
    const path = {
      nodeIds: ['kellogg', 'trump', 'witkoff', 'evt_meeting', 'putin'],
      edges: [
        { type: 'ENVOY_OF', factId: 'tie_kellogg_trump' },
        { type: 'ENVOY_OF', factId: 'tie_witkoff_trump' },
        { type: 'VISITOR', factId: 'par_witkoff_VISITOR_evt_meeting' },
        { type: 'HOST', factId: 'par_putin_HOST_evt_meeting' },
      ],
    }
    expect(await paths('kellogg', 'putin')).toEqual([path])
    const back = { nodeIds: [...path.nodeIds].reverse(), edges: [...path.edges].reverse() }
    expect(await paths('putin', 'kellogg', 4)).toEqual([back])
    expect(await paths('kellogg', 'putin', 3)).toEqual([])
  })

  test('are none from a node to itself, to an unknown one, or between strangers', async () => {
    await takesPart('putin', 'PARTICIPANT', 'evt_alone')
    await entities('stranger')
    expect(await paths('putin', 'putin')).toEqual([])
    expect(await paths('putin', 'nobody')).toEqual([])
    expect(await paths('nobody', 'putin')).toEqual([])
    expect(await paths('putin', 'stranger')).toEqual([])
  })

  test.each(['ADMITTED', 'REPORTED', 'DISPUTED', 'ALLEGED'] as const)('walk what is %s', async (standing) => {
    await tie(`from_${standing}`, 'WORKS_FOR', `to_${standing}`, standing)
    expect(await nodes(`from_${standing}`, `to_${standing}`, 1)).toEqual([`from_${standing} to_${standing}`])
  })

  test.each(['PLANNED', 'DENIED', 'UNSUPPORTED'] as const)('do not walk what is %s', async (standing) => {
    await tie(`from_${standing}`, 'WORKS_FOR', `to_${standing}`, standing)
    await takesPart(`from_${standing}`, 'ATTACKER', `evt_${standing}`, standing)
    await takesPart(`to_${standing}`, 'VICTIM', `evt_${standing}`)
    expect(await paths(`from_${standing}`, `to_${standing}`)).toEqual([])
  })

  test('walk edges of every type, and no others', async () => {
    const roles = ROLES.map(
      (
        role,
      ) => `CREATE (:Entity {id: 'a_${role}'})-[:${role} {id: 'par_a_${role}', rank: 1}]->(:Event {id: 'evt_${role}'})
<-[:${role} {id: 'par_b_${role}', rank: 1}]-(:Entity {id: 'b_${role}'})`,
    )
    const ties = RELATIONSHIP_TYPES.map(
      (type) =>
        `CREATE (:Entity {id: 'a_${type}'})-[:${type} {tieId: 'tie_${type}', rank: 1}]->(:Entity {id: 'b_${type}'})`,
    )
    await write(store, [...roles, ...ties].join(' '))
    for (const role of ROLES) expect(await nodes(`a_${role}`, `b_${role}`, 2)).toHaveLength(1)
    for (const type of RELATIONSHIP_TYPES) expect(await nodes(`b_${type}`, `a_${type}`, 1)).toHaveLength(1)
    await entities('speaker', 'spoken_of')
    await write(
      store,
      `MATCH (a:Entity {id: 'speaker'}) MATCH (b:Entity {id: 'spoken_of'})
CREATE (c:Claim {id: 'clm_1'}) CREATE (c)-[:MADE_BY]->(a) CREATE (c)-[:ABOUT]->(b)`,
    )
    expect(await paths('speaker', 'spoken_of')).toEqual([])
  })
})

describe('of several shortest paths', () => {
  test('the best supported come first, then by the ids of their nodes', async () => {
    for (const [middle, standing] of [
      ['m3', 'REPORTED'],
      ['m2', 'REPORTED'],
      ['m1', 'ALLEGED'],
      ['m4', 'ADMITTED'],
    ] as const) {
      await tie('s', 'SUPPORTS', middle, standing)
      await tie('t', 'CRITICIZES', middle, 'REPORTED')
    }
    await tie('s', 'SUPPORTS', 'long')
    await tie('long', 'SUPPORTS', 'longer')
    await tie('longer', 'SUPPORTS', 't')
    expect(await nodes('s', 't')).toEqual(['s m4 t', 's m2 t', 's m3 t', 's m1 t'])
    expect(await nodes('s', 't', 6, 2)).toEqual(['s m4 t', 's m2 t'])
    expect(await nodes('t', 's', 6, 2)).toEqual(['t m4 s', 't m2 s'])
    expect(await paths('s', 't', 6, 0)).toEqual([])
  })

  test('of parallel edges the best supported is walked', async () => {
    await tie('a', 'CRITICIZES', 'b', 'ALLEGED', 'tie_1')
    await tie('b', 'SUPPORTS', 'a', 'REPORTED', 'tie_3')
    await tie('a', 'WORKS_FOR', 'b', 'REPORTED', 'tie_2')
    expect(await paths('a', 'b')).toEqual([
      { nodeIds: ['a', 'b'], edges: [{ type: 'WORKS_FOR', factId: 'tie_2' }] },
    ])
  })

  test('all are weighed, also where many thousands lead there', async () => {
    const layers = ['x', 'y', 'z']
    const ids = layers.flatMap((layer) => Array.from({ length: 30 }, (_, n) => `${layer}${n + 10}`))
    await entities('start', 'goal', ...ids)
    const rows = [
      ...ids.slice(0, 30).map((to) => ({ from: 'start', to })),
      ...ids.slice(0, 30).flatMap((from) => ids.slice(30, 60).map((to) => ({ from, to }))),
      ...ids.slice(30, 60).flatMap((from) => ids.slice(60).map((to) => ({ from, to }))),
      ...ids.slice(60).map((from) => ({ from, to: 'goal' })),
    ].map((row) => ({
      ...row,
      tieId: `tie_${row.from}_${row.to}`,
      rank: row.to === 'z39' || row.from === 'x20' ? 0 : 1,
    }))
    await write(
      store,
      `UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
CREATE (a)-[:RELATED_TO {tieId: row.tieId, rank: row.rank}]->(b)`,
      { rows },
    )
    expect(await nodes('start', 'goal', 4, 3)).toEqual([
      'start x20 y10 z39 goal',
      'start x20 y11 z39 goal',
      'start x20 y12 z39 goal',
    ])
    const backwards = await nodes('goal', 'start', 4, 1)
    expect(backwards).toEqual(['goal z39 y10 x20 start'])
  })
})
