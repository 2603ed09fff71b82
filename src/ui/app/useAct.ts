import { useCallback } from 'react'
import { canUndo, isTakenBackInPlace } from '#desk/checkedUndo.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { Decide } from '#desk/ports.ts'
import type { Recorded } from '#desk/record.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import { useHouse } from '#ui/app/house.ts'
import { noteDesk, notePainted } from '#ui/app/deskNotes.ts'
import { useDeskKey } from '#ui/app/standing.ts'
import { dropTap, pushTap, tell, tellLast, useLastTap } from '#ui/app/useLastTap.ts'
import { announce } from '#ui/parts/announce.ts'
import { takenBack, tapSentence } from '#ui/texts/acts.ts'
import { failureSentence, isFailure, refusalSentence } from '#ui/texts/refusals.ts'

const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id)

const tellRefusal = (error: Extract<Recorded, { ok: false }>['error'], desk: string): void => {
  if (error.code === 'justRecorded') return
  noteDesk({ what: 'refused', detail: error.code })
  const sentence = isFailure(error) ? failureSentence(error) : refusalSentence(error)
  tell('warn', sentence, desk)
  announce(sentence)
}

type Telling = { readonly register: Register; readonly desk: string; readonly says: string | undefined }

const tellAct = (facts: readonly Fact[], { register, desk, says }: Telling): void => {
  const sentence = tapSentence(register, facts)
  if (canUndo(register, facts) && !isTakenBackInPlace(facts)) pushTap({ facts: idsOf(facts), sentence }, desk)
  else tellLast(sentence, desk)
  if (says !== undefined) tell('plain', says, desk)
  announce(says ?? sentence)
}

/** `quiet`: the screen shows a refusal in its own place. `says`: what the act is called, where its facts do not tell (a line that was taken back). */
export type HowToAct = { readonly quiet?: boolean; readonly says?: string }

/**
 * The way every screen writes an act: records it, then (only then) says so in the bar and to readers, once (desk.md §5).
 * A refusal is told in the bar, unless `quiet`.
 */
export const useAct = (): ((decide: Decide, how?: HowToAct) => Promise<Recorded>) => {
  const { opened, record } = useHouse()
  const desk = useDeskKey()
  return useCallback(
    async (decide, how) => {
      const begun = performance.now()
      const recorded = await record(decide)
      if (recorded.ok) {
        notePainted(begun, { what: 'act', detail: recorded.value[0]?.kind ?? '' })
        tellAct(recorded.value, { register: opened.journal.register(), desk, says: how?.says })
      } else if (how?.quiet !== true || isFailure(recorded.error)) tellRefusal(recorded.error, desk)
      return recorded
    },
    [opened, record, desk],
  )
}

/** Takes the last tap back; another press takes back the one before. */
export const useUndo = (): (() => Promise<void>) => {
  const { record } = useHouse()
  const desk = useDeskKey()
  return useCallback(async () => {
    const tap = useLastTap.getState(desk).taps.at(-1)
    if (tap === undefined) return
    const recorded = await record(withdrawTap({ facts: tap.facts }))
    if (!recorded.ok && recorded.error.code !== 'alreadyWithdrawn') return tellRefusal(recorded.error, desk)
    dropTap(takenBack(tap.sentence), desk)
    announce(takenBack(tap.sentence))
  }, [record, desk])
}
