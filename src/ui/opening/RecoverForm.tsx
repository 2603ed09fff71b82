import { noteAccess } from '#desk/noteAccess.ts'
import type { OpenRegister, Safe } from '#desk/ports.ts'
import { createRecord } from '#desk/record.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { Form } from '#ui/opening/Form.tsx'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { opening } from '#ui/texts/opening.ts'

type RecoverFormProps = {
  readonly safe: Pick<Safe, 'recover'>
  readonly desk: Pick<Desk, 'enter'>
  readonly onBack: () => void
}

/** The printed code, and a new phrase in place of the forgotten one. */
export function RecoverForm({ safe, desk, onBack }: RecoverFormProps) {
  const { form, values, errors, busy, broken, set, go } = useRecoverForm(safe, desk)
  const { recover, secretRule } = opening
  return (
    <Form ref={form} go={recover.go} busy={busy} broken={broken} wide onSubmit={go} onBack={onBack} back={recover.back}>
      <TextField label={recover.code} hint={recover.codeHint} value={values.code} error={errors.code} onChange={set('code')} takesFocus />
      <PasswordField label={recover.secret} hint={secretRule} value={values.secret} error={errors.secret} onChange={set('secret')} />
      <PasswordField label={recover.secretAgain} value={values.again} error={errors.again} onChange={set('again')} />
    </Form>
  )
}

// A way in past the six digits leaves a line (metier.md §8); a note that does not get through keeps nobody out.
const noteRecovered = async ({ journal }: OpenRegister): Promise<void> => {
  await createRecord(journal)(noteAccess({ what: 'passphraseChanged', detail: opening.recover.noted })).catch(() => undefined)
}

const useRecoverForm = (safe: Pick<Safe, 'recover'>, desk: Pick<Desk, 'enter'>) => {
  const { values, submit, ...form } = useForm({ code: '', secret: '', again: '' })
  const { code, secret, again } = values
  const wrong = {
    code: missing(code, opening.missing.code),
    secret: missing(secret, opening.missing.secret),
    again: secret === again ? undefined : opening.mismatch,
  }
  const recover = async () => {
    const opened = await safe.recover({ recoveryCode: code, passphrase: secret })
    if (opened.ok) {
      await noteRecovered(opened.value)
      return desk.enter(opened.value, 'straight')
    }
    const refused = opening.refusals[opened.error.code]
    return opened.error.code === 'passphraseTooShort' ? { secret: refused } : { code: refused }
  }
  return { ...form, values, go: () => void submit(wrong, async () => (await recover()) ?? undefined) }
}
