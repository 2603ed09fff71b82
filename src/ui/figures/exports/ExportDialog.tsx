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
import { parts } from '#ui/texts/parts.ts'

type Leaves = ReturnType<typeof useLeaving>

const isFile = (id: string): id is ExportFile => id in exportFiles
const files = Object.keys(exportFiles).filter(isFile)

type ExportDialogProps = { readonly period: Period; readonly onClose: () => void }

/** What leaves the Bilan, for whom, and whether names are in it. */
export function ExportDialog({ period, onClose }: ExportDialogProps) {
  const leaving = useLeaving(period)
  return (
    <Dialog open wide title={words.title} onClose={onClose} actions={<Said leaving={leaving} onClose={onClose} />}>
      <p>{words.of(figures.named[kindOfPeriod(period)](period))}</p>
      <Files period={period} leaving={leaving} />
    </Dialog>
  )
}

function Files({ period, leaving: { busy, save } }: { readonly period: Period; readonly leaving: Leaves }) {
  const [register, { day: today }] = [useRegister(), useNow()]
  return (
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
  )
}

/** How it went stays in sight, however long the list is. */
function Said({ leaving: { busy, progress, stop, outcome, share }, onClose }: { readonly leaving: Leaves; readonly onClose: () => void }) {
  return (
    <>
      {progress !== undefined && <div className={s.said}><Progress label={words.writing} value={progress.done} max={progress.total} onCancel={stop} /></div>}
      {outcome !== undefined && <div className={s.said}><Alert tone={outcome.tone} urgent>{outcome.text}</Alert></div>}
      {share !== undefined && <Key icon={Share} variant="filled" busy={busy !== undefined} onPress={() => void share()}>{words.share}</Key>}
      <Key onPress={onClose}>{parts.dialog.close}</Key>
    </>
  )
}
