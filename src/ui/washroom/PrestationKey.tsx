import { useId } from 'react'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { prestationTile } from '#domain/passage.ts'
import type { ServiceDay } from '#domain/time.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/washroom/Washroom.module.css'
import face from '#ui/parts/Face.module.css'
import { Hidden } from '#ui/parts/Hidden.tsx'
import { classes } from '#ui/parts/classes.ts'
import { useAsking } from '#ui/parts/useAsking.ts'
import { hour } from '#ui/texts/dates.ts'
import { nameOf } from '#ui/texts/names.ts'
import { parts } from '#ui/texts/parts.ts'
import { washroom } from '#ui/texts/washroom.ts'
import type { WashroomCode } from '#ui/texts/washroom.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

type PrestationKeyProps = { readonly person: PersonId; readonly code: WashroomCode; readonly day: ServiceDay; readonly onServe: (again: boolean) => void }

type Shown = { readonly word: string; readonly name: string; readonly told: string; readonly look: string | undefined }

const shownAs = (word: string, at: string | undefined, asking: boolean): Shown => {
  if (at === undefined) return { word, name: word, told: '', look: face.plain }
  if (asking) return { word: parts.tile.add, name: parts.tile.add, told: parts.tile.asks(at), look: s.asks }
  return { word: at, name: word, told: `${parts.stamp.meaning} ${at}`, look: classes(face.flat, s.done) }
}

/** The key of a prestation in a row: to press, then the hour it was noted, then the question before a second one. */
export function PrestationKey({ person, code, day, onServe }: PrestationKeyProps) {
  const register = useRegister()
  const told = useId()
  const { today, at } = prestationTile(register, person, { code, day })
  const noted = today === 0 ? undefined : at === undefined ? washroom.stampNoHour : hour(at)
  const { asking, ask, stop } = useAsking(noted === undefined ? undefined : { at: noted, onAdd: () => onServe(true) })
  const known = settingsOf(register).prestations.find((one) => one.code === code)
  const shown = shownAs(prestationWord(known ?? { code }), noted, asking)
  const press = (tap: MouseEvent) => {
    // The second tap of a double tap does not answer the question that the first one raised.
    if (tap.detail > 1) return
    if (noted !== undefined && !asking) return ask()
    stop()
    onServe(noted !== undefined)
  }
  const dismiss = (stroke: KeyboardEvent) => {
    if (stroke.key === 'Escape') stop()
  }
  return (
    <button type="button" className={classes(face.face, s.prestation, shown.look)} aria-label={shown.name} aria-describedby={told} onClick={press} onKeyDown={dismiss} onBlur={stop}>
      <span className={s.word}>{shown.word}</span>
      <Hidden id={told}>{`${nameOf(register, person)} ${shown.told}`}</Hidden>
    </button>
  )
}
