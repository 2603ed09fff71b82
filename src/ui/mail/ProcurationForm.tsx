import type { PersonId } from '#domain/ids.ts'
import s from '#ui/mail/HandOut.module.css'
import { InlineForm } from '#ui/mail/InlineForm.tsx'
import { useProcurationForm } from '#ui/mail/useProcurationForm.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type ProcurationFormProps = { readonly person: PersonId; readonly onClose: () => void }

const { form } = handOut

/** What stands on the paper that the holder signed. */
export function ProcurationForm({ person, onClose }: ProcurationFormProps) {
  const { draft, fields, wrong, write, save } = useProcurationForm(person, onClose)
  return (
    <InlineForm heading={form.heading} verb={form.save} refused={wrong.whole} {...{ draft, save, onClose }}>
      <div className={s.whole}>
        <TextField label={form.name} value={fields.name} onChange={write('name')} error={wrong.name} maxLength={200} takesFocus />
      </div>
      <div className={s.whole}>
        <TextField label={form.birthDate} type="date" value={fields.birthDate} onChange={write('birthDate')} error={wrong.birthDate} />
      </div>
      <TextField label={form.from} type="date" value={fields.from} onChange={write('from')} error={wrong.from} />
      <TextField label={form.to} type="date" value={fields.to} onChange={write('to')} error={wrong.to} />
    </InlineForm>
  )
}
