import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Role } from '../../src/graph/ontology.ts'
import { storedNodes } from '../../src/graph/queries/entity-writes.ts'
import { roleEdges } from '../../src/graph/queries/event-writes.ts'
import { keyDecisions } from '../../src/graph/write/decisions.ts'
import { importDocument } from '../../src/ingest/import-document.ts'
import { parseDocument } from '../../src/ingest/parse-document.ts'
import { referentOf, referentsOf } from '../../src/ingest/referents.ts'
import { resolveDocument } from '../../src/ingest/resolve.ts'
import { textOfPart } from '../../src/score/roles.ts'
import { standingsOf } from '../../src/score/standings.ts'
import { openTestStore } from '../support/stores.ts'

test.each(['docs/annotation-example.json', 'seed/2025-04-25-envoy-meets-putin.json'])(
  'the standings of %s are those of a graph that holds nothing else',
  async (file) => {
    const json = await readFile(file, 'utf8')
    const document = resolveDocument(parseDocument(json))
    const { entities, events, ties } = referentsOf(document, keyDecisions([], []))
    const standings = standingsOf(document)
    const store = await openTestStore()
    await importDocument(store, json)

    for (const [label, facts, derived] of [
      ['Event', events, standings.events],
      ['Tie', ties, standings.ties],
    ] as const) {
      const ids = [...facts.values()].map(({ id }) => id)
      const nodes = await store.read(storedNodes(label, ids))
      expect(new Map(nodes.map(({ id, properties }) => [id, properties.standing]))).toEqual(
        new Map([...derived].map(([ref, standing]) => [referentOf(facts, ref).id, standing])),
      )
    }

    const edges = await store.read(roleEdges([...events.values()].map(({ id }) => id)))
    const refOf = new Map([...entities, ...events].map(([ref, { id }]) => [id, ref]))
    const roles = edges.map(({ eventId, entityId, role, standing }) => [
      textOfPart({ event: refOf.get(eventId) ?? '', entity: refOf.get(entityId) ?? '', role: role as Role }),
      standing,
    ])
    expect(new Map(roles as [string, string][])).toEqual(standings.roles)
  },
)
