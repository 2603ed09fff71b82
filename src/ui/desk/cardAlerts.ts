// What whoever opens the card should see before they let the person go, the most pressing first.
import CalendarClock from 'lucide-react/icons/calendar-clock'
import Hourglass from 'lucide-react/icons/hourglass'
import Mail from 'lucide-react/icons/mail'
import MailWarning from 'lucide-react/icons/mail-warning'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { coveredUntil, statusOn } from '#domain/domiciliation/decisions.ts'
import { awaitsNotice } from '#domain/domiciliation/radiationFile.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { noticeDueOn } from '#domain/mail/notices.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Icon } from '#ui/parts/Icon.ts'
import { alertWords } from '#ui/texts/standing.ts'

export type CardAlert = { readonly tone: 'warn' | 'info'; readonly text: string; readonly icon?: Icon }
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

const looks: readonly Look[] = [notice, houseLetter, silence, renewal, toCheck, excused, goneNotice]

/** The alerts of a card on a day; the cause of an absence is none of them (metier.md §4). */
export const cardAlerts: (register: Register, person: PersonId, day: ServiceDay) => readonly CardAlert[] = (register, person, day) =>
  looks.flatMap((look) => look(register, person, day) ?? [])
