// The demonstration has no lock: whoever tries its codes is told so, once in each pane.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AgentsPane } from '#ui/settings/AgentsPane.tsx'
import { LockPane } from '#ui/settings/LockPane.tsx'
import { MyCodePane } from '#ui/settings/MyCodePane.tsx'
import { enter } from './scene.tsx'

const said = 'Dans la démonstration, le poste ne se verrouille pas : les codes servent dans un vrai registre.'

test.each([['Mon code', MyCodePane], ['Agents', AgentsPane], ['Verrouillage', LockPane]])('%s says that codes serve in a real register', async (title, Room) => {
  await enter(Room, { demo: true })
  await screen.findByRole('heading', { name: title })
  expect(screen.getAllByText(said)).toHaveLength(1)
})

test('a real register says nothing of it', async () => {
  await enter(LockPane)
  await screen.findByRole('heading', { name: 'Verrouillage' })
  expect(screen.queryByText(said)).toBeNull()
})
