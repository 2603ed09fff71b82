import type { BackupDifference } from '#desk/backups.ts'
import type { Tally } from '#domain/facts/tally.ts'
import s from '#ui/settings/Settings.module.css'
import { backups, tallyLines } from '#ui/texts/backups.ts'

const words = backups.read

/** What the backup has that is not here, what is here that it has not, and the last act of each: counts and dates, never a name. */
export function BackupDifferences({ missingHere, missingThere, lastHere, lastThere }: BackupDifference) {
  return (
    <section aria-live="polite" className={s.linking}>
      <p>
        {words.same} {words.lastThere(lastThere)} {words.lastHere(lastHere)}
      </p>
      {missingHere.facts === 0 ? <p>{words.nothingMissing}</p> : <Counted title={words.missingHere(missingHere.facts)} tally={missingHere} />}
      {missingThere.facts > 0 && <Counted title={words.missingThere(missingThere.facts)} tally={missingThere} />}
    </section>
  )
}

function Counted({ title, tally }: { readonly title: string; readonly tally: Tally }) {
  return (
    <div>
      <p className={s.strong}>{title}</p>
      <ul className={s.points}>
        {tallyLines(tally).map((line) => <li key={line}>{line}</li>)}
      </ul>
    </div>
  )
}
