import { useState } from 'react'
import { interviewsOf } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { InterviewDetail } from '#ui/domiciliation/InterviewDetail.tsx'
import { Reveal } from '#ui/parts/Reveal.tsx'
import s from '#ui/domiciliation/Sections.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { interview } from '#ui/texts/interview.ts'

const { read } = interview

/** The interviews held by a day, the latest first: behind a second step, each answer behind a third (metier.md §8). */
export function Interviews({ person, day }: { readonly person: PersonId; readonly day: ServiceDay }) {
  const held = interviewsOf(useRegister(), person).filter((one) => one.day <= day).toReversed()
  const [open, setOpen] = useState<string>()
  const shown = held.find(({ id }) => id === open)
  return (
    <Reveal title={read.section} count={held.length}>
      {held.length === 0 && <p>{read.none}</p>}
      <ul>
        {held.map((one) => (
          <li key={one.id} className={s.line}>
            <span className={s.words}>{read.held(one.day)}</span>
            <Key variant="quiet" name={`${read.open} : ${read.held(one.day)}`} onPress={() => setOpen(one.id)}>
              {read.open}
            </Key>
          </li>
        ))}
      </ul>
      {shown !== undefined && <InterviewDetail held={shown} onClose={() => setOpen(undefined)} />}
    </Reveal>
  )
}
