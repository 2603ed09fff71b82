import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ok } from '#kernel/result.ts'
import { placesAt } from '#domain/washroom/places.ts'
import { knownDay } from '#domain/time.ts'
import { endGuest, useGuest } from '#ui/app/guest.ts'
import { PlaceMenu } from '#ui/washroom/PlaceMenu.tsx'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const cabin = { code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 15 } as const

test('a number that is called to a cabin is shown in large, from that cabin', async () => {
  const memory = await openMemoryRegister()
  await memory.act(() => ok([{ kind: 'settingsChanged', data: {}, secret: { places: [cabin] } }]))
  const [wait] = await memory.act(() => ok([{ kind: 'waitlistJoined', data: { prestation: 'shower', number: '14' }, secret: {} }]))
  if (wait === undefined) throw new Error('nobody waits')
  await memory.act(() => ok([{ kind: 'waitlistCalled', data: { place: 'c1' }, secret: {}, refs: { under: wait.id } }]))
  const [now] = placesAt(memory.register(), { day: knownDay('2026-11-17'), ms: memory.opened.journal.clock() })
  if (now === undefined) throw new Error('no cabin')
  render(<InHouse memory={memory}><PlaceMenu now={now} /></InHouse>)
  await userEvent.click(screen.getByText('Plus'))
  await userEvent.click(screen.getByText('Afficher le numéro'))
  expect(useGuest.getState().guest).toEqual({ what: 'call', number: '14', place: 'Cabine 1' })
  act(endGuest)
})
