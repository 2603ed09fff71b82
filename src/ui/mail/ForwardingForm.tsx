import { ok } from '#kernel/result.ts'
import { setForwarding } from '#desk/setForwarding.ts'
import type { PersonId } from '#domain/ids.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/mail/HandOut.module.css'
import { InlineForm } from '#ui/mail/InlineForm.tsx'
import { readPeriod } from '#ui/mail/readPeriod.ts'
import { useInlineForm } from '#ui/mail/useInlineForm.ts'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type ForwardingFormProps = { readonly person: PersonId; readonly onClose: () => void }

const { form, forwarding: words } = handOut

/** Where the holder asks for mail to be sent on, and for how long. */
export function ForwardingForm({ person, onClose }: ForwardingFormProps) {
  const { day } = useNow()
  const draft = useDraft('forwarding', person)
  const { fields, wrong, write, save } = useInlineForm({
    draft,
    from: { address: '', from: day, to: '' },
    read: (typed: { readonly address: string; readonly from: string; readonly to: string }) => {
      const period = readPeriod(typed)
      return period.ok ? ok(setForwarding({ person, address: typed.address, ...period.value })) : period
    },
    fieldOf: { addressMissing: 'address', textTooLong: 'address', periodReversed: 'to' },
    onSaved: onClose,
  })
  return (
    <InlineForm heading={words.heading} verb={words.save} refused={wrong.whole} {...{ draft, save, onClose }}>
      <div className={s.whole}>
        <TextArea label={words.address} value={fields.address} onChange={write('address')} error={wrong.address} maxLength={200} takesFocus />
      </div>
      <TextField label={form.from} type="date" value={fields.from} onChange={write('from')} error={wrong.from} />
      <TextField label={form.to} type="date" value={fields.to} onChange={write('to')} error={wrong.to} optional />
    </InlineForm>
  )
}
