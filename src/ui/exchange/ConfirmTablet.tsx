import { useState } from 'react'
import type { EnrolRefusal, Offer } from '#desk/exchange.ts'
import { roles } from '#domain/agents/words.ts'
import type { Role } from '#domain/agents/words.ts'
import { Digits } from '#ui/exchange/Digits.tsx'
import s from '#ui/exchange/Exchange.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { roleWords } from '#ui/texts/agents.ts'
import { opening } from '#ui/texts/opening.ts'
import { tablets } from '#ui/texts/tablets.ts'

const words = tablets.add
const roleOptions = roles.map((value) => ({ value, word: roleWords[value] }))

type ConfirmTabletProps = {
  readonly offer: Offer
  readonly digits: string
  readonly onDone: (name: string) => void
  readonly onRefused: (refusal: EnrolRefusal) => void
}

/** The other tablet answered: someone compares both screens, names it, and says the passphrase again before the keys go over. */
export function ConfirmTablet(props: ConfirmTabletProps) {
  const { form, values, errors, busy, broken, set, role, setRole, go } = useConfirm(props)
  return (
    <form
      ref={form}
      className={s.stack}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault()
        void go()
      }}
    >
      <output className={s.section}>
        <span className={s.strong}>{words.same}</span>
        <Digits digits={props.digits} />
      </output>
      <p>{words.sameText}</p>
      <TextField label={words.name} value={values.name} onChange={set('name')} error={errors.name} maxLength={40} takesFocus />
      <SelectField label={words.role} value={role} onChange={setRole} options={roleOptions} />
      <PasswordField label={words.secret} hint={words.secretHint} value={values.secret} onChange={set('secret')} error={errors.secret} />
      <Alert tone="bad" urgent>{broken ? opening.refusals.storage : ''}</Alert>
      <KeyRow>
        <Key type="submit" variant="filled" busy={busy}>{words.confirm}</Key>
      </KeyRow>
    </form>
  )
}

const useConfirm = ({ offer, onDone, onRefused }: ConfirmTabletProps) => {
  const { values, submit, ...form } = useForm({ name: '', secret: '' })
  const [role, setRole] = useState<Role>('manager')
  const name = values.name.trim()
  const confirm = async () => {
    const confirmed = await offer.confirm({ name, passphrase: values.secret, role })
    if (confirmed.ok) onDone(name)
    else if (confirmed.error.code === 'wrongPassphrase') return { secret: opening.refusals.wrongPassphrase }
    else onRefused(confirmed.error)
    return undefined
  }
  const wrong = { name: missing(name, tablets.link.missing), secret: missing(values.secret, words.missingSecret) }
  return { ...form, values, role, setRole, go: () => submit(wrong, confirm) }
}
