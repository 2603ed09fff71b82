import { useState } from 'react'
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import s from '#ui/opening/Form.module.css'
import { Form } from '#ui/opening/Form.tsx'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { FileField } from '#ui/parts/FileField.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { acts, backups } from '#ui/texts/backups.ts'
import { opening } from '#ui/texts/opening.ts'
import { fileSize } from '#ui/texts/sizes.ts'

type RestoreRegisterProps = {
  readonly safe: Pick<Safe, 'restore' | 'inspect'>
  /** `straight`: by the printed code, as at `recover`. */
  readonly onOpened: (opened: OpenRegister, how?: 'straight') => void
  readonly onBack: () => void
}

const words = backups.inspected

/** A file of "Exporter tout le registre": first what is in it, then, if it is the right one, read into an empty tablet. */
export function RestoreRegister({ safe, onOpened, onBack }: RestoreRegisterProps) {
  const { heading, lines, file: label, fileHint, chosen, secret, secretHint, go: word } = opening.restore
  const { form, file, found, choose, values, errors, busy, broken, set, go, forget } = useRestoreForm(safe, onOpened)
  const hint = file === undefined ? fileHint : chosen(file.name, fileSize(file.size))
  return (
    <Landing lines={lines} heading={heading}>
      <Form
        ref={form} go={found === undefined ? word : words.restore} busy={busy} broken={broken} onSubmit={go}
        onBack={found === undefined ? onBack : forget} back={found === undefined ? undefined : words.other}
      >
        {found === undefined ? (
          <>
            <FileField label={label} hint={hint} error={errors.file} accept=".boussole" onChoose={choose} />
            <PasswordField label={secret} hint={secretHint} value={values.secret} error={errors.secret} onChange={set('secret')} />
          </>
        ) : (
          <Found {...found} refusal={errors.file} />
        )}
      </Form>
    </Landing>
  )
}

type Inspected = Extract<Awaited<ReturnType<Safe['inspect']>>, { readonly ok: true }>['value']

/** What is in the file: enough to know the right one from yesterday's, and no name of a person. */
function Found({ place, acts: tally, refusal }: Inspected & { readonly refusal: string | undefined }) {
  const last = tally.last === undefined ? [] : [words.lastAct(tally.last)]
  return (
    <section aria-live="polite" className={s.found}>
      <p>
        <strong>{words.of(place)}</strong>
      </p>
      <p>{[words.people(tally.people), acts(tally.facts), ...last].join(', ')}.</p>
      <p>{words.restoreText}</p>
      {refusal !== undefined && <Alert tone="bad" urgent>{refusal}</Alert>}
    </section>
  )
}

const aboutSecret: readonly SafeRefusal['code'][] = ['wrongPassphrase', 'wrongRecoveryCode']

const refusedAs = (code: SafeRefusal['code']) => ({ [aboutSecret.includes(code) ? 'secret' : 'file']: opening.refusals[code] })

const useRestoreForm = (safe: RestoreRegisterProps['safe'], onOpened: RestoreRegisterProps['onOpened']) => {
  const { values, submit, ...form } = useForm({ file: '', secret: '' })
  const [file, setFile] = useState<File>()
  const [found, setFound] = useState<Inspected>()
  useHalfFilled(file !== undefined)
  const wrong = {
    file: file === undefined ? opening.missing.file : undefined,
    secret: missing(values.secret, opening.missing.secret),
  }
  const attempt = async () => {
    const wish = { file: new Uint8Array((await file?.arrayBuffer()) ?? []), secret: values.secret }
    if (found === undefined) {
      const inspected = await safe.inspect(wish)
      if (!inspected.ok) return refusedAs(inspected.error.code)
      return setFound(inspected.value)
    }
    const restored = await safe.restore(wish)
    if (!restored.ok) return refusedAs(restored.error.code)
    const byCode = await restored.value.agents.tryRecoveryCode(values.secret)
    return onOpened(restored.value, byCode ? 'straight' : undefined)
  }
  const choose = (files: readonly File[]) => {
    setFile(files[0])
    form.set('file')('')
  }
  return { ...form, values, file, found, choose, forget: () => setFound(undefined), go: () => void submit(wrong, async () => (await attempt()) ?? undefined) }
}
