// What has to go from this tablet's log, by what the register knows (sync.md, "Erasure and retention"; metier.md §8).
import { auditCutoff } from '#domain/agents/auditCutoff.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { isOfKind, writtenUnder } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { readAs } from '#domain/register/readAs.ts'
import type { Register, Shelf } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import { aliasesOf, redactedBy, stubOf } from '#protocol/erasure.ts'
import type { Erasure, Redaction } from '#protocol/erasure.ts'
import { storableFact } from '#protocol/parseFact.ts'
import type { Clear } from '#storage/envelop.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import type { Redact } from '#storage/rewrite.ts'

type Order = FactOf<'personErased'>

const none: readonly Fact[] = []
const ordersOf = (register: Register): readonly Fact[] => register.kinds.get('personErased') ?? none

/** The orders of erasure whose seal opens: whoever wrote them has this register's key. */
export const ordersIn = (register: Register): readonly Order[] =>
  ordersOf(register).filter(isOfKind('personErased')).filter(({ secret }) => secret !== undefined)

/** Those of them that are obeyed. */
export const ordersBy = ({ register }: Pick<OpenLog, 'register'>, obeyed: (id: FactId) => boolean): readonly Order[] => ordersIn(register()).filter(({ id }) => obeyed(id))

const erasuresOf = (orders: readonly Order[]): readonly Erasure[] =>
  orders.flatMap((order) => {
    const person = writtenUnder(order)
    return person === undefined ? [] : [{ person, alias: order.data.alias }]
  })

// The list of a kind only grows, until the register is made anew with another.
const known = new WeakMap<readonly Fact[], { readonly count: number; readonly aliases: Redaction['aliases'] }>()

const aliasesIn = (register: Register): Redaction['aliases'] => {
  const orders = ordersOf(register)
  const before = known.get(orders)
  if (before?.count === orders.length) return before.aliases
  const aliases = aliasesOf(erasuresOf(ordersIn(register)))
  known.set(orders, { count: orders.length, aliases })
  return aliases
}

const keptFrom = (log: Pick<OpenLog, 'clock'>): Redaction['keptFrom'] => auditCutoff(momentAt(log.clock()).day)
const nobody: ReadonlySet<FactId> = new Set()

/** What may be written of a fact that arrives, from a tap, a file, an import or another tablet: nothing of someone who was erased. */
export const onArrival = (log: Pick<OpenLog, 'register' | 'clock'>): Redact =>
  redactedBy({ aliases: aliasesIn(log.register()), accesses: nobody, keptFrom: keptFrom(log) })

/** The same of an act before it is sealed. */
export const beforeSealing = (log: Pick<OpenLog, 'register'>): ((act: Clear) => Clear) => {
  const aliases = aliasesIn(log.register())
  return (act) => {
    const alias = act.fact.person === undefined ? undefined : aliases.get(act.fact.person)
    return alias === undefined || act.fact.kind === 'personErased' ? act : { fact: stubOf(act.fact, alias) }
  }
}

const hasSealed = (fact: Fact): boolean => fact.secret !== undefined || fact.unread === true

const goesFrom = ({ aliases, keptFrom: from }: Pick<Redaction, 'aliases' | 'keptFrom'>) => (fact: Fact): boolean => {
  if (fact.kind !== 'accessNoted' || !hasSealed(fact)) return false
  return fact.day < from || (fact.secret?.person !== undefined && aliases.has(fact.secret.person))
}

/** All that these orders, and the day, take from this log. */
export const redactionOf = (log: Pick<OpenLog, 'register' | 'clock'>, orders: readonly Order[]): Redaction => {
  const rule = { aliases: aliasesOf(erasuresOf(orders)), keptFrom: keptFrom(log) }
  const accesses = (log.register().kinds.get('accessNoted') ?? none).filter(goesFrom(rule)).map(({ id }) => id)
  return { ...rule, accesses: new Set(accesses) }
}

// A shelf is another as soon as an act comes onto it: one that was looked through under an id is not looked through again.
const clean = new WeakMap<Shelf, Map<PersonId, PersonId>>()

// What a merge has on another's shelf is looked for there, under the id that the disk knows.
const tellsOf = (register: Register, [person, alias]: readonly [PersonId, PersonId]): boolean => {
  const shelf = register.people.get(readAs(register, person))
  if (shelf === undefined) return false
  const looked = clean.get(shelf) ?? new Map<PersonId, PersonId>()
  if (looked.get(person) === alias) return false
  if (shelf.facts.some((fact) => writtenUnder(fact) === person && fact.kind !== 'personErased' && (person !== alias || hasSealed(fact)))) return true
  clean.set(shelf, looked.set(person, alias))
  return false
}

/** Says whether the register still tells something that has to go: what is left to do after a kill as before it. */
export const isLeft = (register: Register, redaction: Redaction): boolean => {
  if (redaction.accesses.size > 0 || [...redaction.aliases].some((pair) => tellsOf(register, pair))) return true
  const redact = redactedBy(redaction)
  return redaction.aliases.size > 0 && [...register.foreign.values()].some((fact) => {
    const { fact: stored } = storableFact(fact)
    return redact(stored) !== stored
  })
}
