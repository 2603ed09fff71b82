// Who lies in the archive is out of sight for all but a manager (metier.md §8).
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { recordPassage } from '#desk/recordPassage.ts'
import type { Role } from '#domain/agents/words.ts'
import { choose } from '#ui/app/chosen.ts'
import { AccueilRoom } from '#ui/desk/AccueilRoom.tsx'
import { DomiciliationRoom } from '#ui/domiciliation/DomiciliationRoom.tsx'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'
import { grantedOn } from '../../desk/grantedOn.ts'

const enter = async (role: Role, path: string) => {
  choose(undefined)
  const memory = await openMemoryRegister({ day: '2022-05-04' })
  const awa = await memory.person({ firstName: 'Awa', lastName: 'Diop' })
  await memory.act(grantedOn(awa, '2022-05-04'))
  await memory.act(recordPassage({ person: awa }))
  memory.goTo('2026-11-17', '09:24')
  memory.as(await memory.agent({ name: 'Sophie Leroy', role }))
  const place = memoryLocation({ path })
  const Room = path.startsWith('/domiciliation') ? DomiciliationRoom : AccueilRoom
  render(<InHouse memory={memory} place={place}><Room /></InHouse>)
  return userEvent.setup()
}

test.each([['worker', 0], ['manager', 1]] as const)('a list read on a past day, by a %s', async (role, found) => {
  await enter(role, '/domiciliation?liste=domicilies&au=2022-06-01')
  await screen.findByRole('heading', { level: 2, name: /^Domiciliés/ })
  await waitFor(() => expect(screen.queryAllByRole('button', { name: /Diop/ })).toHaveLength(found))
})

test.each([['worker', 'Acte d’une fiche archivée'], ['manager', 'Passage d’Awa Diop']] as const)('the journal of a past day, by a %s', async (role, words) => {
  await enter(role, '/?journal=2022-05-04')
  await screen.findAllByText(words)
  if (role === 'worker') expect(document.body.textContent).not.toContain('Diop')
})

test.each([['desk', false], ['manager', true]] as const)('the search, and someone who looks like them, at the %s', async (role, seen) => {
  const user = await enter(role, '/')
  await user.type(await screen.findByRole('searchbox', { name: 'Rechercher une personne' }), 'diop')
  await waitFor(() => expect(screen.queryAllByText('Diop').length > 0).toBe(seen))
  await user.click(await screen.findByRole('button', { name: 'Nouvelle personne' }))
  await user.type(await screen.findByLabelText('Prénom'), 'Awa')
  await user.type(screen.getByLabelText('Nom'), 'Diop')
  await screen.findByText(seen ? 'Est-ce l’une de ces personnes ?' : /Une fiche archivée ressemble à celle-ci/)
})
