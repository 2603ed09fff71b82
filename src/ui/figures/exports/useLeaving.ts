import { useEffect, useRef, useState } from 'react'
import { missingFor } from '#domain/exchange/completeness.ts'
import type { Period } from '#domain/time.ts'
import { momentAt } from '#domain/time.ts'
import type { WritingProgress } from '#exports/domifa/heldByAll.ts'
import { handedSentence, handOver } from '#ui/app/handOver.ts'
import { useHouse } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { makeLeaving } from '#ui/figures/exports/leavings.ts'
import type { Leaving } from '#ui/figures/exports/leavings.ts'
import { useShortHold } from '#ui/settings/useShortHold.ts'
import { exportWords as words } from '#ui/texts/exports.ts'
import type { ExportFile } from '#ui/texts/exports.ts'

type Outcome = { readonly tone: 'ok' | 'info' | 'bad'; readonly text: string }

/** One file at a time leaves the Bilan; `share` stands while one waits for a tap of its own, the first being too old for the share sheet. */
export const useLeaving = (period: Period) => {
  const house = useHouse()
  const { standing } = useExchange()
  const [busy, setBusy] = useState<ExportFile>()
  const [outcome, setOutcome] = useState<Outcome>()
  const [progress, tell] = useState<WritingProgress>()
  const { held, hold } = useShortHold<Leaving>()
  const stopping = useRef<() => void>(() => undefined)
  useEffect(() => () => stopping.current(), [])
  const leave = async (leaving: Leaving): Promise<Outcome> => {
    const handed = await handOver(house, leaving)
    hold(handed === 'again' ? leaving : undefined)
    const said = words.exported(leaving.name)
    const text = handedSentence(handed, said)
    return { tone: text === said ? 'ok' : 'info', text }
  }
  const run = async (file: ExportFile, job: () => Promise<Outcome>) => {
    setBusy(file)
    setOutcome(undefined)
    setOutcome(await job().catch((): Outcome => ({ tone: 'bad', text: words.failed })))
    tell(undefined)
    setBusy(undefined)
  }
  const save = (file: ExportFile) => run(file, async () => {
    const { journal } = house.opened
    const job = new AbortController()
    stopping.current = () => job.abort()
    const register = journal.register()
    const missing = missingFor(register, standing, period.to).length
    const made = await makeLeaving[file]({ register, period, missing, today: momentAt(journal.clock()).day }, { signal: job.signal, tell })
    return made === undefined ? { tone: 'info', text: words.stopped } : leave(made)
  })
  const share = held === undefined ? undefined : () => run('acts', () => leave(held))
  return { busy, progress, stop: () => stopping.current(), outcome, save, share }
}
