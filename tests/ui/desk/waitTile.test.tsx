import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { takePlace } from '#desk/takePlace.ts'
import type { PersonId } from '#domain/ids.ts'
import { timeOfDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { factsOf, openAccueil } from './scene.tsx'

const tile = (name: string) => within(screen.getByRole('region', { name: 'Awa N’Diaye' })).getByRole('button', { name })

const withCabin = async () => {
  const scene = await openAccueil()
  const { memory } = scene
  await memory.act(changeSettings({ places: [{ code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 20 }, { code: 'm1', name: 'Lave-linge', kind: 'machine', prestation: 'laundry', minutes: 40 }] }))
  const wait = async (person: PersonId) => {
    const [fact] = await memory.act(joinWaitlist({ person, prestation: 'shower', letter: 'A' }))
    if (fact === undefined) throw new Error('nobody waits')
    return fact.id
  }
  choose(scene.awa)
  return { ...scene, wait }
}

test('where all is taken the tile offers the queue, then says the number and the rank', async () => {
  const { memory, karim, wait, enter } = await withCabin()
  await memory.act(takePlace({ wait: await wait(karim), place: 'c1' }))
  const user = enter()
  expect(tile('Douche').textContent).toContain('tout est pris')
  await user.click(tile('Douche'))
  expect(screen.getByText('Tout est pris — mettre dans la file ?')).toBeTruthy()
  await user.click(tile('Mettre dans la file'))
  await waitFor(() => expect(tile('Douche').textContent).toContain('n° 2, 1er'))
  expect(factsOf(memory, 'prestation')).toHaveLength(0)
})

test('called, the tile says where; the shower noted there ends the wait', async () => {
  const { memory, awa, wait, enter } = await withCabin()
  await memory.act(takePlace({ wait: await wait(awa), place: 'c1' }))
  const user = enter()
  expect(tile('Douche').textContent).toContain('n° 1, Cabine 1')
  await user.click(tile('Douche'))
  await user.click(tile('Noter maintenant'))
  await waitFor(() => expect(tile('Douche').textContent).toContain('9 h'))
  expect(factsOf(memory, 'prestation')).toHaveLength(1)
})

test('one free cabin: one press notes the shower, as ever; a slot is said by its hour', async () => {
  const { memory, awa, enter } = await withCabin()
  const user = enter()
  await user.click(tile('Lessive'))
  await waitFor(() => expect(factsOf(memory, 'prestation')).toHaveLength(1))
  const slot = timeOfDay('11:15')
  await memory.act(joinWaitlist({ person: awa, prestation: 'shower', letter: 'A', ...(slot === undefined ? {} : { slot }) }))
  await waitFor(() => expect(tile('Douche').textContent).toContain('n° 1, à 11 h 15'))
})

test('what is noted from the tile is what was waited for: its rounds, and a further one on purpose', async () => {
  const { memory, awa, enter } = await withCabin()
  await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
  await memory.act(joinWaitlist({ person: awa, prestation: 'shower', letter: 'A', again: true }))
  await memory.act(joinWaitlist({ person: awa, prestation: 'laundry', letter: 'A', n: 2 }))
  const user = enter()
  for (const name of ['Douche', 'Lessive']) {
    await user.click(tile(name))
    await user.click(tile('Noter maintenant'))
  }
  await waitFor(() => expect(factsOf(memory, 'prestation')).toHaveLength(3))
  expect(factsOf(memory, 'prestation').slice(1)).toMatchObject([{ data: { prestation: 'shower', again: true } }, { n: 2, data: { prestation: 'laundry' } }])
})
