import Download from 'lucide-react/icons/download'
import { useMemo, useState } from 'react'
import type { RowNote } from '#domain/import/rows.ts'
import { rejectsCsv, rejectsFileName } from '#exports/register/rejectsCsv.ts'
import { handOver, tellHanded } from '#ui/app/handOver.ts'
import { useHouse } from '#ui/app/house.ts'
import { NoteList } from '#ui/settings/NoteList.tsx'
import type { Numbered } from '#ui/settings/NoteList.tsx'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { importing } from '#ui/texts/importing.ts'

type Severity = RowNote['severity']

/** Every cell at fault, with its file and line; the refused rows can be taken away, put right and imported again. */
export function RowNotes({ notes }: { readonly notes: readonly RowNote[] }) {
  if (notes.length === 0) return null
  return (
    <Pane>
      <SectionTitle count={notes.length}>{importing.preview.notes}</SectionTitle>
      <NotesBySeverity notes={notes} />
      {notes.some(({ severity }) => severity === 'reject') && <Rejects notes={notes} />}
    </Pane>
  )
}

function NotesBySeverity({ notes }: { readonly notes: readonly RowNote[] }) {
  const [chosen, choose] = useState<Severity>('reject')
  const bySeverity = useMemo(() => notes.map((note, rank): Numbered => ({ note, rank })), [notes])
  const of = (severity: Severity) => bySeverity.filter(({ note }) => note.severity === severity)
  const kinds = ([['reject', importing.preview.rejects], ['warning', importing.preview.warnings]] as const)
    .map(([severity, word]) => ({ severity, word, notes: of(severity) }))
    .filter((kind) => kind.notes.length > 0)
  const shown = kinds.find(({ severity }) => severity === chosen) ?? kinds[0]
  if (shown === undefined) return null
  const options = kinds.map(({ severity, word, notes: own }) => ({ value: severity, word: `${word} (${String(own.length)})` }))
  return (
    <>
      {kinds.length > 1 && <Segmented label={importing.preview.notes} value={shown.severity} onChange={choose} options={options} />}
      <NoteList label={shown.word} notes={shown.notes} />
    </>
  )
}

function Rejects({ notes }: { readonly notes: readonly RowNote[] }) {
  const house = useHouse()
  const { rejects, downloaded } = importing.preview
  // The rows are in clear.
  const save = async () => {
    const handed = await handOver(house, { name: rejectsFileName, type: 'text/csv', bytes: rejectsCsv(notes), what: rejects })
    tellHanded(handed, downloaded(rejectsFileName))
  }
  return (
    <>
      <p className={s.muted}>{importing.preview.downloadHint}</p>
      <KeyRow>
        <Key icon={Download} onPress={() => void save()}>
          {importing.preview.download}
        </Key>
      </KeyRow>
    </>
  )
}
