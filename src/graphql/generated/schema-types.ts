// Generated from schema.graphql by `npm run generate`. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, a month, a year, or an interval of them: ISO 8601 at reduced precision (EDTF level 0), plus an open end. `2025-04-25`, `2024-12`, `2022`, `2015/2019`, `2022/..`. */
  PartialDate: { input: string; output: string; }
  /** RFC 3339 date and time, UTC. */
  DateTime: { input: string; output: string; }
  /** Absolute http(s) URL. */
  URL: { input: string; output: string; }
};

export type Node = {
  /** Global, opaque, stable over re-ingestion of the same article. */
  readonly id: Scalars['ID']['output'];
};

/** Whoever or whatever can act or be acted on in the news. */
export type Entity = {
  readonly id: Scalars['ID']['output'];
  /** The fullest name seen, without titles: `Vladimir Putin`. */
  readonly name: Scalars['String']['output'];
  /** Other forms seen in the texts: `Putin`, `Mr Putin`. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What the articles call them: `Russian president`. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  /** The parts this entity is said to have played in events, newest event first. */
  readonly participations: ParticipationConnection;
  /** Standing ties: posts held, membership, kinship, location. */
  readonly relationships: RelationshipConnection;
  /** Claims this entity makes (SPEAKER), or in which it is named (NAMED). */
  readonly claims: ClaimConnection;
  /** Where the articles mention it. */
  readonly mentions: MentionConnection;
  /** Whom it met, most recent first; one row per counterpart. As `Query.meetings`, with the same default of standing; both PARTICIPANT, VISITOR, HOST or MEDIATOR with such a standing themselves. */
  readonly metWith: EncounterConnection;
};


/** Whoever or whatever can act or be acted on in the news. */
export type EntityParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever or whatever can act or be acted on in the news. */
export type EntityRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever or whatever can act or be acted on in the news. */
export type EntityClaimsArgs = {
  as?: InputMaybe<ClaimPart>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever or whatever can act or be acted on in the news. */
export type EntityMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whoever or whatever can act or be acted on in the news. */
export type EntityMetWithArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Person = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  readonly participations: ParticipationConnection;
  readonly relationships: RelationshipConnection;
  readonly claims: ClaimConnection;
  readonly mentions: MentionConnection;
  readonly metWith: EncounterConnection;
};


export type PersonParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonClaimsArgs = {
  as?: InputMaybe<ClaimPart>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonMetWithArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Organization = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  readonly participations: ParticipationConnection;
  readonly relationships: RelationshipConnection;
  readonly claims: ClaimConnection;
  readonly mentions: MentionConnection;
  readonly metWith: EncounterConnection;
};


export type OrganizationParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationClaimsArgs = {
  as?: InputMaybe<ClaimPart>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type OrganizationMetWithArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One or many people whom the article does not name: `two intelligence officials`, `dozens of officers`. Identity is the article and the wording; never merged across articles by itself, never in `people`. */
export type Group = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  readonly participations: ParticipationConnection;
  readonly relationships: RelationshipConnection;
  readonly claims: ClaimConnection;
  readonly mentions: MentionConnection;
  readonly metWith: EncounterConnection;
};


/** One or many people whom the article does not name: `two intelligence officials`, `dozens of officers`. Identity is the article and the wording; never merged across articles by itself, never in `people`. */
export type GroupParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One or many people whom the article does not name: `two intelligence officials`, `dozens of officers`. Identity is the article and the wording; never merged across articles by itself, never in `people`. */
export type GroupRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One or many people whom the article does not name: `two intelligence officials`, `dozens of officers`. Identity is the article and the wording; never merged across articles by itself, never in `people`. */
export type GroupClaimsArgs = {
  as?: InputMaybe<ClaimPart>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One or many people whom the article does not name: `two intelligence officials`, `dozens of officers`. Identity is the article and the wording; never merged across articles by itself, never in `people`. */
export type GroupMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One or many people whom the article does not name: `two intelligence officials`, `dozens of officers`. Identity is the article and the wording; never merged across articles by itself, never in `people`. */
export type GroupMetWithArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place; a country is a place that can also act (`kind: COUNTRY`). */
export type Place = Entity & Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly wikidataId?: Maybe<Scalars['String']['output']>;
  readonly kind: PlaceKind;
  readonly participations: ParticipationConnection;
  readonly relationships: RelationshipConnection;
  readonly claims: ClaimConnection;
  readonly mentions: MentionConnection;
  readonly metWith: EncounterConnection;
  /** Events that took place here or, with `within`, anywhere inside. */
  readonly events: EventConnection;
};


