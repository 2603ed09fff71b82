import { useRef } from 'react'
import type { FormDraft } from '#ui/app/useDraft.ts'
import s from '#ui/app/ResumedDraft.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { parts } from '#ui/texts/parts.ts'

/** `elsewhere`: the form has the line in another place. */
type ResumedDraftProps = { readonly draft: FormDraft; readonly elsewhere?: boolean | undefined }

const firstField = 'input:not([type=hidden]), select, textarea'

/** Says that a form opens as it was left, and offers to begin it afresh. At the foot of the form, or above a field that takes the focus: what is typed next has it, not this key. */
export function ResumedDraft({ draft: { resumed, drop }, elsewhere = false }: ResumedDraftProps) {
  const line = useRef<HTMLDivElement>(null)
  if (!resumed || elsewhere) return null
  // The key goes with the draft: the focus would go with it.
  const beginAfresh = () => {
    const form = line.current?.closest('dialog, form, section, main')
    drop()
    form?.querySelector<HTMLElement>(firstField)?.focus()
  }
  return (
    <div ref={line} className={s.resumed} data-resumed>
      <span>{parts.draft.resumed}</span>
      <Key variant="quiet" onPress={beginAfresh}>{parts.draft.afresh}</Key>
    </div>
  )
}
