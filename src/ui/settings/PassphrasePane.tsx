import { useState } from 'react'
import type { AgentDoor } from '#desk/session.ts'
import { useHouse } from '#ui/app/house.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { SecretForm } from '#ui/settings/SecretForm.tsx'
import s from '#ui/settings/Settings.module.css'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { opening } from '#ui/texts/opening.ts'
import { refusalSentence } from '#ui/texts/refusals.ts'
import { security } from '#ui/texts/security.ts'

const words = security.passphrase

/** Another phrase for this tablet; the printed code and the other tablets keep theirs. */
export function PassphrasePane() {
  const { form, values, errors, set, busy, broken, done, go } = usePassphrase()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <SecretForm {...{ form, busy, broken, go }} verb={words.go} done={done ? words.done : undefined}>
        <PasswordField label={words.before} value={values.before} error={errors.before} onChange={set('before')} />
        <PasswordField label={words.after} hint={opening.secretRule} value={values.after} error={errors.after} onChange={set('after')} />
        <PasswordField label={words.again} value={values.again} error={errors.again} onChange={set('again')} />
      </SecretForm>
    </Pane>
  )
}

const empty = { before: '', after: '', again: '' } as const

type Refused = Extract<Awaited<ReturnType<AgentDoor['changePassphrase']>>, { ok: false }>['error']['code']

const refused = (code: Refused): { readonly before?: string; readonly after?: string } => {
  if (code === 'notAllowed') return { before: refusalSentence({ code }) }
  return { [code === 'passphraseTooShort' ? 'after' : 'before']: opening.refusals[code] }
}

const usePassphrase = () => {
  const { agents } = useHouse().opened
  const note = useNoteAccess()
  const [done, setDone] = useState(false)
  const { submit, set, ...form } = useForm<keyof typeof empty>(empty)
  const { before, after, again } = form.values
  const wrong = {
    before: missing(before, opening.missing.secret),
    after: missing(after, opening.missing.secret),
    again: after === again ? undefined : opening.mismatch,
  }
  const change = async () => {
    setDone(false)
    const changed = await agents.changePassphrase({ before, after })
    if (!changed.ok) return refused(changed.error.code)
    for (const field of ['before', 'after', 'again'] as const) set(field)('')
    note('passphraseChanged')
    setDone(true)
    return undefined
  }
  return { ...form, set, done, go: () => void submit(wrong, change) }
}
