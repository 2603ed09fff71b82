// Without typing: who usually comes at this hour, and what they usually have (desk.md §1).
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { choose } from '#ui/app/chosen.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { factsOf, openAccueil } from './scene.tsx'

const tile = (name: string | RegExp) => screen.queryByRole('button', { name })

const habitual = async () => {
  const scene = await openAccueil()
  const { memory, ioana } = scene
  for (const day of ['2026-11-03', '2026-11-05', '2026-11-10']) {
    memory.goTo(day, '09:10')
    await memory.act(recordPrestation({ person: ioana, prestation: 'breakfast' }))
    await memory.act(recordPrestation({ person: ioana, prestation: 'shower' }))
  }
  memory.goTo('2026-11-17', '09:24')
  return scene
}

test('those who usually come at this hour stand before those seen lately, and go when the hour turns', async () => {
  const { enter, memory, awa } = await habitual()
  enter()
  const numbers = () => [...document.querySelectorAll('main ul [data-number]')].map((row) => row.getAttribute('data-number'))
  expect(within(screen.getByRole('list', { name: 'Habitués et récents' })).getAllByRole('listitem')).toHaveLength(3)
  expect(numbers()).toEqual(['B00300', 'B00212', 'B00041'])
  await memory.act(recordPassage({ person: awa }))
  expect(numbers().slice(0, 3)).toEqual(['B00300', 'B00212', 'B00041'])
  memory.goTo('2026-11-17', '15:24')
  document.dispatchEvent(new Event('visibilitychange'))
  expect(await screen.findByRole('list', { name: 'Récents' })).toBeTruthy()
  expect(numbers().slice(0, 3)).toEqual(['B00212', 'B00041', 'B00300'])
})

test('one tap notes what is left of the habit, and one undo takes it back', async () => {
  const { enter, memory, ioana } = await habitual()
  const user = enter()
  choose(ioana)
  await user.click(await screen.findByRole('button', { name: "Comme d'habitude : Petit-déjeuner, Douche" }))
  await waitFor(() => expect(factsOf(memory, 'prestation')).toHaveLength(8))
  expect(factsOf(memory, 'passage').filter(({ day, person }) => day === '2026-11-17' && person === ioana)).toHaveLength(1)
  expect(tile("Comme d'habitude")?.textContent).toContain('tout est noté')
  await user.click(screen.getByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(tile(/^Comme d'habitude : /)).toBeTruthy())
  await user.click(screen.getByRole('button', { name: 'Petit-déjeuner' }))
  await waitFor(() => expect(tile("Comme d'habitude : Douche")?.textContent).toContain('reste : douche'))
})

test('what is waited for is left out until it was had', async () => {
  const { enter, memory, ioana } = await habitual()
  await memory.act(changeSettings({ places: [{ code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 20 }] }))
  await memory.act(joinWaitlist({ person: ioana, prestation: 'shower', letter: 'A' }))
  const user = enter()
  choose(ioana)
  await user.click(await screen.findByRole('button', { name: "Comme d'habitude : Petit-déjeuner" }))
  await waitFor(() => expect(tile("Comme d'habitude")?.textContent).toContain('en attente'))
  expect(factsOf(memory, 'prestation').filter(({ day }) => day === '2026-11-17')).toMatchObject([{ data: { prestation: 'breakfast' } }])
})

test('whoever has no habit has no such tile', async () => {
  const { enter, awa } = await habitual()
  enter()
  choose(awa)
  await screen.findByRole('button', { name: 'Douche' })
  expect(tile(/habitude/)).toBeNull()
})

test('the figures are as the help says: 1 the passage, then the prestations in order; « d’habitude » takes none of them', async () => {
  const { enter, ioana } = await habitual()
  enter()
  choose(ioana)
  const tiles = within(await screen.findByRole('group', { name: accueil.card.tiles })).getAllByRole('button')
  const figures = tiles.map((key) => key.getAttribute('aria-keyshortcuts'))
  expect([figures.slice(0, -1), figures.at(-1)]).toEqual([tiles.slice(0, -1).map((_, place) => String(place + 1)), null])
  expect([tiles[0]?.textContent, tiles.at(-1)?.getAttribute('aria-label')]).toEqual([expect.stringContaining('Passage'), expect.stringMatching(/^Comme d'habitude/)])
})
