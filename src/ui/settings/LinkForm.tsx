import { useState } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { refusalOf } from '#ui/exchange/refusalOf.ts'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { tablets } from '#ui/texts/tablets.ts'

const words = tablets.link

/** "Relier à un serveur": the tablet's name, and the set-up code of an endpoint that asks for it. */
export function LinkForm({ exchange }: { readonly exchange: Exchange }) {
  const { draft, name, setName, code, setCode, error, busy, go } = useLink(exchange)
  return (
    <form
      className={s.linking}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault()
        void go()
      }}
    >
      <p>{tablets.alone}</p>
      <p className={s.muted}>{words.text}</p>
      <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} error={error} maxLength={40} />
      <TextField label={words.code} hint={words.codeHint} value={code} onChange={setCode} optional />
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key type="submit" variant="filled" busy={busy}>{words.go}</Key>
      </KeyRow>
    </form>
  )
}

const useLink = (exchange: Exchange) => {
  const draft = useDraft('link')
  const [name, setName] = useKept(draft, 'name', '')
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const go = async () => {
    if (name.trim() === '') return setError(words.missing)
    setBusy(true)
    const typed = code.trim()
    const refused = await refusalOf(exchange.link({ name: name.trim(), ...(typed === '' ? {} : { code: typed }) }))
    setBusy(false)
    if (refused === undefined) draft.drop()
    setError(refused)
  }
  return { draft, name, code, setCode, error, busy, go, setName: (text: string) => { setName(text); setError(undefined) } }
}
