// Who would go, and who stays, as a manager reads it before anything is erased.
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { erasableUnder, retentionOf, retentionOn } from '#domain/retention/archive.ts'
import { lastContactOn } from '#domain/retention/lastContact.ts'
import { openFileOn } from '#domain/retention/openFile.ts'
import { addDays, addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { listName } from '#ui/texts/names.ts'
import { lastWords, openWords, retention as words } from '#ui/texts/retention.ts'

/** One line of the list. */
export type LeavingLine = { readonly person: PersonId; readonly name: string; readonly number: string; readonly last: string; readonly why: string }
/** `waits`: how many came to term after the visa, and are on no list that the archives signed. */
export type LeavingList = { readonly goes: readonly LeavingLine[]; readonly stays: readonly LeavingLine[]; readonly waits: number }

type Told = Pick<LeavingLine, 'person' | 'last' | 'why'>

const line = (register: Register, { person, last, why }: Told): LeavingLine => {
  const who = whoIs(register, person)
  return { person, name: listName(who).map(({ text }) => text).join(''), number: who.number ?? '', last, why }
}

/** Those whose time is over on a day, and those past it whom an open file keeps from being erased. */
export const leavingOn = (register: Register, day: ServiceDay): LeavingList => {
  const { erasable, heldBack } = retentionOn(register, day)
  return {
    goes: erasable.map((kept) => line(register, { person: kept.person, last: lastWords(kept), why: words.whys.retention(kept.erasableFrom) })),
    stays: heldBack.filter(({ erasableFrom }) => erasableFrom <= day).map((kept) => line(register, { person: kept.person, last: lastWords(kept), why: openWords(kept.open) })),
    waits: 0,
  }
}

type Standing = { readonly register: Register; readonly day: ServiceDay }

/** What is left of a list under a visa, once its date is typed; one dated ahead is refused elsewhere, and takes nobody off. */
export const leavingUnder = ({ register, day }: Standing, list: LeavingList, visaDate: ServiceDay | undefined): LeavingList => {
  if (visaDate === undefined || visaDate > day) return list
  const covered = new Set(erasableUnder(register, visaDate, day).map(({ person }) => person))
  const goes = list.goes.filter(({ person }) => covered.has(person))
  return { ...list, goes, waits: list.goes.length - goes.length }
}

/** Two lists of the same people: what was printed for one holds for the other. */
export const sameLeaving = (one: readonly LeavingLine[] | undefined, other: readonly LeavingLine[]): boolean =>
  one?.length === other.length && other.every(({ person }, i) => person === one[i]?.person)

/** One person who asks to be erased: they go, unless their file is open. */
export const leavingAlone = (register: Register, person: PersonId, day: ServiceDay): LeavingList => {
  const { archiveAfter, eraseAfter } = retentionOf(register)
  const last = lastContactOn(register, person, day)
  const open = openFileOn(register, person, day)
  if (last === undefined) return { goes: [], stays: [], waits: 0 }
  const from = addDays(addMonths(last.day, archiveAfter + eraseAfter), 1)
  const told = line(register, { person, last: lastWords({ last }), why: open === undefined ? (from <= day ? words.whys.retention(from) : words.whys.request) : openWords(open) })
  return open === undefined ? { goes: [told], stays: [], waits: 0 } : { goes: [], stays: [told], waits: 0 }
}
