import { useEffect, useRef, useState } from 'react'
import { momentAt } from '#domain/time.ts'
import type { WritingProgress } from '#exports/domifa/heldByAll.ts'
import { handedSentence, handOver } from '#ui/app/handOver.ts'
import { useHouse } from '#ui/app/house.ts'
import { makeDomifaFile } from '#ui/settings/makeDomifaFile.ts'
import type { DomifaShape, MadeFile } from '#ui/settings/makeDomifaFile.ts'
import { useShortHold } from '#ui/settings/useShortHold.ts'
import { domifa as words } from '#ui/texts/domifa.ts'

type Outcome = { readonly tone: 'ok' | 'info' | 'bad'; readonly text: string }
type Ready = MadeFile & { readonly what: string }

/** Hands over the register as DomiFa has it; `share` stands while a file waits for a tap of its own, the first being too old for the share sheet. */
export const useDomifaExport = () => {
  const house = useHouse()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const { held, hold } = useShortHold<Ready>()
  const [progress, tell] = useState<WritingProgress>()
  const stopping = useRef<() => void>(() => undefined)
  useEffect(() => () => stopping.current(), [])
  const run = async (job: () => Promise<Outcome>) => {
    setBusy(true)
    setOutcome(undefined)
    setOutcome(await job().catch((): Outcome => ({ tone: 'bad', text: words.failed })))
    setBusy(false)
  }
  const leave = async (ready: Ready): Promise<Outcome> => {
    const handed = await handOver(house, ready)
    hold(handed === 'again' ? ready : undefined)
    const text = handedSentence(handed, words.exported(ready.name))
    return { tone: text === words.exported(ready.name) ? 'ok' : 'info', text }
  }
  const save = (shape: DomifaShape) => run(async () => {
    const { journal } = house.opened
    const job = new AbortController()
    stopping.current = () => job.abort()
    const made = await makeDomifaFile(journal.register(), { now: momentAt(journal.clock()), shape, signal: job.signal, tell })
    tell(undefined)
    return made === undefined ? { tone: 'info', text: words.stopped } : leave({ ...made, what: words.what[shape] })
  })
  return { busy, progress, stop: () => stopping.current(), outcome, save, share: held === undefined ? undefined : () => run(() => leave(held)) }
}
