import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { knownDay } from '#domain/time.ts'
import { WashroomRoom } from '#ui/washroom/WashroomRoom.tsx'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const ahmad = { firstName: 'Ahmad', lastName: 'Ahmadi', sex: 'male' } as const

test('two people of one name in a queue: each says what the other is not', async () => {
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:00' })
  await memory.act(changeSettings({ places: [{ code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 20 }] }))
  for (const who of [
    { ...ahmad, number: 'B1', birthDate: knownDay('1985-02-03') },
    { ...ahmad, number: 'B2', birthDate: knownDay('1990-02-03') },
    { ...ahmad, number: 'B3', birthDate: knownDay('1990-07-09') },
    { firstName: 'Awa', lastName: 'N’Diaye', number: 'B4', birthDate: knownDay('1990-07-09') },
  ])
    await memory.act(joinWaitlist({ person: await memory.person(who), prestation: 'shower', letter: 'A' }))
  render(<InHouse memory={memory}><WashroomRoom /></InHouse>)
  const rows = within(screen.getByRole('list', { name: 'File des douches' })).getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(rows.map((row) => /né.*?\d{4}|n° B\d/.exec(row)?.[0])).toEqual(['né en 1985', 'n° B2', 'n° B3', undefined])
})
