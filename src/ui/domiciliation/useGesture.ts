import { useRef, useState } from 'react'
import type { Decide } from '#desk/ports.ts'
import { useAct } from '#ui/app/useAct.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { missing } from '#ui/texts/domiciliationGestures.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'
import { failureSentence, isFailure, refusalSentence } from '#ui/texts/refusals.ts'
import type { Recorded } from '#desk/record.ts'

type Told = { readonly code: string; readonly sentence: string }

export type Gesture = {
  readonly draft: FormDraft
  readonly busy: boolean
  readonly told: Told | undefined
  /** What to say beside a field, when the refusal is about it. */
  readonly wrong: (...codes: readonly string[]) => string | undefined
  /** Asks for the act, or says what the form is missing. */
  readonly run: (step: Decide | Missing) => Promise<void>
  /** What was refused is being mended. */
  readonly forget: () => void
}

const told = (error: Extract<Recorded, { ok: false }>['error']): Told => ({
  code: error.code, sentence: isFailure(error) ? failureSentence(error) : refusalSentence(error),
})

/** One act from a form: it closes once the act is on disk, and its draft goes; until then the reason stands beside what it is about. */
export const useGesture = (onDone: () => void, draft: FormDraft): Gesture => {
  const act = useAct()
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Told>()
  const record = async (decide: Decide) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    const recorded = await act(decide, { quiet: true })
    running.current = false
    setBusy(false)
    if (recorded.ok || recorded.error.code === 'justRecorded') {
      draft.drop()
      return onDone()
    }
    setRefused(told(recorded.error))
  }
  return {
    draft,
    busy,
    told: refused,
    wrong: (...codes) => (refused !== undefined && codes.includes(refused.code) ? refused.sentence : undefined),
    forget: () => setRefused(undefined),
    run: async (step) => (typeof step === 'string' ? setRefused({ code: step, sentence: missing[step] }) : record(step)),
  }
}
