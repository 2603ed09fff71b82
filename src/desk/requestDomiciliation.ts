import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import { openRequestOn } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { placedOn } from '#desk/when.ts'

type Wish = {
  readonly person: PersonId
  /** Today or earlier: the two months of the answer start there [L D264-1]. */
  readonly deposited: ServiceDay
  readonly for: 'first' | 'renewal'
  /** The person came to make it: the passage of that day is noted with it. */
  readonly inPerson: boolean
}

const checkedFor = (register: Register, { person, deposited, for: asked }: Wish): Result<null, Refusal> => {
  const running = runningOn(register, person, deposited)
  if (asked === 'first') return running === undefined ? ok(null) : refuse({ code: 'alreadyDomiciled', until: running.data.until })
  const { state } = statusOn(register, person, deposited)
  return state === 'running' || state === 'expired' ? ok(null) : refuse({ code: 'notDomiciled' })
}

/**
 * Someone asks for a domiciliation, or for its renewal: a sign of life, to be answered within two months. Refuses a deposit ahead, a
 * request while another waits for its answer, a first one of someone whose domiciliation runs, a renewal of what nobody granted.
 */
export const requestDomiciliation = (wish: Wish): Decide => (register, now) => {
  const { person, deposited: day } = wish
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  if (day > now.day) return refuse({ code: 'dayAhead' })
  if (openRequestOn(register, person, now.day) !== undefined) return refuse({ code: 'requestOpen' })
  const checked = checkedFor(register, wish)
  if (!checked.ok) return checked
  const came = wish.inPerson ? impliedPassage(register, { person, place: placedOn(now, day), reason: 'domiciliation' }) : []
  return ok([{ kind: 'domiciliationRequested', person, day, data: { for: wish.for } }, ...came])
}
