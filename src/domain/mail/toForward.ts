// Whose mail goes further today, as its holder asked (metier.md §5).
import { compare } from '#kernel/compare.ts'
import type { PersonId } from '#domain/ids.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import type { Forwarding } from '#domain/mail/forwardings.ts'
import { mailOf, pileOf, waitingIn } from '#domain/mail/ledger.ts'
import type { MailLedger, Waiting } from '#domain/mail/ledger.ts'
import { totalOf, waitingPieces } from '#domain/mail/pieces.ts'
import type { Register } from '#domain/register/register.ts'
import { daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

// Days, as before the other terms of a file (metier.md §4).
const soon = 15

/** `endsSoon`: the last day is at most fifteen days away. */
export type ToForward = { readonly waiting: Waiting; readonly forwarding: Forwarding; readonly endsSoon: boolean }

/** Says whether something can leave; what is below zero is to be checked, and goes nowhere. */
export const canLeave = (mail: MailLedger): boolean => totalOf(waitingPieces(mail)) > 0

// Of two that two tablets set, mail goes where the last one says.
const running = (register: Register, waiting: Waiting, day: ServiceDay): readonly ToForward[] => {
  const forwarding = forwardingsOn(register, waiting.person, day).at(-1)
  if (forwarding === undefined) return []
  const { to } = forwarding.data
  return [{ waiting, forwarding, endsSoon: to !== undefined && daysBetween(day, to) <= soon }]
}

/** Who has mail that a forwarding of this day sends further, the mail that has waited longest first. First and last day of a forwarding included. */
export const toForwardOn = (register: Register, day: ServiceDay): readonly ToForward[] =>
  pileOf(register).filter(({ mail }) => canLeave(mail)).flatMap((waiting) => running(register, waiting, day))

const accountOf = (register: Register, person: PersonId): Waiting => {
  const mail = mailOf(register, person)
  return { person, mail, total: waitingIn(mail), since: undefined }
}

const lastDay = ({ forwarding }: ToForward): string => forwarding.data.to ?? '9999'

/** Whose forwarding runs on a day while nothing of theirs can leave: the one that ends first stands first, those without an end last. */
export const nothingToForwardOn = (register: Register, day: ServiceDay): readonly ToForward[] =>
  [...register.people.keys()]
    .filter((person) => !canLeave(mailOf(register, person)))
    .flatMap((person) => running(register, accountOf(register, person), day))
    .toSorted((a, b) => compare(lastDay(a), lastDay(b)) || compare(a.waiting.person, b.waiting.person))
