import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { forwardWords as words } from '#ui/texts/forward.ts'
import { nameOf } from '#ui/texts/names.ts'

/** One label for each envelope, to cut out. */
export function ForwardPaper({ lines }: { readonly lines: readonly PileLine[] }) {
  const register = useRegister()
  const place = useAnswer((known) => settingsOf(known).place, '')
  const { day } = useNow()
  return (
    <PrintSheet title={words.paper.title} place={place} date={longDay(day)}>
      <ul className={s.labels} aria-label={words.paper.list}>
        {lines.map(({ waiting: { person }, onward }) => (
          <li key={person} className={s.label}>{nameOf(register, person)}{'\n'}{onward?.forwarding.secret?.address}</li>
        ))}
      </ul>
    </PrintSheet>
  )
}
