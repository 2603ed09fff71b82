import { serviceDay, timeOfDay } from '#domain/time.ts'
import type { When } from '#desk/when.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import type { Missing } from '#ui/texts/domiciliationGestures.ts'

type Channel = 'call' | 'letter' | 'email' | 'otherService'
type Fields = {
  readonly channel: Channel
  readonly source: string
  readonly later: boolean
  readonly day: string
  readonly at: string
  readonly reason: string
}
type Wish = { readonly channel: Channel; readonly source?: string; readonly when?: When }

export type ContactForm = {
  readonly fields: Fields
  readonly write: (changed: Partial<Fields>) => void
  readonly wish: () => Wish | Missing
}

const whenOf = (fields: Fields): When | Missing | undefined => {
  if (!fields.later) return undefined
  const [day, at] = [serviceDay(fields.day), timeOfDay(fields.at)]
  if (day === undefined) return 'noSuchDay'
  if (at === undefined && fields.at !== '') return 'noSuchHour'
  return { day, reason: fields.reason, ...(at === undefined ? {} : { at }) }
}

/** What is asked of a contact; now, unless said otherwise. */
export const useContactForm = (): ContactForm => {
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(() => ({ channel: 'call', source: '', later: false, day, at: '', reason: '' }))
  const wish = (): Wish | Missing => {
    const when = whenOf(fields)
    if (typeof when === 'string') return when
    const { channel, source } = fields
    return { channel, ...(channel === 'otherService' ? { source } : {}), ...(when === undefined ? {} : { when }) }
  }
  return { fields, wish, write }
}
