import { KeyChangePane } from '#ui/settings/KeyChangePane.tsx'
import { LockPane } from '#ui/settings/LockPane.tsx'
import { PassphrasePane } from '#ui/settings/PassphrasePane.tsx'
import { RecoveryDrillPane } from '#ui/settings/RecoveryDrillPane.tsx'
import { SecurityNotesPane } from '#ui/settings/SecurityNotesPane.tsx'
import { TwoSignaturesPane } from '#ui/settings/TwoSignaturesPane.tsx'
import s from '#ui/settings/Settings.module.css'

/** What keeps the register in the right hands: delays, signatures, the phrase and the printed code. */
export function SecuritySection() {
  return (
    <div className={s.columns}>
      <div className={s.stack}>
        <LockPane />
        <TwoSignaturesPane />
        <SecurityNotesPane />
      </div>
      <div className={s.stack}>
        <PassphrasePane />
        <RecoveryDrillPane />
        <KeyChangePane />
      </div>
    </div>
  )
}
