// The mail that waits for one character while the past is told.
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { hourAfter } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Draw } from '#desk/demo/draw.ts'

type Counts = Record<MailKind, number>
type Arrival = { readonly day: ServiceDay; readonly minutes: number; readonly likely: number; readonly comes: boolean }
type HandOut = { readonly day: ServiceDay; readonly minutes: number; readonly under?: FactId | undefined }

export type Bag = {
  readonly isEmpty: () => boolean
  /** What may come in on a day, with some likelihood: letters mostly; nothing but letters for whoever does not come any more. */
  readonly fill: (draw: Draw, arrival: Arrival) => readonly Draft[]
  /** Hands all of it to the holder, or to whoever holds the procuration `under`. */
  readonly empty: (handOut: HandOut) => readonly Draft[]
}

const letters: readonly MailKind[] = ['letter']
const pieces: readonly MailKind[] = [...Array.from({ length: 22 }, () => 'letter' as const), 'registeredNotice', 'parcel']

/** An empty bag for someone. */
export const createBag = (person: PersonId): Bag => {
  const counts: Counts = { letter: 0, registeredNotice: 0, parcel: 0 }
  const handedOut = ({ day, minutes, under }: HandOut) => (mail: MailKind): Draft => {
    const base = { kind: 'mailHandedOut', person, day, n: counts[mail] } as const
    const at = hourAfter(minutes)
    counts[mail] = 0
    return under === undefined ? { ...base, data: { at, mail, to: 'holder' } } : { ...base, data: { at, mail, to: 'mandatary' }, refs: { under } }
  }
  return {
    isEmpty: () => mailKinds.every((mail) => counts[mail] === 0),
    fill: (draw, { day, minutes, likely, comes }) => {
      const mail = draw.pick(comes ? pieces : letters)
      const n = mail === 'letter' ? draw.between(1, 2) : 1
      if (!draw.chance(likely)) return []
      counts[mail] += n
      return [{ kind: 'mailReceived', person, day, n, data: { at: hourAfter(minutes), mail } }]
    },
    empty: (handOut) => mailKinds.filter((mail) => counts[mail] > 0).map(handedOut(handOut)),
  }
}
