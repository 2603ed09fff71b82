// Who lies in the managers' archive, and who may leave the register: derived from the last contact, never written (metier.md §8).
import { compare } from '#kernel/compare.ts'
import type { PersonId } from '#domain/ids.ts'
import { everyone, isKnown } from '#domain/person/who.ts'
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
const ends = new Map<string, ServiceDay>()

// Many were last seen on the same day.
const dayAfter = (day: ServiceDay, months: number): ServiceDay => {
  const key = `${day} ${String(months)}`
  const end = ends.get(key) ?? addDays(addMonths(day, months), 1)
  ends.set(key, end)
  return end
}

/** The last day from which so many months are over on a day: `addMonths(it, months) < day`, clamped months included. */
const lastDayOver = (day: ServiceDay, months: number): ServiceDay => {
  const key = `${day} ${String(months)}`
  const known = thresholds.get(key)
  if (known !== undefined) return known
  let last = addMonths(day, -months)
  while (addMonths(last, months) >= day) last = addDays(last, -1)
  thresholds.set(key, last)
  return last
}

// The last contact of someone for whom it is too old on a day, their file open or not; nothing for the others.
const lapsedOn = (register: Register, person: PersonId, day: ServiceDay): LastContact | undefined => {
  const last = isKnown(register, person) ? lastContactOn(register, person, day) : undefined
  return last === undefined || last.day > lastDayOver(day, retentionOf(register).archiveAfter) ? undefined : last
}

const pastOn = (register: Register, person: PersonId, day: ServiceDay): Kept | undefined => {
  const { archiveAfter, eraseAfter } = retentionOf(register)
  const last = lapsedOn(register, person, day)
  return last && { person, last, since: dayAfter(last.day, archiveAfter), erasableFrom: dayAfter(last.day, archiveAfter + eraseAfter) }
}

/**
 * Says whether someone lies in the archive on a day. They do not with a contact less than `archiveAfter` months ago, with a file that is open,
 * or when nobody is known under this id. A new contact takes them out again.
 */
export const isArchivedOn = (register: Register, person: PersonId, day: ServiceDay): boolean =>
  lapsedOn(register, person, day) !== undefined && openFileOn(register, person, day) === undefined

type HeldBack = Kept & { readonly open: OpenFile }

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

/**
 * Who may be erased on a day under a visa of an earlier one: their time was over and their file at rest on both. The archives signed the list as
 * it stood on their day: whoever came to term since waits for the next visa [L C. du patrimoine L212-2].
 */
export const erasableUnder = (register: Register, visaDate: ServiceDay, day: ServiceDay): readonly Kept[] =>
  retentionOn(register, day).erasable.filter(({ person, erasableFrom }) => erasableFrom <= visaDate && openFileOn(register, person, visaDate) === undefined)
