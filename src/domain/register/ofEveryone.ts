// Lists of the whole house: after an act only whoever it touched is looked at again.
import type { PersonId } from '#domain/ids.ts'
import type { Register, Shelf } from '#domain/register/register.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

type Look<T, About> = (register: Register, person: PersonId, about: About) => T | undefined
type Same<T> = (before: T, now: T) => boolean
// Two columns, a place for each person: ten thousand small objects would weigh on every collection of garbage.
type Page<T> = { readonly shelves: readonly Shelf[]; readonly told: readonly (T | undefined)[]; readonly register: Register; readonly list: readonly T[] }
type Asked<T> = { readonly register: Register; readonly look: (person: PersonId) => T | undefined; readonly isSame: Same<T>; readonly before: Omit<Page<T>, 'register'> }

const kept = <T>({ look, isSame }: Pick<Asked<T>, 'look' | 'isSame'>, person: PersonId, known: T | undefined): T | undefined => {
  const now = look(person)
  return known !== undefined && now !== undefined && isSame(known, now) ? known : now
}

// People stand in the register in the order in which they came, and stay there: each keeps their place on the page.
const readAll = <T>(asked: Asked<T>): Page<T> => {
  const { register, before } = asked
  const shelves: Shelf[] = []
  const told: (T | undefined)[] = []
  let isSame = true
  for (const [person, shelf] of register.people) {
    const place = shelves.push(shelf) - 1
    const known = before.told[place]
    const now = before.shelves[place] === shelf ? known : kept(asked, person, known)
    told.push(now)
    isSame &&= now === known
  }
  return { shelves, told, register, list: isSame ? before.list : told.filter((one) => one !== undefined) }
}

// Today, and the few other days or periods that someone reads a list on.
const pagesKept = 3

type Asking<T, About> = { readonly look: Look<T, About>; readonly keyOf: (about: About) => string; readonly isSame: Same<T> }

const asking = <T extends object, About>({ look, keyOf, isSame }: Asking<T, About>): ((register: Register, about: About) => readonly T[]) => {
  const houses = new WeakMap<Register['people'], Map<string, Page<T>>>()
  return (register, about) => {
    const pages = houses.get(register.people) ?? new Map<string, Page<T>>()
    houses.set(register.people, pages)
    const key = keyOf(about)
    const known = pages.get(key)
    const page = known?.register === register ? known : readAll({ register, look: (person) => look(register, person, about), isSame, before: known ?? { shelves: [], told: [], list: [] } })
    pages.delete(key)
    pages.set(key, page)
    const [oldest] = pages.keys()
    if (pages.size > pagesKept && oldest !== undefined) pages.delete(oldest)
    return page.list
  }
}

/**
 * What a look at everyone tells on a day, in the order of the register. It may depend on the person's own acts and on the day alone: only those whose
 * acts have changed since the day was last asked about are looked at again. The same items, and the same list, are given for as long as they stay true;
 * `isSame`: what is told of someone after an act tells nothing else than before.
 */
export const ofEveryone = <T extends object>(look: Look<T, ServiceDay>, isSame: Same<T> = Object.is): ((register: Register, day: ServiceDay) => readonly T[]) =>
  asking({ look, keyOf: (day) => day, isSame })

/** The same, of a period. */
export const ofEveryoneIn = <T extends object>(look: Look<T, Period>, isSame: Same<T>): ((register: Register, period: Period) => readonly T[]) =>
  asking({ look, keyOf: ({ from, to }) => `${from} ${to}`, isSame })

/**
 * Sorts items of a list of the whole house, of which most were sorted a moment ago; the same items in the same order are given as the same list.
 * The order must tell any two items apart.
 */
export const keptInOrder = <T extends object>(order: (a: T, b: T) => number): ((register: Register, items: readonly T[]) => readonly T[]) => {
  const lists = new WeakMap<Register['people'], readonly T[]>()
  return (register, items) => {
    const before = lists.get(register.people) ?? []
    const now = new Set(items)
    const kept = before.filter((item) => now.delete(item))
    const sorted = now.size === 0 && kept.length === before.length ? before : [...kept, ...now].sort(order)
    lists.set(register.people, sorted)
    return sorted
  }
}
