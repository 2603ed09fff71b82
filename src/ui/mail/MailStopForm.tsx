import { ok } from '#kernel/result.ts'
import { stopMail } from '#desk/stopMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { InlineForm } from '#ui/mail/InlineForm.tsx'
import { readPeriod } from '#ui/mail/readPeriod.ts'
import type { PeriodFields } from '#ui/mail/readPeriod.ts'
import { useInlineForm } from '#ui/mail/useInlineForm.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type MailStopFormProps = { readonly person: PersonId; readonly onClose: () => void }

const { form, stop: words } = handOut

/** From when on mail is no longer taken in, and until when. No field for a reason: the dates are all that the sort needs. */
export function MailStopForm({ person, onClose }: MailStopFormProps) {
  const { day } = useNow()
  const draft = useDraft('mailStop', person)
  const { fields, wrong, write, save } = useInlineForm({
    draft,
    from: { from: day, to: '' },
    read: (typed: PeriodFields) => {
      const period = readPeriod(typed)
      return period.ok ? ok(stopMail({ person, ...period.value })) : period
    },
    fieldOf: { periodReversed: 'to' },
    onSaved: onClose,
  })
  return (
    <InlineForm heading={words.heading} verb={words.save} refused={wrong.whole} {...{ draft, save, onClose }}>
      <TextField label={form.from} type="date" value={fields.from} onChange={write('from')} error={wrong.from} takesFocus />
      <TextField label={form.to} type="date" value={fields.to} onChange={write('to')} error={wrong.to} optional />
    </InlineForm>
  )
}
