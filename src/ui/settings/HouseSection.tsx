import { AccessibilityPane } from '#ui/settings/AccessibilityPane.tsx'
import { BackupPane } from '#ui/settings/BackupPane.tsx'
import { DiagnosticPane } from '#ui/settings/DiagnosticPane.tsx'
import { DisplayPane } from '#ui/settings/DisplayPane.tsx'
import { DoorPane } from '#ui/settings/DoorPane.tsx'
import { EquivalencesPane } from '#ui/settings/EquivalencesPane.tsx'
import { ExchangeFilePane } from '#ui/settings/ExchangeFilePane.tsx'
import { FileRulesPane } from '#ui/settings/FileRulesPane.tsx'
import { ImportsPane } from '#ui/settings/ImportsPane.tsx'
import { InstallPane } from '#ui/settings/InstallPane.tsx'
import { LetterheadPane } from '#ui/settings/LetterheadPane.tsx'
import { OpeningDaysPane } from '#ui/settings/OpeningDaysPane.tsx'
import { PlacePane } from '#ui/settings/PlacePane.tsx'
import { PrefectDuePane } from '#ui/settings/PrefectDuePane.tsx'
import { PrestationsPane } from '#ui/settings/PrestationsPane.tsx'
import { ReferralsPane } from '#ui/settings/ReferralsPane.tsx'
import { SheetPane } from '#ui/settings/SheetPane.tsx'
import { SoundPane } from '#ui/settings/SoundPane.tsx'
import { TabletsPane } from '#ui/settings/TabletsPane.tsx'
import { WashPlacesPane } from '#ui/settings/WashPlacesPane.tsx'
import s from '#ui/settings/Settings.module.css'
import { classes } from '#ui/parts/classes.ts'

/** What a house needs on its first day: the desk, its tablets, its files, its name, its prestations and its days. The diagnostic is read as it is shown: last, it moves nothing. */
export function HouseSection() {
  return (
    <div className={classes(s.columns, s.footed)}>
      <div className={s.stack}>
        <DoorPane />
        <TabletsPane />
        <BackupPane />
        <ExchangeFilePane />
        <ImportsPane />
        <InstallPane />
        <DisplayPane />
        <SoundPane />
        <AccessibilityPane />
      </div>
      <div className={classes(s.stack, s.beside)}>
        <PlacePane />
        <LetterheadPane />
        <FileRulesPane />
        <PrefectDuePane />
        <EquivalencesPane />
        <PrestationsPane />
        <WashPlacesPane />
        <ReferralsPane />
        <OpeningDaysPane />
        <SheetPane />
      </div>
      <DiagnosticPane />
    </div>
  )
}
