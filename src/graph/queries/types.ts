import { ENTITY_TYPES } from '../ontology.ts'
import type { Ontology } from '../read/rules.ts'
import { articleByIdOrUrl, articleFields, articles } from './article.ts'
import { attackFields, attacks } from './attack.ts'
import { claimedRoleFields, claimFields, claims, evidenceFields, retractionFields } from './claim.ts'
import {
  encounterFields,
  entitiesOfType,
  entityByReference,
  entityFields,
  mentionFields,
  placeFields,
} from './entity.ts'
import { eventById, eventFields, events, meetings } from './event.ts'
import { partHopFields, tieHopFields } from './hop.ts'
import { mergeFields, merges } from './merge.ts'
import { participationFields } from './participation.ts'
import { relationshipFields } from './relationship.ts'
import { statsFields } from './stats.ts'

/** Labels whose name is not that of their type in the API. */
const TYPE_OF_LABEL: { readonly [label: string]: string } = {
  Person: 'Person',
  Organization: 'Organization',
  Place: 'Place',
  Group: 'Group',
  Event: 'Event',
  Claim: 'Claim',
  Article: 'Article',
  Tie: 'Relationship',
}

/** What every type of the API is in the graph. */
export const graphTypes: Ontology = {
  typeOfLabels: (labels) =>
    labels.map((label) => TYPE_OF_LABEL[label]).find((type) => type !== undefined) ?? 'Node',
  types: {
    Query: {
      fields: {
        entity: { kind: 'only', rows: entityByReference(ENTITY_TYPES) },
        person: { kind: 'only', rows: entityByReference(['PERSON']) },
        organization: { kind: 'only', rows: entityByReference(['ORGANIZATION']) },
        place: { kind: 'only', rows: entityByReference(['PLACE']) },
        people: { kind: 'connection', rows: entitiesOfType('PERSON') },
        organizations: { kind: 'connection', rows: entitiesOfType('ORGANIZATION') },
        places: { kind: 'connection', rows: entitiesOfType('PLACE') },
        article: { kind: 'only', rows: articleByIdOrUrl },
        articles: { kind: 'connection', rows: articles },
        event: { kind: 'only', rows: eventById },
        events: { kind: 'connection', rows: events },
        claims: { kind: 'connection', rows: claims },
        meetings: { kind: 'connection', rows: meetings },
        attacks: { kind: 'connection', rows: attacks },
        merges: { kind: 'connection', rows: merges },
        stats: { kind: 'same', scope: () => ({}) },
      },
    },
    Person: { label: 'Person', fields: entityFields },
    Organization: { label: 'Organization', fields: entityFields },
    Group: { label: 'Group', fields: entityFields },
    Place: { label: 'Place', fields: placeFields },
    Event: { label: 'Event', fields: eventFields },
    Claim: { label: 'Claim', fields: claimFields },
    Article: { label: 'Article', fields: articleFields },
    Relationship: { label: 'Tie', fields: relationshipFields },
    Participation: { fields: participationFields },
    Attack: { fields: attackFields },
    Encounter: { fields: encounterFields },
    Mention: { fields: mentionFields },
    Merge: { fields: mergeFields },
    ClaimedRole: { fields: claimedRoleFields },
    Evidence: { fields: evidenceFields },
    Retraction: { fields: retractionFields },
    Stats: { fields: statsFields },
    PartHop: { fields: partHopFields },
    TieHop: { fields: tieHopFields },
  },
}
