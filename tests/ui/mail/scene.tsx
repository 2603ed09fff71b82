import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memoryLocation } from 'wouter/memory-location'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import type { Journal } from '#desk/ports.ts'
import { createRecord } from '#desk/record.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Description } from '#domain/person/description.ts'
import { knownDay } from '#domain/time.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { MailRoom } from '#ui/mail/MailRoom.tsx'
import { refuse } from '#kernel/result.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'
import type { MemoryRegister } from '../memoryRegister.ts'
import { grantedOn } from '../../desk/grantedOn.ts'

/** A shelter with a few people whose mail it receives. */
export const openScene = async () => {
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:10' })
  forgetTaps()
  const domiciled = async (who: Description): Promise<PersonId> => {
    const person = await memory.person(who)
    await memory.act(grantedOn(person, '2026-10-01'))
    return person
  }
  const struckOff = async (who: Description): Promise<PersonId> => {
    const person = await domiciled(who)
    await memory.act(endDomiciliation({ person, decidedOn: knownDay('2026-11-02'), ground: 'stableHousing' }))
    return person
  }
  const waiting = (person: PersonId, kind: MailKind = 'letter') => mailOf(memory.register(), person)[kind].waiting
  return { memory, domiciled, struckOff, waiting }
}

/** Enters the room Courrier. */
export const enter = (memory: MemoryRegister, path = '/courrier') => {
  const place = memoryLocation({ path: '/courrier', searchPath: path.split('?')[1] ?? '' })
  render(
    <InHouse memory={memory} place={place}>
      <MailRoom />
      <DeskBar />
    </InHouse>,
  )
  return userEvent.setup()
}

/** The same on a tablet that has no room left, until `full(false)`. */
export const enterFull = (memory: MemoryRegister) => {
  let isFull = true
  const { journal } = memory.opened
  const commit: Journal['commit'] = async (drafts) => (isFull ? refuse({ code: 'full' }) : journal.commit(drafts))
  const opened = { ...memory.opened, journal: { ...journal, commit } }
  const user = enter({ ...memory, opened, record: createRecord(opened.journal) })
  return { user, full: (still: boolean) => void (isFull = still) }
}
