import { useCallback } from 'react'
import type { Decide } from '#desk/ports.ts'
import type { Record, Recorded } from '#desk/record.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import { useHouse } from '#ui/app/house.ts'
import { noteDesk, notePainted } from '#ui/app/deskNotes.ts'
import { useDeskKey } from '#ui/app/standing.ts'
import { telling } from '#ui/app/telling.ts'
import type { Telling } from '#ui/app/telling.ts'
import { dropTap, pushTap, tell, tellLast, useLastTap } from '#ui/app/useLastTap.ts'
import type { Tap } from '#ui/app/useLastTap.ts'
import { tick } from '#ui/app/useSound.ts'
import { announce } from '#ui/parts/announce.ts'
import { parts } from '#ui/texts/parts.ts'

const idsOf = (facts: readonly Fact[]) => facts.map(({ id }) => id)

type Refused = Extract<Recorded, { ok: false }>['error']

const tellRefusal = ({ isFailure, failureSentence, refusalSentence }: Telling, error: Refused, desk: string): void => {
  if (error.code === 'justRecorded') return
  noteDesk({ what: 'refused', detail: error.code })
  const sentence = isFailure(error) ? failureSentence(error) : refusalSentence(error)
  tell('warn', sentence, desk)
  announce(sentence)
}

/** `quiet`: the screen shows a refusal in its own place. `says`: what the act is called, where its facts do not tell (a line that was taken back). */
export type HowToAct = { readonly quiet?: boolean; readonly says?: string }

type Act = { readonly register: Register; readonly desk: string; readonly how: HowToAct | undefined }

const tellAct = ({ tapSentence, canUndo, isTakenBackInPlace }: Telling, facts: readonly Fact[], { register, desk, how }: Act): void => {
  const says = how?.says
  const sentence = tapSentence(register, facts)
  if (canUndo(register, facts) && !isTakenBackInPlace(facts)) pushTap({ facts: idsOf(facts), sentence }, desk)
  else tellLast(sentence, desk)
  if (says !== undefined) tell('plain', says, desk)
  announce(says ?? sentence)
}

// The words did not come: said all the same, or it would be tapped again.
const tellPlainly = ({ ok }: Recorded, desk: string): void => {
  const sentence = ok ? parts.lastAction.noted : parts.lastAction.notNoted
  if (ok) tellLast(sentence, desk)
  else tell('warn', sentence, desk)
  announce(sentence)
}

// Words that do not come (a first visit on a poor network) must not keep a form from closing: the act is on the disk.
const afterAWhile = (): Promise<undefined> => new Promise((resolve) => { setTimeout(() => resolve(undefined), 4_000) })

const comingWords = (): Promise<Telling | undefined> => Promise.race([telling.bring().catch(() => undefined), afterAWhile()])

const tellOutcome = async (recorded: Recorded, act: Act): Promise<void> => {
  const words = await comingWords()
  if (words === undefined) return tellPlainly(recorded, act.desk)
  if (recorded.ok) return tellAct(words, recorded.value, act)
  if (act.how?.quiet !== true || words.isFailure(recorded.error)) tellRefusal(words, recorded.error, act.desk)
}

// Extras for the hand and the ear, where the tablet has them: an iPad does not vibrate, and a browser that nobody has touched yet refuses
// aloud. A second tap on the same key is no refusal: nothing is told of it.
const feel = (recorded: Recorded): void => {
  if (!recorded.ok) return recorded.error.code === 'justRecorded' ? undefined : tick('refused')
  tick('done')
  if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate(12)
}

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
      if (recorded.ok) notePainted(begun, { what: 'act', detail: recorded.value[0]?.kind ?? '' })
      feel(recorded)
      await tellOutcome(recorded, { register: opened.journal.register(), desk, how })
      return recorded
    },
    [opened, record, desk],
  )
}

/** Says in the bar, to the ear and to readers that nothing came of a press: its code did not come. */
export const tellNothing = (sentence: string, desk: string): void => {
  tick('refused')
  tell('warn', sentence, desk)
  announce(sentence)
}

type Undo = { readonly record: Record; readonly desk: string }

const takeBack = async (tap: Tap, { record, desk }: Undo): Promise<void> => {
  // Whatever the bar offers to take back was told by these.
  const words = await comingWords()
  if (words === undefined) return tellNothing(parts.lastAction.notUndone, desk)
  const recorded = await record(words.withdrawTap({ facts: tap.facts }))
  if (!recorded.ok && recorded.error.code !== 'alreadyWithdrawn') {
    tick('refused')
    return tellRefusal(words, recorded.error, desk)
  }
  tick('done')
  dropTap(tap, words.takenBack(tap.sentence), desk)
  announce(words.takenBack(tap.sentence))
}

const undoing = new Set<string>()

/** Takes the last tap back; another press takes back the one before. While one is being taken back, at a desk, a press there does nothing. */
export const useUndo = (): (() => Promise<void>) => {
  const { record } = useHouse()
  const desk = useDeskKey()
  return useCallback(async () => {
    const tap = useLastTap.getState(desk).taps.at(-1)
    if (tap === undefined || undoing.has(desk)) return
    undoing.add(desk)
    try {
      await takeBack(tap, { record, desk })
    } finally {
      undoing.delete(desk)
    }
  }, [record, desk])
}
