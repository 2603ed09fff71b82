import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memoryLocation } from 'wouter/memory-location'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { choose } from '#ui/app/chosen.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { DomiciliationRoom } from '#ui/domiciliation/DomiciliationRoom.tsx'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'
import type { MemoryRegister } from '../memoryRegister.ts'
import { grantedOn } from '../../desk/grantedOn.ts'

/** A shelter on a Tuesday, in which people have been domiciled since a day. */
export const openScene = async (today = '2026-11-17') => {
  const memory = await openMemoryRegister({ day: '2026-01-05', at: '09:10' })
  forgetTaps()
  choose(undefined)
  const domiciled = async (who: Description, since: string): Promise<PersonId> => {
    memory.goTo(since, '09:10')
    const person = await memory.person(who)
    await memory.act(grantedOn(person, since))
    memory.goTo(today, '09:10')
    return person
  }
  memory.goTo(today, '09:10')
  return { memory, domiciled }
}

/** Enters the room Domiciliation, with nobody chosen or with somebody whose file was opened elsewhere. */
export const enter = (memory: MemoryRegister, path = '/domiciliation', person?: PersonId) => {
  choose(person)
  const place = memoryLocation({ path: '/domiciliation', searchPath: path.split('?')[1] ?? '', record: true })
  render(
    <InHouse memory={memory} place={place}>
      <DomiciliationRoom />
      <DeskBar />
    </InHouse>,
  )
  return { user: userEvent.setup({ delay: null }), place }
}

/** The register numbers of the rows on screen, in their order. */
export const numbersShown = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-number]')].map((row) => row.dataset['number'] ?? '')

/** A row as it reads. */
export const rowOf = (number: string): string => document.querySelector(`[data-number="${number}"]`)?.textContent ?? ''
