// Which facts count, and how the others find them.
import { inOrder, isOfKind, writtenUnder } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { needsSeal, ofTheHouse } from '#domain/facts/kinds.ts'
import type { PersonId } from '#domain/ids.ts'
import { isErased } from '#domain/register/erased.ts'
import { versionOfDay } from '#domain/register/register.ts'
import type { Register, Shelf } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

const isOfSomeone = (kind: Kind): boolean => kind === 'factWithdrawn' || !ofTheHouse.has(kind)

// The acts of someone who was erased have lost their seal, and go on meaning what they meant; what is about the house never loses it, so
// that nobody who can write clear facts has an agent or a tablet struck under an alias.
const hasEffect = (register: Register, fact: Fact): boolean =>
  needsSeal[fact.kind] !== true || fact.secret !== undefined || (isOfSomeone(fact.kind) && isOfErased(register, writtenUnder(fact)))

const isOfErased = (register: Register, person: PersonId | undefined): boolean => person !== undefined && isErased(register, person)

// Without its seal, a fact says nothing of the house, nor of anyone but its own person.
const mayStrike = (striker: Fact, target: Fact): boolean =>
  striker.secret !== undefined || (isOfSomeone(target.kind) && (needsSeal[striker.kind] !== true || writtenUnder(striker) === writtenUnder(target)))

const none: readonly Fact[] = []

// Only an earlier stamp can be struck: causes precede effects under a hybrid clock, so the walk ends even on forged cycles.
const strikersOf = (register: Register, target: Fact): readonly Fact[] =>
  (register.struckBy.get(target.id) ?? none).filter((striker) => striker.hlc > target.hlc && striker.id !== target.id && mayStrike(striker, target))

const mayCount = (register: Register, fact: Fact): boolean => hasEffect(register, fact) && batchCounts(register, fact)

const isWithdrawn = (register: Register, fact: Fact): boolean =>
  strikersOf(register, fact).some((striker) => striker.refs?.withdraws === fact.id && isActive(register, striker))

const isReplaced = (register: Register, fact: Fact): boolean =>
  strikersOf(register, fact).some((striker) => striker.refs?.replaces === fact.id && prevails(register, striker))

// What was corrected, and corrected again, does not come back: a correction stands until it is withdrawn, or for whatever stands for it.
const prevails = (register: Register, correction: Fact): boolean =>
  mayCount(register, correction) && (!isWithdrawn(register, correction) || isReplaced(register, correction))

/** Says whether a fact counts: it has effect, its batch counts, nothing that counts withdraws it, and no correction that stands replaces it. */
export const isActive = (register: Register, fact: Fact): boolean =>
  mayCount(register, fact) && (!register.struckBy.has(fact.id) || !(isWithdrawn(register, fact) || isReplaced(register, fact)))

const importMarks: ReadonlySet<Kind> = new Set<Kind>(['importStarted', 'importFinished', 'importUndone'])

const batchCounts = (register: Register, fact: Fact): boolean =>
  fact.batch === undefined || importMarks.has(fact.kind) || register.countedBatches.has(fact.batch)

// Ten thousand weak keys weigh on every collection of garbage: what is remembered stands by person, and goes with the register.
type Memory<T> = Map<PersonId, T>
const remembering = <T>(): ((register: Register) => Memory<T>) => {
  const memories = new WeakMap<Register['people'], Memory<T>>()
  return ({ people }) => {
    const memory = memories.get(people) ?? new Map<PersonId, T>()
    memories.set(people, memory)
    return memory
  }
}

type Read = { readonly shelf: Shelf; readonly acts: readonly Fact[] }
const shelves = remembering<Read>()

/** The acts of a person that count, in order. The same array is given until something about them changes. */
export const actsOf = (register: Register, person: PersonId): readonly Fact[] => {
  const shelf = register.people.get(person)
  if (shelf === undefined) return none
  const memory = shelves(register)
  const known = memory.get(person)
  if (known?.shelf === shelf) return known.acts
  const acts = shelf.facts.filter((fact) => isActive(register, fact)).sort(inOrder)
  memory.set(person, { shelf, acts })
  return acts
}

/** Remembers an answer about one person's acts until one of them changes. */
export const perPerson = <T>(answer: (acts: readonly Fact[], register: Register) => T): ((register: Register, person: PersonId) => T) => {
  const answers = remembering<{ readonly acts: readonly Fact[]; readonly answer: T }>()
  return (register, person) => {
    const acts = actsOf(register, person)
    const memory = answers(register)
    const known = memory.get(person)
    if (known?.acts === acts) return known.answer
    const fresh = answer(acts, register)
    memory.set(person, { acts, answer: fresh })
    return fresh
  }
}

type DayRead = { readonly version: number; readonly acts: readonly Fact[] }

// Several lists of one screen ask about the same day after each tap, and the acts behind a figure about a year of days.
const daysRead = new WeakMap<Register['days'], Map<ServiceDay, DayRead>>()

/** The acts of a service day that count, in order of their hour. The same array is given until something about the day changes. */
export const actsOn = (register: Register, day: ServiceDay): readonly Fact[] => {
  const facts = register.days.get(day)
  if (facts === undefined) return none
  const read = daysRead.get(register.days) ?? new Map<ServiceDay, DayRead>()
  daysRead.set(register.days, read)
  const known = read.get(day)
  if (known !== undefined && known.version >= versionOfDay(register, day)) return known.acts
  const acts = facts.filter((fact) => isActive(register, fact)).sort(inOrder)
  read.set(day, { version: register.version, acts })
  return acts
}

/** Facts of one kind that count, whatever the day. Only for kinds that belong to no person (see `Register.kinds`). */
export const activeOfKind = <K extends Kind>(register: Register, kind: K): readonly Extract<Fact, { readonly kind: K }>[] =>
  (register.kinds.get(kind) ?? none).filter(isOfKind(kind)).filter((fact) => isActive(register, fact))
