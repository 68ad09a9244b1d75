import { AmbiguousName, type NameCandidate } from '../../errors.ts'
import { fold } from '../fold.ts'
import { type EntityLabel, type EntityType, LABEL_OF_ENTITY_TYPE } from '../ontology.ts'

/** Who is meant: exactly one of these is given (the API's EntityRef). */
export interface EntityReference {
  readonly id?: string
  readonly name?: string
  readonly named?: { readonly name: string; readonly type: EntityType }
  readonly wikidataId?: string
}

/** A reference inside a statement: becomes the id of the entity meant, or an id that nothing has. */
export class ReferenceValue {
  readonly reference: EntityReference
  /** What the field can return; null for any entity. */
  readonly labels: readonly EntityLabel[] | null

  constructor(reference: EntityReference, labels: readonly EntityLabel[] | null) {
    this.reference = reference
    this.labels = labels
  }
}

/** What the statement `entitiesByRefs` is asked for, and what it answers. */
export interface ReferenceKeys {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly wikidataIds: readonly string[]
}
export interface ReferredEntity extends NameCandidate {
  /** The id, the folded name or the Wikidata id by which it was found. */
  readonly key: string
  readonly sortName: string
  readonly label: EntityLabel
}

const NOBODY = ''

/** Which entities the references of an operation mean, after one look-up for all of them. */
export class Referents {
  readonly #found: readonly ReferredEntity[]

  constructor(found: readonly ReferredEntity[]) {
    this.#found = found
  }

  /** The id meant, or `''`, which no node has, where there is none or more than one. */
  idOf(value: ReferenceValue): string {
    const candidates = this.#candidates(value)
    return candidates.length === 1 ? (candidates[0]?.id ?? NOBODY) : NOBODY
  }

  /** Set where a name is borne by several. */
  ambiguityOf(value: ReferenceValue): AmbiguousName | null {
    const candidates = this.#candidates(value)
    const name = value.reference.named?.name ?? value.reference.name ?? ''
    return candidates.length > 1 ? new AmbiguousName(name, candidates) : null
  }

  /** Names first; aliases only where no name fits. */
  #candidates(value: ReferenceValue): readonly ReferredEntity[] {
    const key = keyOf(value.reference)
    const fitting = unique(this.#found.filter((each) => each.key === key && canBe(value, each.label)))
    const byName = fitting.filter((each) => each.sortName === key)
    return byName.length > 0 ? byName : fitting
  }
}

/** Of a type that the field can return and that the reference asks for. */
function canBe({ labels, reference }: ReferenceValue, label: EntityLabel): boolean {
  const asked = reference.named ? LABEL_OF_ENTITY_TYPE[reference.named.type] : label
  return label === asked && (labels === null || labels.includes(label))
}

function unique(entities: readonly ReferredEntity[]): readonly ReferredEntity[] {
  return [...new Map(entities.map((each) => [each.id, each])).values()]
}

function keyOf(reference: EntityReference): string {
  if (reference.id !== undefined) return reference.id
  if (reference.wikidataId !== undefined) return reference.wikidataId
  return fold(reference.named?.name ?? reference.name ?? '')
}

function keysOf(values: readonly ReferenceValue[]): ReferenceKeys {
  const references = values.map((value) => value.reference)
  const distinct = (keys: readonly string[]) => [...new Set(keys)].filter((key) => key !== '').sort()
  return {
    ids: distinct(references.flatMap((each) => each.id ?? [])),
    wikidataIds: distinct(references.flatMap((each) => each.wikidataId ?? [])),
    names: distinct(references.flatMap((each) => (each.name || each.named ? keyOf(each) : []))),
  }
}

type Find = (keys: ReferenceKeys) => Promise<readonly ReferredEntity[]>

/**
 * One look-up for all references that the root fields of an operation use: root resolvers are called in
 * one go, so everything asked for before the first microtask belongs together.
 */
export class ReferenceBatch {
  readonly #find: Find
  #waiting: ReferenceValue[] = []
  #answer: Promise<Referents> | null = null

  constructor(find: Find) {
    this.#find = find
  }

  resolve(values: readonly ReferenceValue[]): Promise<Referents> {
    if (values.length === 0) return Promise.resolve(new Referents([]))
    this.#waiting.push(...values)
    this.#answer ??= Promise.resolve().then(() => this.#lookUp())
    return this.#answer
  }

  async #lookUp(): Promise<Referents> {
    const values = this.#waiting
    this.#waiting = []
    this.#answer = null
    return new Referents(await this.#find(keysOf(values)))
  }
}
