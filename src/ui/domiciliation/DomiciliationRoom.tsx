import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useLocation, useSearch } from 'wouter'
import { isKnown } from '#domain/person/who.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { mayShow } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse, useRegister } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
import { useChosenPerson } from '#ui/app/useChosenPerson.ts'
import { useNow } from '#ui/app/useNow.ts'
import { readAddress, writeAddress } from '#ui/domiciliation/address.ts'
import s from '#ui/domiciliation/DomiciliationRoom.module.css'
import { FilePane } from '#ui/domiciliation/FilePane.tsx'
import { Nobody } from '#ui/domiciliation/Nobody.tsx'
import { RadiationPage } from '#ui/domiciliation/RadiationPage.tsx'
import { listIds } from '#ui/domiciliation/listId.ts'
import type { ListId } from '#ui/domiciliation/listId.ts'
import { Worklist } from '#ui/domiciliation/Worklist.tsx'
import { countsOf, worklistOf } from '#ui/domiciliation/worklists.ts'
import type { Line } from '#ui/domiciliation/worklists.ts'
import { classes } from '#ui/parts/classes.ts'
import { Panes } from '#ui/parts/Panes.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { domiciliation } from '#ui/texts/domiciliation.ts'

/** The lists of the room and the file of whoever is chosen; or that person's radiation file, on a page of its own. Nothing here decides by itself. */
export function DomiciliationRoom() {
  const [, navigate] = useLocation()
  const { day: today } = useNow()
  const { list, day, view } = readAddress(useSearch(), today)
  const register = useRegister()
  const person = useChosenPerson()
  useWayBack(view)
  if (view === undefined || person === undefined || !isKnown(register, person)) return <Lists />
  const back = writeAddress({ list, day }, today)
  return <RadiationPage key={person} person={person} day={today} reviewing={view === 'revue'} back={back} onNavigate={navigate} />
}

// Back from a page beside the lists, the focus is on the key that led there.
const useWayBack = (view: string | undefined): void => {
  const before = useRef(view)
  useEffect(() => {
    if (view === undefined && before.current !== undefined) document.querySelector<HTMLElement>(`[data-leads-to="${before.current}"]`)?.focus()
    before.current = view
  }, [view])
}

// How many stand on each list, and who on the one that is shown, as whoever stands at the desk may see them: an act that changes neither renders nothing.
const useWorklists = (list: ListId, day: ServiceDay, today: ServiceDay): { readonly counts: readonly number[]; readonly lines: readonly Line[] } => {
  const { journal } = useHouse().opened
  const countAll = useCallback((register: Register) => countsOf({ register, day, sees: mayShow(journal, register, today) }), [journal, day, today])
  const readOne = useCallback((register: Register) => worklistOf(list, { register, day, sees: mayShow(journal, register, today) }), [journal, list, day, today])
  const standing = useStanding()
  return { counts: useAnswer(countAll, standing), lines: useAnswer(readOne, standing) }
}

// On a phone the file stands below the list: whoever is chosen there is brought into view.
const useBroughtIn = (person: PersonId | undefined): RefObject<HTMLDivElement | null> => {
  const file = useRef<HTMLDivElement>(null)
  const before = useRef(person)
  useEffect(() => {
    const isNew = person !== undefined && person !== before.current
    before.current = person
    if (isNew && window.matchMedia('(max-width: 599px)').matches) file.current?.scrollIntoView({ block: 'start' })
  }, [person])
  return file
}

/** Who is domiciled, whose turn it is to be looked at, and the file of whoever is chosen. */
function Lists() {
  const [, navigate] = useLocation()
  const { day: today } = useNow()
  const address = readAddress(useSearch(), today)
  const register = useRegister()
  const { counts, lines } = useWorklists(address.list, address.day, today)
  const person = useChosenPerson()
  const go = (to: Partial<typeof address>) => navigate(writeAddress({ ...address, ...to }, today))
  const twoSign = settingsOf(register).twoSignatures
  const tabs = listIds.filter((id) => id !== 'proposees' || twoSign || address.list === id).map((id) => ({
    id, word: domiciliation.list[id].title, count: counts[listIds.indexOf(id)], href: writeAddress({ ...address, list: id }, today),
  }))
  const show = (id: string) => go({ list: listIds.find((one) => one === id) ?? listIds[0] })
  const known = person !== undefined && isKnown(register, person)
  const file = useBroughtIn(person)
  return (
    <Panes
      split="narrow"
      top={
        <div className={classes(s.tabs, tabs.length > 7 && s.most)}>
          <Tabs label={domiciliation.lists} tabs={tabs} current={address.list} onChoose={show} stacked />
        </div>
      }
      start={<Worklist key={address.list} address={address} lines={lines} today={today} onDay={(day) => go({ day })} />}
      end={
        <div ref={file} className={s.file}>
          {known ? <FilePane key={person} person={person} day={address.day} today={today} onToday={() => go({ day: today })} /> : <Nobody />}
        </div>
      }
    />
  )
}
