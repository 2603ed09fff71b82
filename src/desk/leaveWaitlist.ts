import { ok, refuse } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import type { Decide } from '#desk/ports.ts'
import { backAgain, leftDraft, openWait, openWaitOf } from '#desk/waiting.ts'
import { waitOn } from '#domain/washroom/waits.ts'

/** A wait ends without a prestation: called in vain, or the person gives it up, also from a place. Refuses one that is over. */
export const leaveWaitlist = ({ wait: id, why }: { readonly wait: FactId; readonly why: 'noShow' | 'gaveUp' }): Decide => (register, now) => {
  const wait = openWait(register, id, now)
  return wait.ok ? ok([leftDraft(wait.value, now, why)]) : wait
}

/** Who was called in vain, or gave up, is back: under the same number, where it stood. Refuses a wait of another day, one that is not over, and who waits already. */
export const returnToWaitlist = ({ wait: id }: { readonly wait: FactId }): Decide => (register, now) => {
  const wait = waitOn(register, id)
  if (wait === undefined) return refuse({ code: 'unknownFact' })
  if (wait.day !== now.day || wait.standing.at !== 'gone' || wait.standing.back) return refuse({ code: 'waitOver' })
  const open = openWaitOf(register, wait.person, wait)
  return open === undefined ? ok([backAgain(wait, now)]) : refuse({ code: 'alreadyWaiting', number: open.number })
}