/** A place; a country is a place that can also act (`kind: COUNTRY`). */
export type PlaceParticipationsArgs = {
  filter?: InputMaybe<ParticipationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place; a country is a place that can also act (`kind: COUNTRY`). */
export type PlaceRelationshipsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place; a country is a place that can also act (`kind: COUNTRY`). */
export type PlaceClaimsArgs = {
  as?: InputMaybe<ClaimPart>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place; a country is a place that can also act (`kind: COUNTRY`). */
export type PlaceMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place; a country is a place that can also act (`kind: COUNTRY`). */
export type PlaceMetWithArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place; a country is a place that can also act (`kind: COUNTRY`). */
export type PlaceEventsArgs = {
  within?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PlaceKind =
  | 'COUNTRY'
  | 'REGION'
  | 'CITY'
  | 'FACILITY'
  | 'OTHER';

/** Something that happened, is said to have happened, or is planned. */
export type Event = Node & {
  readonly id: Scalars['ID']['output'];
  /** One line a person can read: `Meeting of Steve Witkoff and Vladimir Putin, Kremlin, 25 April 2025`. */
  readonly name: Scalars['String']['output'];
  /** PLOVER event type. */
  readonly type: EventType;
  /** PLOVER mode, where one fits: `visit`, `explosives`, `targeted`. */
  readonly mode?: Maybe<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it happened, from the claims about the event as a whole. */
  readonly standing: Standing;
  readonly places: ReadonlyArray<Place>;
  /** Who is said to have played which part, best supported first; capped, see `participantCount`. */
  readonly participants: ReadonlyArray<Participation>;
  readonly participantCount: Scalars['Int']['output'];
  /** Every claim about this event, asserting, alleging or denying. */
  readonly claims: ClaimConnection;
  readonly articles: ArticleConnection;
};


/** Something that happened, is said to have happened, or is planned. */
export type EventParticipantsArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  standing?: InputMaybe<ReadonlyArray<Standing>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, is said to have happened, or is planned. */
export type EventParticipantCountArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  standing?: InputMaybe<ReadonlyArray<Standing>>;
};


/** Something that happened, is said to have happened, or is planned. */
export type EventClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is said to have happened, or is planned. */
export type EventArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity in a role in an event. It exists only because claims say so; `standing` sums them up. */
export type Participation = {
  /** Stable, for client caches; not a Node. */
  readonly id: Scalars['ID']['output'];
  readonly entity: Entity;
  readonly role: Role;
  readonly event: Event;
  readonly standing: Standing;
  /** What came of it, for a VICTIM or TARGET, where the claims say. */
  readonly harm?: Maybe<Harm>;
  /** The claims that put this entity in this role, or deny it. Never empty. */
  readonly claims: ClaimConnection;
  /** The speakers who say so (statements ASSERTED or ALLEGED), each once. */
  readonly accordingTo: ReadonlyArray<Entity>;
  /** The articles that say so in their own voice, without a hedge. */
  readonly reportedBy: ReadonlyArray<Article>;
  /** The speakers who deny it, or deny the event, each once. */
  readonly deniedBy: ReadonlyArray<Entity>;
};


/** An entity in a role in an event. It exists only because claims say so; `standing` sums them up. */
export type ParticipationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An entity in a role in an event. It exists only because claims say so; `standing` sums them up. */
export type ParticipationAccordingToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity in a role in an event. It exists only because claims say so; `standing` sums them up. */
export type ParticipationReportedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An entity in a role in an event. It exists only because claims say so; `standing` sums them up. */
export type ParticipationDeniedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A standing tie between two entities, likewise carried by claims. */
export type Relationship = Node & {
  readonly id: Scalars['ID']['output'];
  readonly from: Entity;
  readonly to: Entity;
  readonly type: RelationshipType;
  /** As the article words it: `deputy head of the main operations directorate`. */
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  readonly standing: Standing;
  readonly claims: ClaimConnection;
};


/** A standing tie between two entities, likewise carried by claims. */
export type RelationshipClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One source saying one thing in one passage: one speaker, one modality, one event or tie or neither. */
export type Claim = Node & {
  readonly id: Scalars['ID']['output'];
  /** One line: `Kremlin alleges that Ukraine carried out the Balashikha car bombing`. */
  readonly summary: Scalars['String']['output'];
  /** What is said, as one clause: `the talks were constructive`. */
  readonly content: Scalars['String']['output'];
  /** Whether it says that something is so, or speaks about it. */
  readonly kind: ClaimKind;
  readonly attribution: Attribution;
  /** Who says so, the outermost party that the article cites; null exactly when `attribution` is ARTICLE. */
  readonly speaker?: Maybe<Entity>;
  /** Through whom the article has it, where it says: the outlet that was told, or the speaker's own spokesperson who voiced it. */
  readonly via?: Maybe<Entity>;
  readonly modality: Modality;
  /** What it is about; a claim may have neither. */
  readonly event?: Maybe<Event>;
  readonly relationship?: Maybe<Relationship>;
  /** Whom it puts in which role; where DENIED, whom it denies in it. */
  readonly roles: ReadonlyArray<ClaimedRole>;
  /** Where it places the event. */
  readonly places: ReadonlyArray<Place>;
  /** Entities it speaks of without giving them a role. */
  readonly about: ReadonlyArray<Entity>;
  readonly madeOn?: Maybe<Scalars['PartialDate']['output']>;
  readonly article: Article;
  readonly evidence: Evidence;
  /** Claims about the same thing that say the opposite, or the same. */
  readonly contradicts: ClaimConnection;
  readonly corroborates: ClaimConnection;
  /** Set when an editor has withdrawn it; withdrawn claims count for nothing. */
  readonly retraction?: Maybe<Retraction>;
};


/** One source saying one thing in one passage: one speaker, one modality, one event or tie or neither. */
export type ClaimContradictsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One source saying one thing in one passage: one speaker, one modality, one event or tie or neither. */
export type ClaimCorroboratesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ClaimedRole = {
  readonly entity: Entity;
  readonly role: Role;
  readonly harm?: Maybe<Harm>;
};

export type Retraction = {
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
};

/** The passage. `article.text` from `start` to `end` (UTF-16 code units, end exclusive) equals `quote`: always. */
export type Evidence = {
  readonly quote: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  /** The words that introduce the claim: `said`, `blamed`, `denied`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** True where the source's own words stand in quotation marks. */
  readonly direct: Scalars['Boolean']['output'];
};

export type Mention = {
  readonly entity: Entity;
  readonly article: Article;
  readonly text: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type Article = Node & {
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly author?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['URL']['output']>;
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly language: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** When an editor reviewed what was read out of it. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The accounts that this one retells in other words. */
  readonly basedOn: ReadonlyArray<Source>;
  /** Its annotation document, as JSON text; editors only. */
  readonly annotations: Scalars['String']['output'];
  readonly events: EventConnection;
  readonly entities: EntityConnection;
  readonly mentions: MentionConnection;
  readonly claims: ClaimConnection;
};


export type ArticleEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ArticleEntitiesArgs = {
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ArticleMentionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ArticleClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Source = {
  readonly publisher?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['URL']['output']>;
};

/** One counterpart and the meetings with them. */
export type Encounter = {
  readonly with: Entity;
  readonly meetings: EventConnection;
  readonly lastMetOn?: Maybe<Scalars['PartialDate']['output']>;
};


/** One counterpart and the meetings with them. */
export type EncounterMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type EntityType =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'PLACE'
  | 'GROUP';

/** PLOVER 0.8 categories, and OTHER. CONSULT is every meeting, visit and negotiation; ASSAULT every attack. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
  | 'OTHER';

/** ACE/KAIROS role names. */
export type Role =
  | 'PARTICIPANT'
  | 'VISITOR'
  | 'HOST'
  | 'MEDIATOR'
  | 'ATTACKER'
  | 'TARGET'
  | 'VICTIM'
  | 'INSTRUMENT_OWNER'
  | 'COMMUNICATOR'
  | 'RECIPIENT'
  | 'ACTOR'
  | 'INVOLVED';

export type RelationshipType =
  | 'HOLDS_POST_AT'
  | 'WORKS_FOR'
  | 'SPEAKS_FOR'
  | 'ENVOY_OF'
  | 'MEMBER_OF'
  | 'PART_OF'
  | 'LOCATED_IN'
  | 'LIVES_IN'
  | 'CITIZEN_OF'
  | 'FAMILY_OF'
  | 'CRITICIZES'
  | 'SUPPORTS'
  /** Territory or property; exclusive: two such claims for different owners contradict each other. */
  | 'BELONGS_TO'
  | 'RELATED_TO';

export type Direction =
  | 'OUT'
  | 'IN'
  | 'ANY';

/** NAMED: in a role, at an end of the tie, as its place, or under `about`. */
export type ClaimPart =
  | 'SPEAKER'
  | 'NAMED';

/** STATEMENT: that it happened, that it is so, who did what. COMMENT: what somebody thinks of it, or will not say of it; it counts for no standing. */
export type ClaimKind =
  | 'STATEMENT'
  | 'COMMENT';

export type Harm =
  | 'KILLED'
  | 'WOUNDED'
  | 'UNHARMED';

export type Attribution =
  /** The article says it in its own voice. */
  | 'ARTICLE'
  /** The article reports somebody saying it. */
  | 'SPEAKER';

/** How the source stands to what it says. */
export type Modality =
  /** As fact. */
  | 'ASSERTED'
  /** Hedged, suspected or put as an accusation: `appears`, `believed`, `blamed`. */
  | 'ALLEGED'
  | 'DENIED'
  /** Announced or expected. */
  | 'PLANNED'
  /** Supposed, or on a condition. */
  | 'HYPOTHETICAL'
  /** Asked and said nothing, or has not commented; counts for neither side. */
  | 'NO_COMMENT';

/** How the graph stands to a fact, from all statements that have not been withdrawn; best supported first. The rules are in the design. */
export type Standing =
  /** The party's own side says that it did it. */
  | 'ADMITTED'
  /** An article asserts it in its own voice, and nobody denies it. */
  | 'REPORTED'
  /** Some say so and somebody denies it. */
  | 'DISPUTED'
  /** Only others say so, or only with a hedge. */
  | 'ALLEGED'
  /** Only announced, expected or supposed. */
  | 'PLANNED'
  /** Only denied. */
  | 'DENIED'
  /** Nothing that counts is left: all withdrawn, or no comment only. */
  | 'UNSUPPORTED';

/** Exactly one of these. A name is matched with names first and with aliases only if no name fits, ignoring case and accents, among the types that the field can return (`place`: places; other arguments: every entity); if several entities bear it the error is AMBIGUOUS_NAME and lists them. */
export type EntityRef =
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly named?: never; readonly wikidataId?: never; }
  |  { readonly id?: never; readonly name: Scalars['String']['input']; readonly named?: never; readonly wikidataId?: never; }
  |  { readonly id?: never; readonly name?: never; readonly named: NamedRef; readonly wikidataId?: never; }
  |  { readonly id?: never; readonly name?: never; readonly named?: never; readonly wikidataId: Scalars['String']['input']; };

export type NamedRef = {
  readonly name: Scalars['String']['input'];
  readonly type: EntityType;
};

/** An event fits when its interval overlaps the one from the start of `since` to the end of `until`, both inclusive: `2024` contains `2024-12`. Undated events fit only where neither is given, and sort last both ways. `place`: there or anywhere inside, by REPORTED LOCATED_IN ties. `standing` is the event's own. */
export type EventFilter = {
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
  readonly modes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly since?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly place?: InputMaybe<EntityRef>;
  readonly participant?: InputMaybe<EntityRef>;
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

export type ParticipationFilter = {
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly event?: InputMaybe<EventFilter>;
  readonly standing?: InputMaybe<ReadonlyArray<Standing>>;
};

export type ClaimFilter = {
  readonly kind?: InputMaybe<ClaimKind>;
  readonly speaker?: InputMaybe<EntityRef>;
  readonly about?: InputMaybe<EntityRef>;
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  readonly attribution?: InputMaybe<Attribution>;
  readonly since?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly until?: InputMaybe<Scalars['PartialDate']['input']>;
  readonly includeRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};

export type EventSort =
  | 'NEWEST_FIRST'
  | 'OLDEST_FIRST';

export type Query = {
  readonly node?: Maybe<Node>;
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  readonly entity?: Maybe<Entity>;
  readonly person?: Maybe<Person>;
  readonly organization?: Maybe<Organization>;
  readonly place?: Maybe<Place>;
  readonly people: EntityConnection;
  readonly organizations: EntityConnection;
  readonly places: EntityConnection;
  readonly article?: Maybe<Article>;
  readonly articles: ArticleConnection;
  readonly event?: Maybe<Event>;
  /** The timeline. */
  readonly events: EventConnection;
  readonly claims: ClaimConnection;
  /** Who met whom: CONSULT events. With `participants` (at most 10), only those in which all of them took part, as PARTICIPANT, VISITOR, HOST or MEDIATOR. Of standing ADMITTED, REPORTED, DISPUTED or ALLEGED, unless `filter.standing` asks otherwise. */
  readonly meetings: EventConnection;
  /**
   * Which attacks somebody is said to have carried out, and according to whom.
   * `includeAgencies` counts attacks attributed to Organizations, never people, that are PART_OF or WORKS_FOR that entity, at most 3 steps, by ties that are REPORTED.
   * `standing` is that of the attribution: ADMITTED, REPORTED, DISPUTED and ALLEGED unless others are asked for; without `attributedTo` and `standing`, attacks with no attacker named too.
   * `accordingTo`: only attacks in which a STATEMENT of that speaker, ASSERTED or ALLEGED and not retracted, itself casts `attributedTo` (or its agency; without it, anybody) as ATTACKER. `victim`: as VICTIM or TARGET.
   */
  readonly attacks: AttackConnection;
  /** Free text over names, aliases, descriptions, titles and quotes; best first. */
  readonly search: SearchConnection;
  /** The shortest chains between two entities; empty where there is none within `maxHops` (1 to 6). A hop is one tie or one part in an event; DENIED, PLANNED and UNSUPPORTED ones are not walked. */
  readonly paths: ReadonlyArray<Path>;
  /** What lies around an entity, for drawing: `depth` 1 or 2, at most `limit` nodes (1 to 500), the best connected first. */
  readonly neighborhood: Subgraph;
  /** Pairs that may be one and the same, for an editor to merge or to dismiss; likeliest first. */
  readonly possibleDuplicates: DuplicateConnection;
  /** Merges that can be undone, newest first. */
  readonly merges: MergeConnection;
  readonly stats: Stats;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryEntityArgs = {
  ref: EntityRef;
};


export type QueryPersonArgs = {
  ref: EntityRef;
};


export type QueryOrganizationArgs = {
  ref: EntityRef;
};


export type QueryPlaceArgs = {
  ref: EntityRef;
};


export type QueryPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['URL']['input']>;
};


export type QueryArticlesArgs = {
  publisher?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['PartialDate']['input']>;
  until?: InputMaybe<Scalars['PartialDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  sort?: InputMaybe<EventSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMeetingsArgs = {
  participants?: InputMaybe<ReadonlyArray<EntityRef>>;
  filter?: InputMaybe<EventFilter>;
  sort?: InputMaybe<EventSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttacksArgs = {
  attributedTo?: InputMaybe<EntityRef>;
  includeAgencies?: InputMaybe<Scalars['Boolean']['input']>;
  accordingTo?: InputMaybe<EntityRef>;
  standing?: InputMaybe<ReadonlyArray<Standing>>;
  victim?: InputMaybe<EntityRef>;
  filter?: InputMaybe<EventFilter>;
  sort?: InputMaybe<EventSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPathsArgs = {
  from: EntityRef;
  to: EntityRef;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNeighborhoodArgs = {
  of: EntityRef;
  depth?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPossibleDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMergesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An attack seen from the question `who is said to have done it`. */
export type Attack = {
  readonly event: Event;
  /** The standing of the attribution asked for, the best among the entity and its agencies; without `attributedTo`, of the best supported attacker; null where no attacker is named. */
  readonly standing?: Maybe<Standing>;
  /** Who exactly is named, of the entity asked for and its agencies. */
  readonly by: ReadonlyArray<Participation>;
  readonly attackers: ReadonlyArray<Participation>;
  readonly victims: ReadonlyArray<Participation>;
  /** The claims that name an attacker or deny one, and every NO_COMMENT on the event. */
  readonly attributions: ClaimConnection;
};


/** An attack seen from the question `who is said to have done it`. */
export type AttackAttackersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attack seen from the question `who is said to have done it`. */
export type AttackVictimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An attack seen from the question `who is said to have done it`. */
export type AttackAttributionsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Duplicate = {
  readonly a: Node;
  readonly b: Node;
  /** 0 to 1. */
  readonly score: Scalars['Float']['output'];
  readonly reason: Scalars['String']['output'];
};

/** Two entities or events that an editor has made one. */
export type Merge = {
  readonly id: Scalars['ID']['output'];
  readonly kept: Node;
  readonly duplicateId: Scalars['ID']['output'];
  readonly duplicateName: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly by?: Maybe<Scalars['String']['output']>;
};

export type SearchResult = Person | Organization | Place | Group | Event | Article | Claim;

export type SearchType =
  | 'PERSON'
  | 'ORGANIZATION'
  | 'PLACE'
  | 'GROUP'
  | 'EVENT'
  | 'ARTICLE'
  | 'CLAIM';

export type SearchHit = {
  readonly node: SearchResult;
  readonly score: Scalars['Float']['output'];
  /** The matched text, with the match between « and ». */
  readonly highlight?: Maybe<Scalars['String']['output']>;
};

/** One edge, to walk or to draw: two nodes and the fact that ties them. */
export type Hop = {
  readonly id: Scalars['ID']['output'];
  readonly from: Node;
  readonly to: Node;
  /** As on the graph: `ATTACKER`, `ENVOY_OF`. */
  readonly label: Scalars['String']['output'];
  readonly fact: HopFact;
  readonly standing: Standing;
  readonly claims: ReadonlyArray<Claim>;
  readonly claimCount: Scalars['Int']['output'];
};


/** One edge, to walk or to draw: two nodes and the fact that ties them. */
export type HopClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type HopFact = Participation | Relationship;

export type Path = {
  readonly hops: ReadonlyArray<Hop>;
  readonly length: Scalars['Int']['output'];
};

export type Subgraph = {
  readonly nodes: ReadonlyArray<Node>;
  readonly edges: ReadonlyArray<Hop>;
  readonly truncated: Scalars['Boolean']['output'];
};

export type Stats = {
  readonly people: Scalars['Int']['output'];
  readonly organizations: Scalars['Int']['output'];
  readonly places: Scalars['Int']['output'];
  readonly events: Scalars['Int']['output'];
  readonly articles: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
};

export type Mutation = {
  /** Reads a text and puts what it says into the graph: all of it, or nothing. The same article again changes nothing. */
  readonly ingestArticle: IngestPayload;
  /** Puts a reviewed annotation document (see `newsgraph extract`) into the graph. Strict: one rejection, and nothing is written (INVALID_DOCUMENT). */
  readonly importAnnotations: IngestPayload;
  /** Takes the article out with whatever only it supports. */
  readonly deleteArticle: DeleteArticlePayload;
  /** Says that two entities are one; `undoMerge` takes it back with every edge where it was. */
  readonly mergeEntities: MergePayload;
  /** The same for two events that are one. */
  readonly mergeEvents: MergePayload;
  readonly undoMerge: UndoMergePayload;
  readonly dismissDuplicate: DismissPayload;
  readonly undoDismissal: DismissPayload;
  readonly retractClaim: RetractPayload;
  readonly restoreClaim: RetractPayload;
};


export type MutationIngestArticleArgs = {
  input: ArticleInput;
};


export type MutationImportAnnotationsArgs = {
  input: AnnotationsInput;
};


export type MutationDeleteArticleArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMergeEntitiesArgs = {
  keep: Scalars['ID']['input'];
  duplicate: Scalars['ID']['input'];
};


export type MutationMergeEventsArgs = {
  keep: Scalars['ID']['input'];
  duplicate: Scalars['ID']['input'];
};


export type MutationUndoMergeArgs = {
  mergeId: Scalars['ID']['input'];
};


export type MutationDismissDuplicateArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


export type MutationUndoDismissalArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
};


export type MutationRetractClaimArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationRestoreClaimArgs = {
  id: Scalars['ID']['input'];
};

export type ArticleInput = {
  readonly title: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly author?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['URL']['input']>;
  readonly publishedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Extract and report, and write nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AnnotationsInput = {
  /** The annotation document, as JSON text. */
  readonly json: Scalars['String']['input'];
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

/** `article` is null on a dry run. `annotations` is the annotation document, also on a dry run: what an editor corrects and imports. */
export type IngestPayload = {
  readonly article?: Maybe<Article>;
  readonly created: Scalars['Boolean']['output'];
  readonly outcome: IngestOutcome;
  readonly annotations: Scalars['String']['output'];
  readonly report: IngestReport;
};

/** HELD_BACK: the text of a reviewed article has changed; nothing was written, `annotations` is what was read. */
export type IngestOutcome =
  | 'CREATED'
  | 'UPDATED'
  | 'UNCHANGED'
  | 'HELD_BACK'
  | 'DRY_RUN';

export type IngestReport = {
  /** Name, version and profile of what read the text. */
  readonly extractor: Scalars['String']['output'];
  readonly entities: Scalars['Int']['output'];
  readonly events: Scalars['Int']['output'];
  readonly claims: Scalars['Int']['output'];
  /** What was left out, and why. */
  readonly rejected: ReadonlyArray<Rejection>;
  readonly seconds: Scalars['Float']['output'];
};

export type Rejection = {
  /** Where in the annotation document: `claims[3].evidence`. */
  readonly path: Scalars['String']['output'];
  readonly item: Scalars['String']['output'];
  readonly code: RejectionCode;
  readonly reason: Scalars['String']['output'];
};

export type RejectionCode =
  | 'NOT_IN_TEXT'
  | 'AMBIGUOUS_QUOTE'
  | 'NO_EVIDENCE'
  | 'UNKNOWN_ENTITY'
  | 'NOT_IN_VOCABULARY'
  | 'ROLE_NOT_ALLOWED'
  | 'BAD_DATE'
  | 'DUPLICATE'
  | 'UNCERTAIN'
  | 'TOO_LARGE'
  | 'OTHER';

export type DeleteArticlePayload = {
  readonly deletedClaims: Scalars['Int']['output'];
  readonly deletedEvents: Scalars['Int']['output'];
  readonly deletedEntities: Scalars['Int']['output'];
};

export type MergePayload = {
  readonly mergeId: Scalars['ID']['output'];
  readonly node: Node;
};

export type UndoMergePayload = {
  readonly nodes: ReadonlyArray<Node>;
};

export type RetractPayload = {
  readonly claim: Claim;
};

export type DismissPayload = {
  readonly dismissed: Scalars['Boolean']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type MergeConnection = {
  readonly edges: ReadonlyArray<MergeEdge>;
  readonly nodes: ReadonlyArray<Merge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MergeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Merge;
};

export type DuplicateConnection = {
  readonly edges: ReadonlyArray<DuplicateEdge>;
  readonly nodes: ReadonlyArray<Duplicate>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DuplicateEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Duplicate;
};

export type EntityConnection = {
  readonly edges: ReadonlyArray<EntityEdge>;
  readonly nodes: ReadonlyArray<Entity>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Entity;
};

export type EventConnection = {
  readonly edges: ReadonlyArray<EventEdge>;
  readonly nodes: ReadonlyArray<Event>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EventEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Event;
};

export type AttackConnection = {
  readonly edges: ReadonlyArray<AttackEdge>;
  readonly nodes: ReadonlyArray<Attack>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AttackEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Attack;
};

export type ClaimConnection = {
  readonly edges: ReadonlyArray<ClaimEdge>;
  readonly nodes: ReadonlyArray<Claim>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClaimEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Claim;
};

export type ArticleConnection = {
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly nodes: ReadonlyArray<Article>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ArticleEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

export type MentionConnection = {
  readonly edges: ReadonlyArray<MentionEdge>;
  readonly nodes: ReadonlyArray<Mention>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type MentionEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Mention;
};

export type ParticipationConnection = {
  readonly edges: ReadonlyArray<ParticipationEdge>;
  readonly nodes: ReadonlyArray<Participation>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ParticipationEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Participation;
};

export type RelationshipConnection = {
  readonly edges: ReadonlyArray<RelationshipEdge>;
  readonly nodes: ReadonlyArray<Relationship>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type RelationshipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Relationship;
};

export type EncounterConnection = {
  readonly edges: ReadonlyArray<EncounterEdge>;
  readonly nodes: ReadonlyArray<Encounter>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type EncounterEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Encounter;
};

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  PartialDate: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DateTime: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  URL: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Node: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ID: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Entity: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  String: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Int: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Person: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Organization: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Group: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Place: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Boolean: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PlaceKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Event: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Participation: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Relationship: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Claim: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ClaimedRole: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Retraction: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Evidence: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Mention: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Article: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Source: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Encounter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EntityType: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventType: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Role: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RelationshipType: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Direction: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ClaimPart: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ClaimKind: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Harm: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Attribution: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Modality: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Standing: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EntityRef: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  NamedRef: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ParticipationFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ClaimFilter: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventSort: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Attack: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Duplicate: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Float: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Merge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SearchResult: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SearchType: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SearchHit: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Hop: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  HopFact: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Path: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Subgraph: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Stats: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ArticleInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AnnotationsInput: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestOutcome: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  IngestReport: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  Rejection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RejectionCode: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DeleteArticlePayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MergePayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  UndoMergePayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RetractPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DismissPayload: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  PageInfo: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MergeConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MergeEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DuplicateConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  DuplicateEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EntityConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EntityEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EventEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AttackConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  AttackEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ClaimConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ClaimEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ArticleConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ArticleEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MentionConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  MentionEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ParticipationConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  ParticipationEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RelationshipConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  RelationshipEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EncounterConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  EncounterEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SearchConnection: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
  SearchEdge: ResolverTypeWrapper<Readonly<Record<string, unknown>>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  PartialDate: Readonly<Record<string, unknown>>;
  DateTime: Readonly<Record<string, unknown>>;
  URL: Readonly<Record<string, unknown>>;
  Node: Readonly<Record<string, unknown>>;
  ID: Readonly<Record<string, unknown>>;
  Entity: Readonly<Record<string, unknown>>;
  String: Readonly<Record<string, unknown>>;
  Int: Readonly<Record<string, unknown>>;
  Person: Readonly<Record<string, unknown>>;
  Organization: Readonly<Record<string, unknown>>;
  Group: Readonly<Record<string, unknown>>;
  Place: Readonly<Record<string, unknown>>;
  Boolean: Readonly<Record<string, unknown>>;
  Event: Readonly<Record<string, unknown>>;
  Participation: Readonly<Record<string, unknown>>;
  Relationship: Readonly<Record<string, unknown>>;
  Claim: Readonly<Record<string, unknown>>;
  ClaimedRole: Readonly<Record<string, unknown>>;
  Retraction: Readonly<Record<string, unknown>>;
  Evidence: Readonly<Record<string, unknown>>;
  Mention: Readonly<Record<string, unknown>>;
  Article: Readonly<Record<string, unknown>>;
  Source: Readonly<Record<string, unknown>>;
  Encounter: Readonly<Record<string, unknown>>;
  EntityRef: Readonly<Record<string, unknown>>;
  NamedRef: Readonly<Record<string, unknown>>;
  EventFilter: Readonly<Record<string, unknown>>;
  ParticipationFilter: Readonly<Record<string, unknown>>;
  ClaimFilter: Readonly<Record<string, unknown>>;
  Query: Record<PropertyKey, never>;
  Attack: Readonly<Record<string, unknown>>;
  Duplicate: Readonly<Record<string, unknown>>;
  Float: Readonly<Record<string, unknown>>;
  Merge: Readonly<Record<string, unknown>>;
  SearchResult: Readonly<Record<string, unknown>>;
  SearchHit: Readonly<Record<string, unknown>>;
  Hop: Readonly<Record<string, unknown>>;
  HopFact: Readonly<Record<string, unknown>>;
  Path: Readonly<Record<string, unknown>>;
  Subgraph: Readonly<Record<string, unknown>>;
  Stats: Readonly<Record<string, unknown>>;
  Mutation: Record<PropertyKey, never>;
  ArticleInput: Readonly<Record<string, unknown>>;
  AnnotationsInput: Readonly<Record<string, unknown>>;
  IngestPayload: Readonly<Record<string, unknown>>;
  IngestReport: Readonly<Record<string, unknown>>;
  Rejection: Readonly<Record<string, unknown>>;
  DeleteArticlePayload: Readonly<Record<string, unknown>>;
  MergePayload: Readonly<Record<string, unknown>>;
  UndoMergePayload: Readonly<Record<string, unknown>>;
  RetractPayload: Readonly<Record<string, unknown>>;
  DismissPayload: Readonly<Record<string, unknown>>;
  PageInfo: Readonly<Record<string, unknown>>;
  MergeConnection: Readonly<Record<string, unknown>>;
  MergeEdge: Readonly<Record<string, unknown>>;
  DuplicateConnection: Readonly<Record<string, unknown>>;
  DuplicateEdge: Readonly<Record<string, unknown>>;
  EntityConnection: Readonly<Record<string, unknown>>;
  EntityEdge: Readonly<Record<string, unknown>>;
  EventConnection: Readonly<Record<string, unknown>>;
  EventEdge: Readonly<Record<string, unknown>>;
  AttackConnection: Readonly<Record<string, unknown>>;
  AttackEdge: Readonly<Record<string, unknown>>;
  ClaimConnection: Readonly<Record<string, unknown>>;
  ClaimEdge: Readonly<Record<string, unknown>>;
  ArticleConnection: Readonly<Record<string, unknown>>;
  ArticleEdge: Readonly<Record<string, unknown>>;
  MentionConnection: Readonly<Record<string, unknown>>;
  MentionEdge: Readonly<Record<string, unknown>>;
  ParticipationConnection: Readonly<Record<string, unknown>>;
  ParticipationEdge: Readonly<Record<string, unknown>>;
  RelationshipConnection: Readonly<Record<string, unknown>>;
  RelationshipEdge: Readonly<Record<string, unknown>>;
  EncounterConnection: Readonly<Record<string, unknown>>;
  EncounterEdge: Readonly<Record<string, unknown>>;
  SearchConnection: Readonly<Record<string, unknown>>;
  SearchEdge: Readonly<Record<string, unknown>>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Group' | 'Place' | 'Event' | 'Relationship' | 'Claim' | 'Article', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Group' | 'Place', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonParticipationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PersonRelationshipsArgs, 'direction' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'as' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['EncounterConnection'], ParentType, ContextType, RequireFields<PersonMetWithArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganizationParticipationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<OrganizationRelationshipsArgs, 'direction' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'as' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['EncounterConnection'], ParentType, ContextType, RequireFields<OrganizationMetWithArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<GroupParticipationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<GroupRelationshipsArgs, 'direction' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<GroupClaimsArgs, 'as' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<GroupMentionsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['EncounterConnection'], ParentType, ContextType, RequireFields<GroupMetWithArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wikidataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PlaceParticipationsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'direction' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'as' | 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  metWith?: Resolver<ResolversTypes['EncounterConnection'], ParentType, ContextType, RequireFields<PlaceMetWithArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'within' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  participantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EventParticipantCountArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EventArticlesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  harm?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ParticipationClaimsArgs, 'first'>>;
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ParticipationAccordingToArgs, 'first'>>;
  reportedBy?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<ParticipationReportedByArgs, 'first'>>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ParticipationDeniedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationshipClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['Relationship']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ClaimedRole']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  contradicts?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ClaimContradictsArgs, 'first'>>;
  corroborates?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ClaimCorroboratesArgs, 'first'>>;
  retraction?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimedRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimedRole'] = ResolversParentTypes['ClaimedRole']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  harm?: Resolver<Maybe<ResolversTypes['Harm']>, ParentType, ContextType>;
};

export type RetractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  annotations?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ArticleEventsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ArticleEntitiesArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ArticleMentionsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArticleClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type EncounterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Encounter'] = ResolversParentTypes['Encounter']> = {
  with?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EncounterMeetingsArgs, 'first'>>;
  lastMetOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'ref'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'ref'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'ref'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'ref'>>;
  people?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  organizations?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'sort' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'sort' | 'first'>>;
  attacks?: Resolver<ResolversTypes['AttackConnection'], ParentType, ContextType, RequireFields<QueryAttacksArgs, 'includeAgencies' | 'sort' | 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxHops' | 'first'>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'of' | 'depth' | 'limit'>>;
  possibleDuplicates?: Resolver<ResolversTypes['DuplicateConnection'], ParentType, ContextType, RequireFields<QueryPossibleDuplicatesArgs, 'first'>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, RequireFields<QueryMergesArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type AttackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attack'] = ResolversParentTypes['Attack']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  attackers?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<AttackAttackersArgs, 'first'>>;
  victims?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType, RequireFields<AttackVictimsArgs, 'first'>>;
  attributions?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AttackAttributionsArgs, 'first'>>;
};

export type DuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duplicate'] = ResolversParentTypes['Duplicate']> = {
  a?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  duplicateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  duplicateName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organization' | 'Place' | 'Group' | 'Event' | 'Article' | 'Claim', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highlight?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['HopFact'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<HopClaimsArgs, 'first'>>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HopFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HopFact'] = ResolversParentTypes['HopFact']> = {
  __resolveType: TypeResolveFn<'Participation' | 'Relationship', ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  importAnnotations?: Resolver<ResolversTypes['IngestPayload'], ParentType, ContextType, RequireFields<MutationImportAnnotationsArgs, 'input'>>;
  deleteArticle?: Resolver<ResolversTypes['DeleteArticlePayload'], ParentType, ContextType, RequireFields<MutationDeleteArticleArgs, 'id'>>;
  mergeEntities?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'keep' | 'duplicate'>>;
  mergeEvents?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationMergeEventsArgs, 'keep' | 'duplicate'>>;
  undoMerge?: Resolver<ResolversTypes['UndoMergePayload'], ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'mergeId'>>;
  dismissDuplicate?: Resolver<ResolversTypes['DismissPayload'], ParentType, ContextType, RequireFields<MutationDismissDuplicateArgs, 'a' | 'b'>>;
  undoDismissal?: Resolver<ResolversTypes['DismissPayload'], ParentType, ContextType, RequireFields<MutationUndoDismissalArgs, 'a' | 'b'>>;
  retractClaim?: Resolver<ResolversTypes['RetractPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'id' | 'reason'>>;
  restoreClaim?: Resolver<ResolversTypes['RetractPayload'], ParentType, ContextType, RequireFields<MutationRestoreClaimArgs, 'id'>>;
};

export type IngestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestPayload'] = ResolversParentTypes['IngestPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  annotations?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['IngestReport'], ParentType, ContextType>;
};

export type IngestReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestReport'] = ResolversParentTypes['IngestReport']> = {
  extractor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ReadonlyArray<ResolversTypes['Rejection']>, ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RejectionCode'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeleteArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteArticlePayload'] = ResolversParentTypes['DeleteArticlePayload']> = {
  deletedClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deletedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deletedEntities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePayload'] = ResolversParentTypes['MergePayload']> = {
  mergeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type UndoMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndoMergePayload'] = ResolversParentTypes['UndoMergePayload']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type RetractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractPayload'] = ResolversParentTypes['RetractPayload']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type DismissPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissPayload'] = ResolversParentTypes['DismissPayload']> = {
  dismissed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeConnection'] = ResolversParentTypes['MergeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeEdge'] = ResolversParentTypes['MergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Merge'], ParentType, ContextType>;
};

export type DuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateConnection'] = ResolversParentTypes['DuplicateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Duplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEdge'] = ResolversParentTypes['DuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duplicate'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type AttackConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackConnection'] = ResolversParentTypes['AttackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attack']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttackEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttackEdge'] = ResolversParentTypes['AttackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attack'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relationship']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type EncounterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterConnection'] = ResolversParentTypes['EncounterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EncounterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Encounter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EncounterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EncounterEdge'] = ResolversParentTypes['EncounterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Encounter'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  PartialDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimedRole?: ClaimedRoleResolvers<ContextType>;
  Retraction?: RetractionResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Attack?: AttackResolvers<ContextType>;
  Duplicate?: DuplicateResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  HopFact?: HopFactResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  IngestPayload?: IngestPayloadResolvers<ContextType>;
  IngestReport?: IngestReportResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  DeleteArticlePayload?: DeleteArticlePayloadResolvers<ContextType>;
  MergePayload?: MergePayloadResolvers<ContextType>;
  UndoMergePayload?: UndoMergePayloadResolvers<ContextType>;
  RetractPayload?: RetractPayloadResolvers<ContextType>;
  DismissPayload?: DismissPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  MergeConnection?: MergeConnectionResolvers<ContextType>;
  MergeEdge?: MergeEdgeResolvers<ContextType>;
  DuplicateConnection?: DuplicateConnectionResolvers<ContextType>;
  DuplicateEdge?: DuplicateEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  AttackConnection?: AttackConnectionResolvers<ContextType>;
  AttackEdge?: AttackEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
};

