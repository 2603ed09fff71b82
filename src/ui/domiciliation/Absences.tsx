import { useState } from 'react'
import { absencesOf } from '#domain/domiciliation/clock.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { AbsenceDetail } from '#ui/domiciliation/AbsenceDetail.tsx'
import s from '#ui/domiciliation/Sections.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { file } from '#ui/texts/domiciliationFile.ts'

/** `until`: the day the file is read on, when it is not today; what began later is then left out. */
type AbsencesProps = { readonly person: PersonId; readonly until: ServiceDay | undefined }

/** Excused absences, the latest first; the cause stands behind a second step. */
export function Absences({ person, until }: AbsencesProps) {
  const absences = absencesOf(useRegister(), person).filter(({ data }) => until === undefined || data.from <= until).toReversed()
  const [open, setOpen] = useState<string>()
  const shown = absences.find(({ id }) => id === open)
  if (absences.length === 0) return null
  return (
    <section className={s.section}>
      <SectionTitle level={3}>{file.absences}</SectionTitle>
      <ul>
        {absences.map(({ id, data }) => (
          <li key={id} className={s.line}>
            <span className={s.words}>{file.absence(data)}</span>
            <Key variant="quiet" name={`${file.detail} : ${file.absence(data)}`} onPress={() => setOpen(id)}>
              {file.detail}
            </Key>
          </li>
        ))}
      </ul>
      {shown !== undefined && <AbsenceDetail absence={shown} person={person} onClose={() => setOpen(undefined)} />}
    </section>
  )
}
