import { useState } from 'react'
import type { ReadBackup } from '#desk/backups.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import { useHouse } from '#ui/app/house.ts'
import type { House } from '#ui/app/house.ts'
import { backups } from '#ui/texts/backups.ts'
import { failureSentence } from '#ui/texts/refusals.ts'

const words = backups.read

type Outcome = { readonly tone: 'ok' | 'bad'; readonly text: string }
type Looked = { readonly found: ReadBackup | undefined; readonly outcome: Outcome | undefined }

const nothing: Looked = { found: undefined, outcome: undefined }

const compared = async ({ opened, record }: House, file: File, secret: string): Promise<Looked> => {
  const read = await opened.backups.read({ file: new Uint8Array(await file.arrayBuffer()), secret })
  if (!read.ok) return { ...nothing, outcome: { tone: 'bad', text: words.refusals[read.error.code] } }
  await record(noteAccess({ what: 'backupRead' }))
  return { ...nothing, found: read.value }
}

const added = async ({ record }: House, { add }: ReadBackup): Promise<Outcome> => {
  const taken = await add()
  if (!taken.ok) return { tone: 'bad', text: failureSentence(taken.error) }
  await record(noteAccess({ what: 'backupRead', detail: words.added(taken.value.added) }))
  return { tone: 'ok', text: words.added(taken.value.added) }
}

/** What a backup holds beside this register, and the adding of what is missing. */
export const useReadBackup = () => {
  const house = useHouse()
  const [busy, setBusy] = useState(false)
  const [looked, setLooked] = useState(nothing)
  const run = async (job: () => Promise<Looked>, broken: string) => {
    setBusy(true)
    setLooked((before) => ({ ...before, outcome: undefined }))
    try {
      setLooked(await job())
    } catch {
      setLooked((before) => ({ ...before, outcome: { tone: 'bad', text: broken } }))
    } finally {
      setBusy(false)
    }
  }
  const { found, outcome } = looked
  return {
    found, outcome, busy,
    forget: () => setLooked(nothing),
    compare: (file: File, secret: string) => void run(() => compared(house, file, secret), words.unreadable),
    add: () => {
      if (found !== undefined) void run(async () => ({ found: undefined, outcome: await added(house, found) }), words.notAdded)
    },
  }
}
