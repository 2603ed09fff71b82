import { BackupPane } from '#ui/settings/BackupPane.tsx'
import { DiagnosticPane } from '#ui/settings/DiagnosticPane.tsx'
import { ExchangeFilePane } from '#ui/settings/ExchangeFilePane.tsx'
import { ImportsPane } from '#ui/settings/ImportsPane.tsx'
import { DoorPane } from '#ui/settings/DoorPane.tsx'
import { OpeningDaysPane } from '#ui/settings/OpeningDaysPane.tsx'
import { PlacePane } from '#ui/settings/PlacePane.tsx'
import { PrestationsPane } from '#ui/settings/PrestationsPane.tsx'
import { TabletsPane } from '#ui/settings/TabletsPane.tsx'
import s from '#ui/settings/Settings.module.css'

/** Réglages: everything in sight, nothing behind a tab; each change is an act that the bar can take back. */
export function SettingsRoom() {
  return (
    <div className={s.columns}>
      <div className={s.stack}>
        <DoorPane />
        <TabletsPane />
        <BackupPane />
        <ExchangeFilePane />
        <ImportsPane />
        <DiagnosticPane />
      </div>
      <div className={s.stack}>
        <PlacePane />
        <PrestationsPane />
        <OpeningDaysPane />
      </div>
    </div>
  )
}
