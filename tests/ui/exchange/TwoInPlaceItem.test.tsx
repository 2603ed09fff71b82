// One cabin for two people, and two numbers for one: given on two tablets that were apart.
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { doublonsOf } from '#domain/exchange/doublons.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { useRegister } from '#ui/app/house.ts'
import { DoublonList } from '#ui/exchange/DoublonList.tsx'
import { places } from '../../domain/washroom/queueScene.ts'
import { button, enter } from './scene.tsx'

function Doublons() {
  return <DoublonList doublons={doublonsOf(useRegister())} onLeave={() => undefined} />
}

const number = (told: string): Draft => ({ kind: 'waitlistJoined', data: { prestation: 'shower', number: told } })

test('one cabin, two people: one tap sends one of them back to the queue', async () => {
  const { memory, here, there, show, user } = await enter(Doublons)
  await here({ kind: 'settingsChanged', data: {}, secret: { places } })
  const awa = await memory.person({ firstName: 'Awa' })
  const [[first], [second]] = [await here({ ...number('1'), person: awa }), await there(number('B1'))]
  if (first === undefined || second === undefined) throw new Error('nobody waits')
  await here({ kind: 'placeTaken', data: { place: 'c1' }, refs: { under: first.id } })
  await there({ kind: 'waitlistCalled', data: { place: 'c1' }, refs: { under: second.id } })
  show()
  await screen.findByText('Cabine 1 : deux personnes à la fois')
  screen.getByText('n° 1, Awa, sans heure, Nadia Brunet, tablette Accueil')
  await user.click(await button(/^Remettre dans la file : Cabine 1.*n° B1.*tablette Douches$/))
  await waitFor(() => expect(screen.queryByText('Cabine 1 : deux personnes à la fois')).toBeNull())
})

test('two numbers for one person: one tap takes one away', async () => {
  const { memory, here, there, show, user } = await enter(Doublons)
  const awa = await memory.person({ firstName: 'Awa' })
  await here({ ...number('1'), person: awa })
  await there({ ...number('B1'), person: awa })
  show()
  await screen.findByText('Awa a deux numéros dans la même file')
  await user.click(await button(/^Retirer : Awa a deux numéros.*n° B1/))
  await waitFor(() => expect(screen.queryByText('Awa a deux numéros dans la même file')).toBeNull())
})
