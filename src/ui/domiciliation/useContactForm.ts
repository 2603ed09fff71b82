import type { When } from '#desk/when.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { whenOf } from '#ui/domiciliation/later.ts'
import type { Later } from '#ui/domiciliation/later.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

type Channel = 'call' | 'letter' | 'email' | 'otherService'
type Fields = Later & {
  readonly channel: Channel
  readonly source: string
}
type Wish = { readonly channel: Channel; readonly source?: string; readonly when?: When }

type ContactForm = {
  readonly fields: Fields
  readonly write: (changed: Partial<Fields>) => void
  readonly wish: () => Wish | Missing
}

/** What is asked of a contact; now, unless said otherwise. */
export const useContactForm = (draft: FormDraft): ContactForm => {
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(draft, () => ({ channel: 'call', source: '', later: false, day, at: '', reason: '' }))
  const wish = (): Wish | Missing => {
    const when = whenOf(fields)
    if (typeof when === 'string') return when
    const { channel, source } = fields
    return { channel, ...(channel === 'otherService' ? { source } : {}), ...(when === undefined ? {} : { when }) }
  }
  return { fields, wish, write }
}
