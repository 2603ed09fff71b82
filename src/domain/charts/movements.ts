// How the number of domiciled holders moved: those before, plus whoever came in, less whoever went, are those after (metier.md §6, stock and flow).
import { decisionsOf, hasDecisions, runningOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

export type Movements = {
  /** Holders on the eve of the period, and on its last day. */
  readonly before: number
  readonly after: number
  /** A domiciliation began to run, where none ran the day before. */
  readonly began: number
  /** It stopped by a decision. */
  readonly ended: number
  /** It stopped because its last day was over; a renewal that comes later begins anew. */
  readonly lapsed: number
}

// Between these days nothing can change for someone.
const turningDays = (register: Register, person: PersonId, { from, to }: Period): readonly ServiceDay[] => {
  const { granted, ended } = decisionsOf(register, person)
  const days = [...granted.flatMap(({ day, data }) => [day, data.from, addDays(data.until, 1)]), ...ended.map(({ day }) => day)]
  return [...new Set(days)].filter((day) => from <= day && day <= to)
}

type Turn = 'began' | 'ended' | 'lapsed'

const turnOn = (register: Register, person: PersonId, day: ServiceDay): Turn | undefined => {
  const [was, is] = [runningOn(register, person, addDays(day, -1)), runningOn(register, person, day)]
  if ((was === undefined) === (is === undefined)) return undefined
  if (was === undefined) return 'began'
  return was.data.until < day ? 'lapsed' : 'ended'
}

/** The movements of a period; `before + began - ended - lapsed = after`, always. */
export const movementsIn = (register: Register, period: Period): Movements => {
  const moved = { before: 0, after: 0, began: 0, ended: 0, lapsed: 0 }
  for (const person of register.people.keys()) {
    if (!hasDecisions(register, person)) continue
    if (runningOn(register, person, addDays(period.from, -1)) !== undefined) moved.before += 1
    if (runningOn(register, person, period.to) !== undefined) moved.after += 1
    for (const day of turningDays(register, person, period)) {
      const turn = turnOn(register, person, day)
      if (turn !== undefined) moved[turn] += 1
    }
  }
  return moved
}
