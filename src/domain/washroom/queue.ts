// The queue of one prestation, as it stands at a moment.
import { compare } from '#kernel/compare.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment } from '#domain/time.ts'
import { waitsOn } from '#domain/washroom/waits.ts'
import type { Wait } from '#domain/washroom/waits.ts'

type Now = Pick<Moment, 'day' | 'at'>

export type Queue = {
  /** Who can be called, the next one first. */
  readonly due: readonly Wait[]
  /** Who has a slot that is still to come, the nearest first. */
  readonly later: readonly Wait[]
  /** Called, and not in yet. */
  readonly called: readonly Wait[]
  /** Called in vain, or gone, and not back: their number is kept for the day. */
  readonly absent: readonly Wait[]
}

// A slot is a promise: once its hour has come, it goes before those who came without one.
const bySlot = (a: Wait, b: Wait): number => compare(a.slot ?? '~', b.slot ?? '~')

const isAbsent = ({ standing }: Wait): boolean => standing.at === 'gone' && !standing.back && (standing.why === 'noShow' || standing.why === 'gaveUp')

/** The queue of a prestation on the day of `now`; it ends with the day. Pure; `now` as the desk reads it. */
export const queueOf = (register: Register, prestation: string, { day, at }: Now): Queue => {
  const waits = waitsOn(register, day).filter((wait) => wait.prestation === prestation)
  const waiting = waits.filter(({ standing }) => standing.at === 'waiting')
  const isLater = ({ slot }: Wait): boolean => slot !== undefined && slot > at
  return {
    due: waiting.filter((wait) => !isLater(wait)).toSorted(bySlot),
    later: waiting.filter(isLater).toSorted(bySlot),
    called: waits.filter(({ standing }) => standing.at === 'called'),
    absent: waits.filter(isAbsent),
  }
}

const spent = /^([A-Z]?)(\d+)$/

/**
 * The next number of a prestation's day under a tablet's letter (`letterOf`): "12" from the first tablet, "B3" from the second, so that two
 * tablets apart never tell the same. Numbers that were withdrawn are not told again.
 */
export const nextNumber = (register: Register, { day, prestation, letter }: { readonly day: Moment['day']; readonly prestation: string; readonly letter: string }): string => {
  const own = letter === 'A' ? '' : letter
  const told = (register.days.get(day) ?? []).flatMap((fact) => {
    const number = fact.kind === 'waitlistJoined' && fact.data.prestation === prestation ? spent.exec(fact.data.number) : null
    return number?.[1] === own ? [Number(number[2])] : []
  })
  return `${own}${String(Math.max(0, ...told) + 1)}`
}
