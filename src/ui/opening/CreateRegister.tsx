import { useState } from 'react'
import type { OpenRegister, Safe } from '#desk/ports.ts'
import { Form } from '#ui/opening/Form.tsx'
import { RecoveryCode } from '#ui/opening/RecoveryCode.tsx'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Landing } from '#ui/parts/Landing.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { opening } from '#ui/texts/opening.ts'

type Created = { readonly opened: OpenRegister; readonly recoveryCode: string }
type CreateRegisterProps = {
  readonly safe: Pick<Safe, 'create'>
  readonly clock: () => number
  readonly onOpened: (opened: OpenRegister) => void
  readonly onBack: () => void
}

/** The first tablet of the house: four fields, then the code that opens it again when the phrase is forgotten. */
export function CreateRegister({ safe, clock, onOpened, onBack }: CreateRegisterProps) {
  const [created, setCreated] = useState<Created>()
  const { form, values, errors, busy, broken, set, go } = useCreateForm(safe, setCreated)
  if (created !== undefined) {
    const written = { place: values.place, agent: values.agent, code: created.recoveryCode }
    return <RecoveryCode {...written} clock={clock} onDone={() => onOpened(created.opened)} />
  }
  const { place, placeHint, agent, agentHint, secret, secretAgain, secretRule, create } = opening
  return (
    <Landing lines={create.lines} heading={create.heading}>
      <Form ref={form} go={create.go} busy={busy} broken={broken} onSubmit={go} onBack={onBack}>
        <TextField label={place} hint={placeHint} value={values.place} error={errors.place} onChange={set('place')} maxLength={200} takesFocus />
        <TextField label={agent} hint={agentHint} value={values.agent} error={errors.agent} onChange={set('agent')} maxLength={200} />
        <PasswordField label={secret} hint={secretRule} value={values.secret} error={errors.secret} onChange={set('secret')} />
        <PasswordField label={secretAgain} value={values.again} error={errors.again} onChange={set('again')} />
      </Form>
    </Landing>
  )
}

const useCreateForm = (safe: Pick<Safe, 'create'>, onCreated: (created: Created) => void) => {
  const { values, submit, ...form } = useForm({ place: '', agent: '', secret: '', again: '' })
  const { place, agent, secret, again } = values
  const wrong = {
    place: missing(place, opening.missing.place),
    agent: missing(agent, opening.missing.agent),
    secret: missing(secret, opening.missing.secret),
    again: secret === again ? undefined : opening.mismatch,
  }
  const create = async () => {
    const created = await safe.create({ place: place.trim(), agent: agent.trim(), passphrase: secret })
    if (!created.ok) return { secret: opening.refusals[created.error.code] }
    onCreated(created.value)
    return undefined
  }
  return { ...form, values, go: () => void submit(wrong, create) }
}
