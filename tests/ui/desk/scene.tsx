// The layers of the room come when they are asked for: loaded here, they come at once.
import '#ui/desk/DayLog.tsx'
import '#ui/desk/EditPersonDialog.tsx'
import '#ui/desk/FileDialog.tsx'
import '#ui/desk/LateDialog.tsx'
import '#ui/desk/NewPersonDialog.tsx'
import '#ui/mail/HandOutDialog.tsx'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memoryLocation } from 'wouter/memory-location'
import { recordPassage } from '#desk/recordPassage.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { knownDay } from '#domain/time.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { choose } from '#ui/app/chosen.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { AccueilRoom } from '#ui/desk/AccueilRoom.tsx'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'
import { grantedOn } from '../../desk/grantedOn.ts'

export const today = knownDay('2026-11-17')

/** A Tuesday at 9:24; Awa N’Diaye and Karim Benali came yesterday, Ioana Popescu never. */
export const openAccueil = async () => {
  choose(undefined)
  forgetTaps()
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
  const came = async (person: PersonId, day: string) => memory.act(recordPassage({ person, when: { day: knownDay(day), reason: 'feuille papier' } }))
  const someone = async (who: Description) => memory.person(who)
  const awa = await someone({ firstName: 'Awa', lastName: 'N’Diaye', sex: 'female', number: 'B00212', boxNumber: '212', birthDate: knownDay('1985-03-12'), phone: '06 39 98 12 12' })
  const karim = await someone({ firstName: 'Karim', lastName: 'Benali', sex: 'male', number: 'B00041' })
  const ioana = await someone({ firstName: 'Ioana', lastName: 'Popescu', number: 'B00300' })
  await came(karim, '2026-11-16')
  await came(awa, '2026-11-16')
  const place = memoryLocation({ path: '/', record: true })
  const enter = (record = memory.record) => {
    render(
      <InHouse memory={{ ...memory, record }} place={place}>
        <main>
          <AccueilRoom />
        </main>
        <DeskBar />
      </InHouse>,
    )
    return userEvent.setup()
  }
  const domiciled = async (person: PersonId, on: string) => memory.act(grantedOn(person, on))
  return { memory, place, enter, someone, came, domiciled, awa, karim, ioana }
}

/** The facts of one kind that the register holds, in order of arrival. */
export const factsOf = (memory: Awaited<ReturnType<typeof openAccueil>>['memory'], kind: string) =>
  [...memory.register().facts.values()].filter((fact) => fact.kind === kind)

/** The row of someone, wherever it stands. */
export const rowOf = (within: HTMLElement, number: string): HTMLElement => {
  const row = within.querySelector<HTMLElement>(`[data-number="${number}"]`)
  if (row === null) throw new Error(`no row ${number}`)
  return row
}
