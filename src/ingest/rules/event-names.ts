import { wordsOf } from '../../graph/fold.ts'
import { type Entity, type Event, NO_FAULT, type Rule, type Setting } from './rule.ts'

/**
 * An event's name stands on its own, without a speaker, so it must not say who did it. Names are compared by whole
 * words; the longest name at a place counts, so that "Sylvania City" does not name Sylvania. Only a place, or whoever
 * the event casts in another role, can cover an attacker's name so. Demonyms are not known here.
 */
export function namesNoAttackerIn(setting: Setting): Rule<Event> {
  const places = setting.document.entities.filter((entity) => entity.type === 'PLACE')
  const placeForms = byFirstWord(places.flatMap(formsOf))
  return (event) => {
    const claims = setting.claimsOnEvent.get(event.ref) ?? []
    const cast = claims.flatMap((claim) => claim.roles)
    const attackers = new Set(cast.filter(({ role }) => role === 'ATTACKER').map(({ entity }) => entity))
    if (attackers.size === 0) return NO_FAULT
    const castForms = cast.flatMap(({ entity }) => formsOf(setting.entities.get(entity)))
    const named = attackerNamed(wordsOf(event.name), attackers, [placeForms, byFirstWord(castForms)])
    if (named === null) return NO_FAULT
    const reason = `the name of an event never says who did it: leave out "${named}"`
    return [{ at: 'name', code: 'OTHER', reason }]
  }
}

/** A name of an entity, cut into words. */
interface Form {
  readonly ref: string
  readonly name: string
  readonly words: readonly string[]
}

type Forms = ReadonlyMap<string, readonly Form[]>

function attackerNamed(
  words: readonly string[],
  attackers: ReadonlySet<string>,
  forms: readonly Forms[],
): string | null {
  let index = 0
  while (index < words.length) {
    const named = longestAt(index, words, forms)
    const attacker = named.find((form) => attackers.has(form.ref))
    if (attacker !== undefined) return attacker.name
    index += named[0]?.words.length ?? 1
  }
  return null
}

/** The longest names that stand there; several where two entities share one. */
function longestAt(index: number, words: readonly string[], forms: readonly Forms[]): readonly Form[] {
  const standing = forms
    .flatMap((each) => each.get(words[index] ?? '') ?? [])
    .filter((form) => form.words.every((word, offset) => words[index + offset] === word))
  const longest = Math.max(...standing.map((form) => form.words.length))
  return standing.filter((form) => form.words.length === longest)
}

function formsOf(entity: Entity | undefined): Form[] {
  if (entity === undefined) return []
  const names = [entity.name, ...entity.aliases.map((alias) => alias.name)]
  return names.map((name) => ({ ref: entity.ref, name, words: wordsOf(name) }))
}

function byFirstWord(forms: readonly Form[]): Forms {
  const index = new Map<string, Form[]>()
  for (const form of forms) {
    const first = form.words[0]
    if (first === undefined) continue
    const known = index.get(first)
    if (known === undefined) index.set(first, [form])
    else known.push(form)
  }
  return index
}
