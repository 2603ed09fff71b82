import { useState } from 'react'
import type { Result } from '#kernel/result.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { useAct } from '#ui/app/useAct.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { isFailure, refusalSentence } from '#ui/texts/refusals.ts'

/** What to say beside each field, by its name; `whole`: what is about none of them. */
export type Wrong = Readonly<Partial<Record<string, string>>>

type Reading<F> = {
  readonly draft: FormDraft
  readonly from: F
  /** The gesture that the fields ask for, or what is wrong with them. */
  readonly read: (fields: F) => Result<Decide, Wrong>
  /** Where a refusal of the gesture is read. */
  readonly fieldOf: Readonly<Partial<Record<Refusal['code'], keyof F & string>>>
  readonly onSaved: () => void
}

export type InlineForm<F> = {
  readonly draft: FormDraft
  readonly fields: F
  readonly wrong: Wrong
  readonly write: (field: keyof F) => (text: string) => void
  readonly save: () => Promise<void>
}

/** A form that opens inside of a dialog and writes one act; it closes once the act is on disk. */
export const useInlineForm = <F extends Readonly<Record<string, string>>>({ draft, from, read, fieldOf, onSaved }: Reading<F>): InlineForm<F> => {
  const act = useAct()
  const [empty] = useState(from)
  const [fields, change] = useFields(draft, () => from)
  const [wrong, setWrong] = useState<Wrong>({})
  useHalfFilled(Object.keys(fields).some((field) => fields[field] !== empty[field]))
  const save = async () => {
    const asked = read(fields)
    if (!asked.ok) return setWrong(asked.error)
    const recorded = await act(asked.value, { quiet: true })
    if (recorded.ok) {
      draft.drop()
      return onSaved()
    }
    if (!isFailure(recorded.error)) setWrong({ [fieldOf[recorded.error.code] ?? 'whole']: refusalSentence(recorded.error) })
  }
  return { draft, fields, wrong, save, write: (field) => (text) => change({ ...fields, [field]: text }) }
}
