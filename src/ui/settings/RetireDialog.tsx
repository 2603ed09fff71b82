import { useState } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import type { DeviceId } from '#domain/ids.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { refusalOf } from '#ui/exchange/refusalOf.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { tablets } from '#ui/texts/tablets.ts'

type RetireDialogProps = {
  readonly exchange: Exchange
  readonly dev: DeviceId
  readonly name: string
  readonly pending: number
  readonly onClose: () => void
}

const words = tablets.retire

/** A tablet leaves the register: named, and with what it still holds in sight. */
export function RetireDialog({ exchange, dev, name, pending, onClose }: RetireDialogProps) {
  const draft = useDraft('retireTablet', undefined, dev)
  const [stolen, setStolen] = useKept(draft, 'stolen', false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const retire = async () => {
    setBusy(true)
    const refused = await refusalOf(exchange.revoke(dev, stolen))
    setBusy(false)
    if (refused === undefined) {
      draft.drop()
      onClose()
    } else setError(refused)
  }
  return (
    <ConfirmDialog open danger title={words.title(name)} verb={words.verb(name)} keep={words.keep} busy={busy} onConfirm={() => void retire()} onClose={onClose}>
      <div className={s.linking}>
        <p>{words.text}</p>
        {pending > 0 && <Alert tone="warn">{words.pending(pending)}</Alert>}
        <CheckField label={words.stolen} hint={words.stolenHint} checked={stolen} onChange={setStolen} />
        <ResumedDraft draft={draft} />
        <Alert tone="bad" urgent>{error ?? ''}</Alert>
      </div>
    </ConfirmDialog>
  )
}
