// The first ten minutes: five missions that tick themselves as they are done (desk.md §8).
import '#ui/missions/MissionsDialog.tsx'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { DemoChip } from '#ui/missions/DemoChip.tsx'
import { missionsSince } from '#ui/missions/missions.ts'
import { forgetMissions } from '#ui/missions/missionsBegun.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

beforeEach(forgetMissions)

test('each is done by its own acts, and one that was taken back was done all the same', async () => {
  const { act, person, register, opened, goTo } = await openMemoryRegister()
  const [awa, karim] = [await person({ nickname: 'Awa' }), await person({ nickname: 'Karim' })]
  await act(recordPassage({ person: karim }))
  goTo('2026-11-17', '10:00')
  const missions = missionsSince(opened.journal.clock())
  const done = () => [...missions(register())]
  expect(done()).toEqual([])
  await act(recordPrestation({ person: awa, prestation: 'breakfast' }))
  await act(recordPrestation({ person: karim, prestation: 'shower' }))
  expect(done()).toEqual(['pass'])
  const shower = await act(recordPrestation({ person: awa, prestation: 'shower' }))
  await act(withdrawTap({ facts: shower.map(({ id }) => id) }))
  expect(done()).toEqual(['pass', 'undo', 'serve'])
  await act(receiveMail({ person: awa, mail: 'letter', n: 2 }))
  expect(done()).not.toContain('sort')
  await act(receiveMail({ person: karim, mail: 'letter', n: 1 }))
  await act(handOutMail({ person: awa }))
  expect(done()).toEqual(['pass', 'undo', 'serve', 'sort', 'handOut'])
})

test('an act is looked at once, however many the demonstration holds', async () => {
  const { act, person, register } = await openMemoryRegister()
  const awa = await person({ nickname: 'Awa' })
  const missions = missionsSince(0)
  let looks = 0
  const facts = new Map(register().facts)
  const watched = () => {
    for (const [id, fact] of register().facts) if (!facts.has(id)) facts.set(id, { ...fact, get hlc() { looks++; return fact.hlc } })
    return { ...register(), facts }
  }
  missions(watched())
  for (const mail of ['letter', 'parcel'] as const) {
    await act(receiveMail({ person: awa, mail }))
    missions(watched())
  }
  expect(looks).toBe(2)
  await act(receiveMail({ person: awa, mail: 'letter' }))
  expect([...missions(watched())]).toEqual(['sort'])
})

test('the chip counts them and opens them; one leads to its room, and what is done stays done in another room', async () => {
  const memory = await openMemoryRegister()
  const awa = await memory.person({ nickname: 'Awa' })
  memory.goTo('2026-11-17', '11:00')
  const place = memoryLocation({ path: '/', record: true })
  const shown = render(<InHouse memory={memory} place={place}><DemoChip /></InHouse>)
  const user = userEvent.setup({ delay: null })
  await memory.act(recordPassage({ person: awa }))
  shown.unmount()
  memory.goTo('2026-11-17', '11:20')
  render(<InHouse memory={memory} place={place}><DemoChip /></InHouse>)
  await user.click(await screen.findByRole('button', { name: 'Démo · missions 1/5' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Cinq missions d’une minute' }))
  expect(dialog.getAllByText('Fait')).toHaveLength(1)
  await user.click(dialog.getByRole('button', { name: 'Commencer : Trier trois lettres' }))
  expect(place.history.at(-1)).toBe('/courrier')
  expect(screen.queryByRole('dialog')).toBeNull()
})
