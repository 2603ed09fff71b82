import { agentName } from '#domain/agents/agentAt.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { SecretForm } from '#ui/settings/SecretForm.tsx'
import s from '#ui/settings/Settings.module.css'
import { useKeyChange, useKeysStanding } from '#ui/settings/useKeyChange.ts'
import { CodeKept, CodeSheet } from '#ui/opening/CodeKept.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { keyChange as words } from '#ui/texts/keyChange.ts'
import { opening } from '#ui/texts/opening.ts'
import { tablets } from '#ui/texts/tablets.ts'

type Change = ReturnType<typeof useKeyChange>

/** New keys for the register, without a reset: for the day a tablet is stolen or somebody leaves (sync.md, "Encryption"). */
export function KeyChangePane() {
  const { exchange } = useExchange()
  const change = useKeyChange(exchange)
  const standing = useKeysStanding(exchange)
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      {standing?.due === true && <Alert tone="warn">{words.due}</Alert>}
      {standing?.tablets.map(({ dev, name, state }) => <p key={dev}>{words.state(state, name ?? tablets.unnamed)}</p>)}
      {change.prepared === undefined ? <AskPhrase change={change} /> : <PrintCode change={change} code={change.prepared.recoveryCode} />}
      {change.step === 'done' && <Alert tone="ok" urgent>{words.done}</Alert>}
      <Alert tone="bad" urgent>{change.error ?? ''}</Alert>
    </Pane>
  )
}

function AskPhrase({ change }: { readonly change: Change }) {
  const { form, values, errors, set, busy, broken, beyond, without, setWithout, go } = change
  return (
    <SecretForm {...{ form, busy, broken, go }} verb={words.go}>
      <PasswordField label={words.passphrase} value={values.passphrase} error={errors.passphrase} onChange={set('passphrase')} />
      {beyond.length > 0 && (
        <>
          <Alert tone="warn" urgent>{words.beyond(beyond)}</Alert>
          <CheckField label={words.without} hint={words.withoutHint} checked={without} onChange={setWithout} />
        </>
      )}
    </SecretForm>
  )
}

function PrintCode({ change, code }: { readonly change: Change; readonly code: string }) {
  const register = useRegister()
  const { journal } = useHouse().opened
  const agent = agentName(register, journal.agent()) ?? ''
  return (
    <>
      <p>{words.why}</p>
      <CodeKept code={code} go={words.commit} busy={change.step === 'busy'} onDone={change.commit} />
      <KeyRow>
        <Key onPress={change.leave}>{words.cancel}</Key>
      </KeyRow>
      <CodeSheet place={settingsOf(register).place} agent={opening.code.sheet.changed(agent)} code={code} clock={journal.clock} />
    </>
  )
}
