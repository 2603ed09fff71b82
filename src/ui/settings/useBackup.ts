import { useState } from 'react'
import { noteExport } from '#desk/noteExport.ts'
import { momentAt } from '#domain/time.ts'
import { handOverBackup, registerFile, shareBackup } from '#ui/app/handOverBackup.ts'
import type { ReadyBackup } from '#ui/app/handOverBackup.ts'
import { useHouse } from '#ui/app/house.ts'
import { useShortHold } from '#ui/settings/useShortHold.ts'
import { backups } from '#ui/texts/backups.ts'
import { notOut } from '#ui/texts/notOut.ts'
import { settings } from '#ui/texts/settings.ts'

type Outcome = { readonly tone: 'ok' | 'bad' | 'info'; readonly text: string }
type Handed = Exclude<Awaited<ReturnType<typeof handOverBackup>>, ReadyBackup> | 'again'

const told = (handed: Handed): Outcome => {
  if (handed === 'notVerified') return { tone: 'bad', text: backups.failed }
  if (handed === 'cancelled') return { tone: 'info', text: backups.cancelled }
  if (handed === 'again') return { tone: 'info', text: notOut.again }
  return { tone: 'ok', text: backups.done[handed.way === 'share' ? 'share' : 'download'](handed.file) }
}

/** The backup made by hand; `share` stands while one is ready and waits for a tap of its own. */
export const useBackup = () => {
  const house = useHouse()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const { held, hold } = useShortHold<ReadyBackup>()
  const run = async (job: () => Promise<Outcome | undefined>) => {
    setBusy(true)
    setOutcome(undefined)
    await job().then(setOutcome).finally(() => setBusy(false))
  }
  const made = async (): Promise<Outcome | undefined> => {
    const handed = await handOverBackup(house)
    if (typeof handed === 'string' || 'way' in handed) return told(handed)
    hold(handed)
    return undefined
  }
  const shared = async (ready: ReadyBackup): Promise<Outcome> => {
    const handed = await shareBackup(house, ready)
    if (typeof handed !== 'string') hold(undefined)
    return told(handed)
  }
  // Noted first: a register that left is worth knowing even when the tablet dies on the next second.
  const save = () => run(async () => {
    const file = registerFile(momentAt(house.opened.journal.clock()))
    const noted = await house.record(noteExport({ what: settings.backup.what, file }))
    return noted.ok ? made() : { tone: 'bad', text: settings.backup.failed }
  })
  return { busy, outcome, save, share: held === undefined ? undefined : () => run(() => shared(held)) }
}
