// Who would go, and who stays, as a manager reads it before anything is erased.
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { retentionOf, retentionOn } from '#domain/retention/archive.ts'
import { lastContactOn } from '#domain/retention/lastContact.ts'
import { openFileOn } from '#domain/retention/openFile.ts'
import { addDays, addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { listName } from '#ui/texts/names.ts'
import { lastWords, openWords, retention as words } from '#ui/texts/retention.ts'

/** One line of the list. */
export type LeavingLine = { readonly person: PersonId; readonly name: string; readonly number: string; readonly last: string; readonly why: string }
export type LeavingList = { readonly goes: readonly LeavingLine[]; readonly stays: readonly LeavingLine[] }

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
  }
}

/** One person who asks to be erased: they go, unless their file is open. */
export const leavingAlone = (register: Register, person: PersonId, day: ServiceDay): LeavingList => {
  const { archiveAfter, eraseAfter } = retentionOf(register)
  const last = lastContactOn(register, person, day)
  const open = openFileOn(register, person, day)
  if (last === undefined) return { goes: [], stays: [] }
  const from = addDays(addMonths(last.day, archiveAfter + eraseAfter), 1)
  const told = line(register, { person, last: lastWords({ last }), why: open === undefined ? (from <= day ? words.whys.retention(from) : words.whys.request) : openWords(open) })
  return open === undefined ? { goes: [told], stays: [] } : { goes: [], stays: [told] }
}
