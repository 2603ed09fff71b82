import Upload from 'lucide-react/icons/upload'
import { broughtIn } from '#desk/import/planImport.ts'
import { useHouse } from '#ui/app/house.ts'
import { DomifaFound } from '#ui/settings/DomifaFound.tsx'
import { FilesRead } from '#ui/settings/FilesRead.tsx'
import { LookAlikes } from '#ui/settings/LookAlikes.tsx'
import { RowNotes } from '#ui/settings/RowNotes.tsx'
import s from '#ui/settings/Settings.module.css'
import { writeImport } from '#ui/settings/writeImport.ts'
import type { Preview } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { cameIn, importing, itemCount, rowCount } from '#ui/texts/importing.ts'

/** What would come in, before anything is written: counts, what is wrong, who may be here already. */
export function ImportPreview({ preview }: { readonly preview: Preview }) {
  return (
    <>
      <Verdict preview={preview} />
      {preview.domifa.map((one) => <DomifaFound key={one.name} {...one} />)}
      <LookAlikes alike={preview.alike} answers={preview.answers} />
      {preview.files.length + preview.unopened.length > 0 && (
        <Pane>
          <FilesRead preview={preview} />
        </Pane>
      )}
      <RowNotes notes={preview.notes} />
    </>
  )
}

const stillAsked = ({ alike, answers }: Preview): number => alike.filter(({ sure, newcomer }) => sure && !answers.has(newcomer.key)).length

// Whoever is said to be the same person brings in what stayed out.
const hasAnything = ({ plan, answers }: Preview): boolean => plan.fresh.length + plan.unfinished.length > 0 || [...answers.values()].includes('same')

function Verdict({ preview }: { readonly preview: Preview }) {
  const house = useHouse()
  const { unfinished, known } = preview.plan
  const hasWork = hasAnything(preview)
  const { nothing, nothingGood, finish, go } = importing.preview
  const asked = stillAsked(preview)
  const reason = asked === 0 ? undefined : importing.alike.first(asked)
  return (
    <Pane>
      <Totals preview={preview} />
      {unfinished.length > 0 && <Alert tone="info">{finish}</Alert>}
      {!hasWork && <Alert tone="info" urgent>{known > 0 ? nothing : nothingGood}</Alert>}
      {(hasWork || known > 0) && (
        <KeyRow>
          <Key variant={hasWork ? 'filled' : 'plain'} icon={Upload} tall reason={reason} onPress={() => void writeImport(house, preview)}>
            {go}
          </Key>
        </KeyRow>
      )}
    </Pane>
  )
}

function Totals({ preview: { plan, notes, domifa } }: { readonly preview: Preview }) {
  const { fresh, known, rejected } = importing.preview
  const coming = broughtIn(plan.fresh)
  // Mail that waits is told by the row of whom it waits for.
  const lines = coming.filter(({ kind }) => kind !== 'mailCounted').length
  const refused = new Set(notes.filter(({ severity }) => severity === 'reject').map(({ file, line }) => `${file}\n${String(line)}`)).size
  const count = domifa.length === 0 ? rowCount : itemCount
  return (
    <div>
      <p className={s.strong}>
        {count(lines)} {fresh}, {count(plan.known)} {known}, {rowCount(refused)} {rejected(refused)}
      </p>
      <p className={s.muted}>{cameIn(coming).join(', ')}</p>
    </div>
  )
}
