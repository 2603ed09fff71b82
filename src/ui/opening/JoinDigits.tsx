import type { EnrolRefusal, Joining } from '#desk/exchange.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { Digits } from '#ui/exchange/Digits.tsx'
import { Form } from '#ui/opening/Form.tsx'
import s from '#ui/opening/Joining.module.css'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { joining as words } from '#ui/texts/joining.ts'
import { opening } from '#ui/texts/opening.ts'

type JoinDigitsProps = {
  readonly joining: Joining
  readonly onOpened: (opened: OpenRegister) => void
  readonly onRefused: (refusal: EnrolRefusal) => void
}

/** The six digits to compare, and this tablet's own passphrase: the register comes once the other tablet has said yes. */
export function JoinDigits(props: JoinDigitsProps) {
  const { form, values, errors, busy, broken, set, go } = useFinish(props)
  useHalfFilled(true)
  return (
    <>
      <output className={s.same}>
        <span className={s.strong}>{words.same}</span>
        <Digits digits={props.joining.digits} />
      </output>
      <p>{words.sameText}</p>
      <Form ref={form} go={words.finish} busy={busy} broken={broken} onSubmit={go} onBack={() => props.onRefused({ code: 'stopped' })}>
        <TextField label={words.agent} value={values.agent} error={errors.agent} onChange={set('agent')} maxLength={200} />
        <PasswordField label={words.secret} hint={words.secretHint} value={values.secret} error={errors.secret} onChange={set('secret')} />
        <PasswordField label={words.secretAgain} value={values.again} error={errors.again} onChange={set('again')} />
        {busy && <Alert tone="info">{words.waiting}</Alert>}
      </Form>
    </>
  )
}

const useFinish = ({ joining, onOpened, onRefused }: JoinDigitsProps) => {
  const { values, submit, ...form } = useForm({ agent: '', secret: '', again: '' })
  const { agent, secret, again } = values
  const wrong = {
    agent: missing(agent, opening.missing.agent),
    secret: missing(secret, opening.missing.secret),
    again: secret === again ? undefined : opening.mismatch,
  }
  const finish = async () => {
    const finished = await joining.finish(secret, agent.trim())
    if (finished.ok) onOpened(finished.value)
    else if (finished.error.code === 'passphraseTooShort') return { secret: opening.refusals.passphraseTooShort }
    else onRefused(finished.error)
    return undefined
  }
  return { ...form, values, go: () => void submit(wrong, finish) }
}
