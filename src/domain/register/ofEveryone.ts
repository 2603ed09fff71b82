// Lists of the whole house: after an act only whoever it touched is looked at again.
import type { PersonId } from '#domain/ids.ts'
import type { Register, Shelf } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

type Look<T> = (register: Register, person: PersonId, day: ServiceDay) => T | undefined
// Two columns, a place for each person: ten thousand small objects would weigh on every collection of garbage.
type Page<T> = { readonly shelves: readonly Shelf[]; readonly told: readonly (T | undefined)[]; readonly register: Register; readonly list: readonly T[] }
type Asked<T> = { readonly register: Register; readonly day: ServiceDay; readonly before: Omit<Page<T>, 'register'> }

// People stand in the register in the order in which they came, and stay there: each keeps their place on the page.
const readAll = <T>(look: Look<T>, { register, day, before }: Asked<T>): Page<T> => {
  const shelves: Shelf[] = []
  const told: (T | undefined)[] = []
  let isSame = true
  for (const [person, shelf] of register.people) {
    const place = shelves.push(shelf) - 1
    const known = before.told[place]
    const now = before.shelves[place] === shelf ? known : look(register, person, day)
    told.push(now)
    isSame &&= now === known
  }
  return { shelves, told, register, list: isSame ? before.list : told.filter((one) => one !== undefined) }
}

// Today, and the few other days that someone reads a list on.
const daysKept = 3

const pageOf = <T>(look: Look<T>, days: ReadonlyMap<ServiceDay, Page<T>>, { register, day }: Pick<Asked<T>, 'register' | 'day'>): Page<T> => {
  const known = days.get(day)
  return known?.register === register ? known : readAll(look, { register, day, before: known ?? { shelves: [], told: [], list: [] } })
}

/**
 * What a look at everyone tells on a day, in the order of the register. It may depend on the person's own acts and on the day alone: only those whose
 * acts have changed since the day was last asked about are looked at again. The same items, and the same list, are given for as long as they stay true.
 */
export const ofEveryone = <T extends object>(look: Look<T>): ((register: Register, day: ServiceDay) => readonly T[]) => {
  const houses = new WeakMap<Register['people'], Map<ServiceDay, Page<T>>>()
  return (register, day) => {
    const days = houses.get(register.people) ?? new Map<ServiceDay, Page<T>>()
    houses.set(register.people, days)
    const page = pageOf(look, days, { register, day })
    days.delete(day)
    days.set(day, page)
    const [oldest] = days.keys()
    if (days.size > daysKept && oldest !== undefined) days.delete(oldest)
    return page.list
  }
}

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
