// Where a guest stands in the queues of today: their own number, and how many are before it. Whose the others are stands nowhere.
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, TimeOfDay } from '#domain/time.ts'
import { queueOf } from '#domain/washroom/queue.ts'
import { waitsOn } from '#domain/washroom/waits.ts'
import type { Wait } from '#domain/washroom/waits.ts'

export type GuestTurn = {
  readonly number: string
  readonly prestation: string
  /** How many can be called before; absent once it is called, or while its slot is still to come. */
  readonly ahead?: number
  readonly slot?: TimeOfDay
  /** The name of the place to which it is called, as the house wrote it. */
  readonly calledTo?: string
}

type Asked = { readonly person: PersonId; readonly now: Pick<Moment, 'day' | 'at'> }

const turnOf = (register: Register, { number, prestation, standing, slot, id }: Wait, now: Asked['now']): readonly GuestTurn[] => {
  if (standing.at === 'called') return [{ number, prestation, calledTo: standing.place.name }]
  if (standing.at !== 'waiting') return []
  const ahead = queueOf(register, prestation, now).due.findIndex((wait) => wait.id === id)
  return [{ number, prestation, ...(ahead < 0 ? {} : { ahead }), ...(slot === undefined ? {} : { slot }) }]
}

/** The numbers under which someone waits or is called on a day. */
export const guestTurns = (register: Register, { person, now }: Asked): readonly GuestTurn[] =>
  waitsOn(register, now.day).filter((wait) => wait.person === person).flatMap((wait) => turnOf(register, wait, now))
