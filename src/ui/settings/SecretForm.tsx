import type { ReactNode, RefObject } from 'react'
import { useHouse } from '#ui/app/house.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { opening } from '#ui/texts/opening.ts'
import { security } from '#ui/texts/security.ts'

type SecretFormProps = {
  readonly form: RefObject<HTMLFormElement | null>
  /** What its key says. */
  readonly verb: string
  readonly busy: boolean
  readonly broken: boolean
  /** What was obtained, once it was. */
  readonly done?: string | undefined
  readonly go: () => void
  readonly children: ReactNode
}

/** A form of Sécurité that asks for a secret: the demonstration, which has none, says so on its key. */
export function SecretForm({ form, verb, busy, broken, done, go, children }: SecretFormProps) {
  const { demo } = useHouse().opened
  return (
    <form
      ref={form}
      className={s.linking}
      noValidate
      onSubmit={(sent) => {
        sent.preventDefault()
        go()
      }}
    >
      {children}
      {broken && <Alert tone="bad" urgent>{opening.refusals.storage}</Alert>}
      {done !== undefined && <Alert tone="ok" urgent>{done}</Alert>}
      <KeyRow>
        <Key type="submit" busy={busy} reason={demo ? security.notInDemo : undefined}>{verb}</Key>
      </KeyRow>
    </form>
  )
}
