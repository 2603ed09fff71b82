import Download from 'lucide-react/icons/download'
import Share from 'lucide-react/icons/share'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/figures/exports/ExportDialog.module.css'
import { whyNot } from '#ui/figures/exports/leavings.ts'
import { useLeaving } from '#ui/figures/exports/useLeaving.ts'
import { kindOfPeriod } from '#ui/figures/period.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { exportFiles, exportWords as words } from '#ui/texts/exports.ts'
import type { ExportFile } from '#ui/texts/exports.ts'
import { figures } from '#ui/texts/figures.ts'

const isFile = (id: string): id is ExportFile => id in exportFiles
const files = Object.keys(exportFiles).filter(isFile)

/** What leaves the Bilan, for whom, and whether names are in it. */
export function ExportDialog({ period, onClose }: { readonly period: Period; readonly onClose: () => void }) {
  const { busy, progress, stop, outcome, save, share } = useLeaving(period)
  const [register, { day: today }] = [useRegister(), useNow()]
  return (
    <Dialog open wide title={words.title} onClose={onClose}>
      <p>{words.of(figures.named[kindOfPeriod(period)](period))}</p>
      <ul className={s.files} aria-label={words.list}>
        {files.map((file) => {
          const { title, about, key, format } = exportFiles[file]
          return (
            <li key={file} className={s.file}>
              <div>
                <p className={s.title}>{title}</p>
                <p className={s.about}>{about}</p>
              </div>
              <Key icon={Download} name={key} busy={busy !== undefined} reason={whyNot(file, { register, period, today })} onPress={() => void save(file)}>{format}</Key>
            </li>
          )
        })}
      </ul>
      {share !== undefined && <Key icon={Share} variant="filled" busy={busy !== undefined} onPress={() => void share()}>{words.share}</Key>}
      {progress !== undefined && <Progress label={words.writing} value={progress.done} max={progress.total} onCancel={stop} />}
      {outcome !== undefined && <Alert tone={outcome.tone} urgent>{outcome.text}</Alert>}
    </Dialog>
  )
}
