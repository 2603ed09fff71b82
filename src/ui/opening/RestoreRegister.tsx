import { useState } from 'react'
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { Form } from '#ui/opening/Form.tsx'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { FileField } from '#ui/parts/FileField.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { opening } from '#ui/texts/opening.ts'
import { fileSize } from '#ui/texts/sizes.ts'

type RestoreRegisterProps = {
  readonly safe: Pick<Safe, 'restore'>
  readonly onOpened: (opened: OpenRegister) => void
  readonly onBack: () => void
}

/** A file of "Exporter tout le registre", read into an empty tablet. */
export function RestoreRegister({ safe, onOpened, onBack }: RestoreRegisterProps) {
  const { heading, lines, file: label, fileHint, chosen, secret, secretHint, go: word } = opening.restore
  const { form, file, choose, values, errors, busy, broken, set, go } = useRestoreForm(safe, onOpened)
  const hint = file === undefined ? fileHint : chosen(file.name, fileSize(file.size))
  return (
    <Landing lines={lines} heading={heading}>
      <Form ref={form} go={word} busy={busy} broken={broken} onSubmit={go} onBack={onBack}>
        <FileField label={label} hint={hint} error={errors.file} accept=".boussole" onChoose={choose} />
        <PasswordField label={secret} hint={secretHint} value={values.secret} error={errors.secret} onChange={set('secret')} />
      </Form>
    </Landing>
  )
}

const aboutSecret: readonly SafeRefusal['code'][] = ['wrongPassphrase', 'wrongRecoveryCode']

const useRestoreForm = (safe: Pick<Safe, 'restore'>, onOpened: (opened: OpenRegister) => void) => {
  const { values, submit, ...form } = useForm({ file: '', secret: '' })
  const [file, setFile] = useState<File>()
  useHalfFilled(file !== undefined)
  const wrong = {
    file: file === undefined ? opening.missing.file : undefined,
    secret: missing(values.secret, opening.missing.secret),
  }
  const restore = async () => {
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? [])
    const restored = await safe.restore({ file: bytes, secret: values.secret })
    if (restored.ok) return onOpened(restored.value)
    const { code } = restored.error
    return { [aboutSecret.includes(code) ? 'secret' : 'file']: opening.refusals[code] }
  }
  const choose = (files: readonly File[]) => {
    setFile(files[0])
    form.set('file')('')
  }
  return { ...form, values, file, choose, go: () => void submit(wrong, async () => (await restore()) ?? undefined) }
}
