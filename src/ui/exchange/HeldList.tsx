import type { HeldAct } from '#domain/exchange/standing.ts'
import { useState } from 'react'
import { useRegister } from '#ui/app/house.ts'
import { useRight } from '#ui/app/useRole.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import s from '#ui/exchange/Exchange.module.css'
import { refusalOf } from '#ui/exchange/refusalOf.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { factSentence, neutralSentence } from '#ui/texts/acts.ts'
import { exchange as words } from '#ui/texts/exchange.ts'

/** Acts that the endpoint keeps apart, why, and what to do. */
export function HeldList({ held }: { readonly held: readonly HeldAct[] }) {
  const register = useRegister()
  const tell = useRight('grounds') ? factSentence : neutralSentence
  const { accept, busy, failed } = useAccept(held)
  return (
    <section className={s.section}>
      <SectionTitle level={3} count={held.length}>{words.held.title}</SectionTitle>
      <p className={s.muted}>{words.heldText}</p>
      <ul className={s.list}>
        {held.map(({ id, reason }) => {
          const fact = register.facts.get(id)
          return (
            <li key={id} className={s.item}>
              <span className={s.strong}>{fact === undefined ? words.held.unknown : tell(register, fact)}</span>
              <span>{words.held.why(reason)}</span>
            </li>
          )
        })}
      </ul>
      {accept !== undefined && (
        <>
          <p>{words.accept.text}</p>
          <Alert tone="bad" urgent>{failed}</Alert>
          <KeyRow>
            <Key busy={busy} onPress={() => void accept()}>{words.accept.go}</Key>
          </KeyRow>
        </>
      )}
    </section>
  )
}

// Acts of a tablet that was struck off wait for someone who has looked at them (sync.md, "Devices").
const useAccept = (held: readonly HeldAct[]) => {
  const { exchange } = useExchange()
  const isTheirs = useRight('tablets')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState('')
  const acts = held.filter(({ reason }) => reason === 'revokedDevice').map(({ id }) => id)
  const accept = async () => {
    setBusy(true)
    const refused = exchange && (await refusalOf(exchange.accept(acts)))
    setBusy(false)
    setFailed(refused ?? '')
  }
  return { busy, failed, accept: acts.length === 0 || !isTheirs ? undefined : accept }
}
