// Who lies in the managers' archive, and who may leave the register: derived from the last contact, never written (metier.md §8).
import { compare } from '#kernel/compare.ts'
import type { PersonId } from '#domain/ids.ts'
import { everyone, isKnown } from '#domain/person/who.ts'
import { erasedOf } from '#domain/register/erased.ts'
import type { Register } from '#domain/register/register.ts'
import { lastContactOn } from '#domain/retention/lastContact.ts'
import type { LastContact } from '#domain/retention/lastContact.ts'
import { openFileOn } from '#domain/retention/openFile.ts'
import type { OpenFile } from '#domain/retention/openFile.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Settings } from '#domain/settings.ts'
import { addDays, addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** A file past its time. `since`: the first day in the archive; `erasableFrom`: the first day on which it may be erased. */
export type Kept = { readonly person: PersonId; readonly last: LastContact; readonly since: ServiceDay; readonly erasableFrom: ServiceDay }

const read = new WeakMap<Register, Settings['retention']>()

/** The durations in force. */
export const retentionOf = (register: Register): Settings['retention'] => {
  const known = read.get(register) ?? settingsOf(register).retention
  read.set(register, known)
  return known
}

const thresholds = new Map<string, ServiceDay>()

/** The last day from which so many months are over on a day: `addMonths(it, months) < day`, clamped months included. */
const lastDayOver = (day: ServiceDay, months: number): ServiceDay => {
  const key = `${day} ${String(months)}`
  let last = thresholds.get(key) ?? addMonths(day, -months)
  while (addMonths(last, months) >= day) last = addDays(last, -1)
  thresholds.set(key, last)
  return last
}

/** A file whose last contact is too old on a day, open or not; nothing for the others. */
const pastOn = (register: Register, person: PersonId, day: ServiceDay): Kept | undefined => {
  const { archiveAfter, eraseAfter } = retentionOf(register)
  const last = isKnown(register, person) && !erasedOf(register).has(person) ? lastContactOn(register, person, day) : undefined
  if (last === undefined || last.day > lastDayOver(day, archiveAfter)) return undefined
  return { person, last, since: addDays(addMonths(last.day, archiveAfter), 1), erasableFrom: addDays(addMonths(last.day, archiveAfter + eraseAfter), 1) }
}

/**
 * Where someone lies in the archive on a day; nothing where they do not: a contact less than `archiveAfter` months ago, a file that is open,
 * or nobody known. A new contact takes them out again.
 */
export const archivedOn = (register: Register, person: PersonId, day: ServiceDay): Kept | undefined => {
  const past = pastOn(register, person, day)
  return past === undefined || openFileOn(register, person, day) !== undefined ? undefined : past
}

export type HeldBack = Kept & { readonly open: OpenFile }

/** Everyone past their time on a day. */
export type Retention = {
  /** In the archive, those that may be erased included; the oldest contact first. */
  readonly archived: readonly Kept[]
  readonly erasable: readonly Kept[]
  /** Past the archive's time, and kept on by an open file. */
  readonly heldBack: readonly HeldBack[]
}

const byContact = (a: Kept, b: Kept): number => compare(a.last.day, b.last.day) || compare(a.person, b.person)
const asked = new WeakMap<Register, Map<ServiceDay, Retention>>()

const lookAtAll = (register: Register, day: ServiceDay): Retention => {
  const archived: Kept[] = []
  const heldBack: HeldBack[] = []
  for (const past of everyone(register).flatMap((person) => pastOn(register, person, day) ?? [])) {
    const open = openFileOn(register, past.person, day)
    if (open === undefined) archived.push(past)
    else heldBack.push({ ...past, open })
  }
  archived.sort(byContact)
  return { archived, erasable: archived.filter(({ erasableFrom }) => erasableFrom <= day), heldBack: heldBack.sort(byContact) }
}

/** The archive as a whole on a day. */
export const retentionOn = (register: Register, day: ServiceDay): Retention => {
  const days = asked.get(register) ?? new Map<ServiceDay, Retention>()
  asked.set(register, days)
  const found = days.get(day) ?? lookAtAll(register, day)
  days.set(day, found)
  return found
}
