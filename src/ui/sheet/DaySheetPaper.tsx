import { useRef } from 'react'
import { usualOn } from '#domain/daySheet.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { offeredOn } from '#domain/prestation.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { mayShow } from '#ui/app/findPeople.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/sheet/Sheet.module.css'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { useScrollStop } from '#ui/parts/useScrollStop.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { longDay } from '#ui/texts/dates.ts'
import { listName } from '#ui/texts/names.ts'
import { sheet } from '#ui/texts/sheet.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

const words = sheet.paper

// What an A4 page holds, at the height that a pencil needs.
const lines = 24
const mostNamed = 16

const lineOf = (register: Register, person: PersonId): string => {
  const who = whoIs(register, person)
  // A box or a number tells two people of one name apart.
  const apart = who.boxNumber ?? (who.number === undefined ? '' : accueil.list.number(who.number))
  return [listName(who).map(({ text }) => text).join(''), apart].filter((text) => text !== '').join(' · ')
}

const useNames = (day: ServiceDay, named: boolean): readonly string[] => {
  const { journal } = useHouse().opened
  const register = useRegister()
  const { day: today } = useNow()
  if (!named) return []
  const sees = mayShow(journal, register, today)
  return usualOn(register, day).filter(sees).slice(0, mostNamed).map((person) => lineOf(register, person)).toSorted((a, b) => a.localeCompare(b, 'fr'))
}

/** The tiles as columns, those who come often and empty lines, on one page. */
export function DaySheetPaper({ day, named }: { readonly day: ServiceDay; readonly named: boolean }) {
  const register = useRegister()
  const { day: today } = useNow()
  const names = useNames(day, named)
  const box = useRef<HTMLDivElement>(null)
  useScrollStop(box)
  const columns = [words.passage, ...offeredOn(register, day).map(prestationWord)]
  const rows = Array.from({ length: lines }, (_, place) => names[place] ?? '')
  return (
    <PrintSheet preview title={words.title(day)} place={settingsOf(register).place} date={longDay(today)}>
      <div ref={box} className={s.scroll}>
        <table className={s.grid}>
          <caption className="visuallyHidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.at}</th>
              <th scope="col">{words.name}</th>
              {columns.map((word) => <th key={word} scope="col" className={s.tick}><span>{word}</span></th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((name, place) => (
              // Lines of a page have no identity but their place.
              <tr key={String(place)}>
                <td aria-label={words.at} />
                {name === '' ? <td aria-label={words.name} /> : <th scope="row">{name}</th>}
                {columns.map((word) => <td key={word} aria-label={word} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={s.heads}>{words.anonymous}</p>
      <p className={s.small}>{words.howTo} {words.rest}</p>
    </PrintSheet>
  )
}
