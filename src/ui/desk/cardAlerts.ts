// What whoever opens the card should see before they let the person go, the most pressing first.
import CalendarClock from 'lucide-react/icons/calendar-clock'
import DoorClosed from 'lucide-react/icons/door-closed'
import DoorOpen from 'lucide-react/icons/door-open'
import Hourglass from 'lucide-react/icons/hourglass'
import Mail from 'lucide-react/icons/mail'
import MailWarning from 'lucide-react/icons/mail-warning'
import Megaphone from 'lucide-react/icons/megaphone'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { coveredUntil, statusOn } from '#domain/domiciliation/decisions.ts'
import { awaitsNotice } from '#domain/domiciliation/radiationFile.ts'
import { exclusionOn, proposalsOn } from '#domain/exclusion/exclusions.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { noticeDueOn } from '#domain/mail/notices.ts'
import { alertsOn } from '#domain/person/notes.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { excludedFrom } from '#ui/desk/excludedFrom.ts'
import type { Icon } from '#ui/parts/Icon.ts'
import { alertWords } from '#ui/texts/standing.ts'

export type CardAlert = { readonly tone: 'warn' | 'info'; readonly text: string; readonly icon?: Icon; readonly toManager?: true }
type Look = (register: Register, person: PersonId, day: ServiceDay) => CardAlert | undefined

const notice: Look = (register, person, day) => {
  const due = noticeDueOn(register, person, day)
  return due === undefined || due.stage === 'gone' ? undefined : { tone: 'warn', text: alertWords.notice(due) }
}

const goneNotice: Look = (register, person, day) => {
  const due = noticeDueOn(register, person, day)
  return due?.stage === 'gone' ? { tone: 'info', text: alertWords.notice(due) } : undefined
}

const silence: Look = (register, person, day) => {
  const clock = clockOn(register, person, day)
  return clock?.stage === 'flagged' ? { tone: 'warn', text: alertWords.flagged(clock, day), icon: Hourglass } : undefined
}

const renewal: Look = (register, person, day) => {
  const { state } = statusOn(register, person, day)
  const until = state === 'running' || state === 'expired' ? coveredUntil(register, person, day) : undefined
  if (until === undefined || day < addMonths(until, -2)) return undefined
  return { tone: 'warn', text: alertWords.renew(until, day), icon: CalendarClock }
}

const toCheck: Look = (register, person) => {
  const mail = mailOf(register, person)
  return mailKinds.some((kind) => mail[kind].waiting < 0) ? { tone: 'warn', text: alertWords.mailToCheck, icon: MailWarning } : undefined
}

const excused: Look = (register, person, day) => {
  const clock = clockOn(register, person, day)
  return clock?.excused === undefined ? undefined : { tone: 'info', text: alertWords.excused(clock.excused.data.to), icon: ShieldCheck }
}

// What it says is the file's: the desk hears of a letter to hand over (metier.md §8).
const houseLetter: Look = (register, person, day) =>
  awaitsNotice(register, person, day) ? { tone: 'info', text: alertWords.houseLetter, icon: Mail } : undefined

// Why is the file's: whoever welcomes hears until when, and what stays open (metier.md §8).
const excluded: Look = (register, person, day) => {
  const exclusion = exclusionOn(register, person, day)
  if (exclusion === undefined) return undefined
  const { fact, waivedOn } = exclusion
  if (waivedOn.includes(day)) return { tone: 'info', text: alertWords.waived, icon: DoorOpen }
  const what = excludedFrom(register, fact)
  const text = what.length === 0 ? alertWords.excluded(fact.data.until, day) : alertWords.partlyExcluded(what, fact.data.until, day)
  return { tone: 'warn', text, icon: DoorClosed }
}

const proposed: Look = (register, person, day) =>
  proposalsOn(register, person, day).length === 0 ? undefined : { tone: 'warn', text: alertWords.proposed, icon: DoorClosed, toManager: true }

const written: (register: Register, person: PersonId, day: ServiceDay) => readonly CardAlert[] = (register, person, day) =>
  alertsOn(register, person, day).map(({ text }) => ({ tone: 'warn', text, icon: Megaphone }))

const looks: readonly Look[] = [proposed, notice, houseLetter, silence, renewal, toCheck, excused, goneNotice]

/** The alerts of a card on a day; the cause of an absence is none of them (metier.md §4). */
export const cardAlerts: (register: Register, person: PersonId, day: ServiceDay) => readonly CardAlert[] = (register, person, day) =>
  [excluded, written, ...looks].flatMap((look) => look(register, person, day) ?? [])
