// The paper room on a register in memory: a Tuesday at 9:24, Awa and Karim came the day before.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { memoryLocation } from 'wouter/memory-location'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { knownDay, timeOfDay } from '#domain/time.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { forgetNames } from '#ui/app/forgetting.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { SheetRoom } from '#ui/sheet/SheetRoom.tsx'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

export const yesterday = knownDay('2026-11-16')

export const openPaper = async (view = '') => {
  forgetTaps()
  forgetNames()
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
  const awa = await memory.person({ firstName: 'Awa', lastName: 'N’Diaye', number: 'B00212', boxNumber: '212' })
  const karim = await memory.person({ firstName: 'Karim', lastName: 'Benali', number: 'B00041' })
  const at = timeOfDay('09:12')
  if (at === undefined) throw new Error('no hour')
  await memory.act(recordPrestation({ person: awa, prestation: 'breakfast', when: { day: yesterday, at, reason: 'oubli' } }))
  await memory.act(recordPassage({ person: awa, when: { day: knownDay('2026-11-10'), reason: 'oubli' } }))
  const enter = () => {
    const place = memoryLocation({ path: '/rattrapage', searchPath: view, record: true })
    render(
      <InHouse memory={memory} place={place}>
        <SheetRoom />
        <DeskBar />
      </InHouse>,
    )
    return userEvent.setup({ delay: null })
  }
  const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
  return { memory, awa, karim, enter, fill }
}
