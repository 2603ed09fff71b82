import { useState } from 'react'
import type { ExchangeTrouble } from '#domain/exchange/standing.ts'
import { tabletName } from '#domain/exchange/tablets.ts'
import { useRegister } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import s from '#ui/exchange/Exchange.module.css'
import { refusalOf } from '#ui/exchange/refusalOf.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { exchange as words } from '#ui/texts/exchange.ts'

/** Why the endpoint does not take part, and what to do. */
export function Trouble({ trouble }: { readonly trouble: ExchangeTrouble }) {
  const { title, what } = words.troubles[trouble]
  return (
    <section className={s.section}>
      <Alert tone="warn">
        <p className={s.strong}>{title}</p>
        <p>{what}</p>
      </Alert>
      {trouble === 'setupCode' && <SetupCode />}
    </section>
  )
}

function SetupCode() {
  const { code, typeCode, error, busy, go } = useSetupCode()
  return (
    <form
      className={s.section}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault()
        void go()
      }}
    >
      <TextField label={words.code.label} value={code} onChange={typeCode} error={error} />
      <KeyRow>
        <Key type="submit" variant="filled" busy={busy}>{words.code.go}</Key>
      </KeyRow>
    </form>
  )
}

const useSetupCode = () => {
  const { exchange, standing } = useExchange()
  const register = useRegister()
  const [code, setCode] = useState('')
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const go = async () => {
    if (code.trim() === '' || exchange === undefined) return setError(words.code.missing)
    setBusy(true)
    const name = standing.dev === undefined ? '' : (tabletName(register, standing.dev) ?? '')
    const refused = await refusalOf(exchange.link({ name, code: code.trim() }))
    setBusy(false)
    setError(refused)
  }
  return { code, error, busy, go, typeCode: (text: string) => { setCode(text); setError(undefined) } }
}
