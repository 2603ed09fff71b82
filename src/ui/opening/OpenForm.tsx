import Play from 'lucide-react/icons/play'
import type { Safe } from '#desk/ports.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { Form } from '#ui/opening/Form.tsx'
import s from '#ui/opening/OpenForm.module.css'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Key } from '#ui/parts/Key.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { opening } from '#ui/texts/opening.ts'

type OpenFormProps = {
  readonly safe: Pick<Safe, 'open'>
  readonly desk: Pick<Desk, 'enter' | 'openDemo'>
  readonly onForgotten: () => void
}

/** One field, one key; what to do when the phrase is forgotten; and a demonstration beside the real register. */
export function OpenForm({ safe, desk, onForgotten }: OpenFormProps) {
  const { form, values, errors, busy, broken, set, submit } = useForm({ secret: '' })
  const { locked } = opening
  const open = async () => {
    const opened = await safe.open(values.secret)
    if (!opened.ok) return { secret: opening.refusals[opened.error.code] }
    desk.enter(opened.value)
    return undefined
  }
  const go = () => void submit({ secret: missing(values.secret, opening.missing.secret) }, open)
  return (
    <>
      <Form ref={form} go={locked.go} busy={busy} broken={broken} wide onSubmit={go}>
        <PasswordField label={opening.secret} value={values.secret} error={errors.secret} onChange={set('secret')} takesFocus />
      </Form>
      <div className={s.ways}>
        <Key variant="quiet" onPress={onForgotten}>
          {locked.forgotten}
        </Key>
        <Key variant="quiet" icon={Play} onPress={desk.openDemo}>
          {locked.demo}
        </Key>
      </div>
    </>
  )
}
