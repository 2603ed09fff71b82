import { useState } from 'react'
import type { Decide, JournalFailure } from '#desk/ports.ts'
import { RescueKey } from '#ui/app/RescueKey.tsx'
import s from '#ui/app/FailurePage.module.css'
import { useHouse } from '#ui/app/house.ts'
import { pushTap } from '#ui/app/useLastTap.ts'
import { hushed } from '#ui/app/openHouse.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { announce } from '#ui/parts/announce.ts'
import { tapSentence } from '#ui/texts/acts.ts'
import { failure } from '#ui/texts/failure.ts'

type FailurePageProps = { readonly code: Extract<JournalFailure['code'], 'full' | 'lost'>; readonly decide?: Decide | undefined }

/** The tablet keeps nothing more: loud, whole page, since a note that leaves would let the day go on unwritten (sync.md, 28–30). */
export function FailurePage({ code, decide }: FailurePageProps) {
  const { title, what, safe, advice } = failure.pages[code]
  const { busy, retry } = useRetry(decide)
  return (
    <main className={s.page}>
      <div className={s.card} role="alert">
        <h1 className={s.title}>{title}</h1>
        <p>{what}</p>
        <p>{safe}</p>
        <p>{advice}</p>
      </div>
      <KeyRow>
        <Key variant="filled" busy={busy} onPress={() => void retry()}>
          {failure.retry}
        </Key>
        <RescueKey />
      </KeyRow>
    </main>
  )
}

/** Takes the same act up again, decided anew on what is known by then: it is never written twice. */
const useRetry = (decide: Decide | undefined) => {
  const { opened: { journal }, record } = useHouse()
  const [busy, setBusy] = useState(false)
  const again = async () => {
    const caughtUp = await journal.catchUp()
    if (!caughtUp.ok) return
    if (decide === undefined) return hushed()
    const recorded = await record(decide)
    if (!recorded.ok && (recorded.error.code === 'full' || recorded.error.code === 'lost')) return
    hushed()
    if (!recorded.ok) return
    const sentence = tapSentence(journal.register(), recorded.value)
    pushTap({ facts: recorded.value.map(({ id }) => id), sentence })
    announce(failure.kept(sentence))
  }
  const retry = async () => {
    setBusy(true)
    await again()
    setBusy(false)
  }
  return { busy, retry }
}
