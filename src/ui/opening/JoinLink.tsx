import Camera from 'lucide-react/icons/camera'
import FileUp from 'lucide-react/icons/file-up'
import { Suspense, useState } from 'react'
import { later } from '#ui/app/later.ts'
import { Form } from '#ui/opening/Form.tsx'
import s from '#ui/opening/Joining.module.css'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { joining as words } from '#ui/texts/joining.ts'

const LinkScanner = later(async () => (await import('#ui/opening/LinkScanner.tsx')).LinkScanner)

type JoinLinkProps = {
  readonly error: string | undefined
  readonly onLink: (link: string) => void
  readonly onRestore: () => void
  readonly onBack: () => void
}

/** The link of another tablet, pasted or photographed; or a backup instead. */
export function JoinLink({ error, onLink, onRestore, onBack }: JoinLinkProps) {
  const { form, values, errors, set, submit } = useForm({ link: '' })
  const [scanning, scan] = useState(false)
  const answer = async () => {
    onLink(values.link)
    return Promise.resolve(undefined)
  }
  const go = () => void submit({ link: missing(values.link, words.missing) }, answer)
  return (
    <>
      <Alert tone="bad" urgent>{error ?? ''}</Alert>
      <p>{words.text}</p>
      <Form ref={form} go={words.go} onSubmit={go} onBack={onBack}>
        <TextField label={words.link} hint={words.linkHint} value={values.link} error={errors.link} onChange={set('link')} takesFocus />
      </Form>
      <div className={s.ways}>
        <Key icon={Camera} onPress={() => scan(true)}>{words.scan}</Key>
        <Key variant="quiet" icon={FileUp} onPress={onRestore}>{words.restore}</Key>
      </div>
      {scanning && (
        <Suspense>
          <LinkScanner onLink={onLink} onClose={() => scan(false)} />
        </Suspense>
      )}
    </>
  )
}
