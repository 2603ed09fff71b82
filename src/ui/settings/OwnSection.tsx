import { AccessibilityPane } from '#ui/settings/AccessibilityPane.tsx'
import { DiagnosticPane } from '#ui/settings/DiagnosticPane.tsx'
import { DisplayPane } from '#ui/settings/DisplayPane.tsx'
import { DoorPane } from '#ui/settings/DoorPane.tsx'
import { InstallPane } from '#ui/settings/InstallPane.tsx'
import { MyCodePane } from '#ui/settings/MyCodePane.tsx'
import { SoundPane } from '#ui/settings/SoundPane.tsx'
import s from '#ui/settings/Settings.module.css'

/** Réglages of whoever does not run the house: their own code, the desk, the health of the tablet. */
export function OwnSection() {
  return (
    <div className={s.columns}>
      <div className={s.stack}>
        <DoorPane />
        <MyCodePane />
      </div>
      <div className={s.stack}>
        <InstallPane />
        <DisplayPane />
        <SoundPane />
        <AccessibilityPane />
        <DiagnosticPane />
      </div>
    </div>
  )
}
