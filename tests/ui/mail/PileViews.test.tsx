import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { receiveMail } from '#desk/receiveMail.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { knownDay } from '#domain/time.ts'
import { enter, openScene } from './scene.tsx'

const names = () => screen.queryAllByRole('listitem').flatMap((row) => /Benali|Ndiaye|Petrov|Traoré|Haddad/.exec(row.textContent)?.[0] ?? [])
const radio = (name: string | RegExp) => screen.getByRole('radio', { name })

const scene = async () => {
  const { memory, ...rest } = await openScene()
  const received = async (on: string, person: PersonId, mail: MailKind = 'letter') => {
    memory.goTo(on, '09:00')
    await memory.act(receiveMail({ person, mail }))
    memory.goTo('2027-02-17', '10:12')
  }
  return { memory, ...rest, received, enterPile: () => enter(memory, '/courrier?vue=pile') }
}

test('by kind: only those who have that kind; notices by their last day, and how many leave within five days', async () => {
  const { domiciled, received, enterPile } = await scene()
  const [awa, karim, ivan, samir] = [
    await domiciled({ lastName: 'Ndiaye' }), await domiciled({ lastName: 'Benali' }), await domiciled({ lastName: 'Petrov' }), await domiciled({ lastName: 'Haddad' }),
  ]
  await received('2027-01-10', samir, 'registeredNotice')
  await received('2027-01-20', awa)
  await received('2027-02-10', awa, 'registeredNotice')
  await received('2027-02-06', karim, 'registeredNotice')
  await received('2027-02-16', ivan, 'parcel')
  const user = enterPile()
  expect(names()).toEqual(['Haddad', 'Ndiaye', 'Benali', 'Petrov'])
  await user.click(radio('Avis · 1 urgent'))
  expect(names()).toEqual(['Benali', 'Ndiaye', 'Haddad'])
  expect(screen.getByText('3 personnes ici, sur 5 courriers pour 4 personnes')).toBeTruthy()
  await user.click(radio('Colis'))
  expect(names()).toEqual(['Petrov'])
})

test('by age: what has waited for more than three months', async () => {
  const { domiciled, received, enterPile } = await scene()
  await received('2026-11-16', await domiciled({ lastName: 'Ndiaye' }))
  await received('2026-11-17', await domiciled({ lastName: 'Benali' }))
  const user = enterPile()
  await user.selectOptions(screen.getByLabelText('En attente depuis'), 'Plus de 3 mois')
  expect(names()).toEqual(['Ndiaye'])
  await user.selectOptions(screen.getByLabelText('En attente depuis'), 'Plus de 6 mois')
  expect(screen.getByText('Rien de tel n’attend.')).toBeTruthy()
})

test('after a radiation and the house’s delay, mail goes back from its row, in place, and one undo takes it back: no sign of life', async () => {
  const { memory, domiciled, struckOff, received, waiting, enterPile } = await scene()
  const seydou = await struckOff({ lastName: 'Traoré', sex: 'male' })
  await received('2026-11-10', seydou)
  await received('2027-02-10', await domiciled({ lastName: 'Benali' }))
  const user = enterPile()
  await user.click(radio('À retourner · 1'))
  expect(names()).toEqual(['Traoré'])
  expect(screen.getByText('gardé jusqu’au 2 févr.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Retour à l’expéditeur du courrier de Traoré' }))
  await waitFor(() => expect(waiting(seydou)).toBe(0))
  expect(within(screen.getByRole('list', { name: 'Qui a du courrier' })).getByText('10 h 12')).toBeTruthy()
  expect(clockOn(memory.register(), seydou, knownDay('2027-02-17'))).toBeUndefined()
  await user.click(screen.getByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(waiting(seydou)).toBe(1))
  expect(radio('À retourner · 1')).toBeTruthy()
})

test('all of it goes back from a page of its own, which says how many and whose', async () => {
  const { struckOff, received, waiting, enterPile } = await scene()
  const [seydou, awa] = [await struckOff({ lastName: 'Traoré' }), await struckOff({ lastName: 'Ndiaye' })]
  await received('2026-11-10', seydou)
  await received('2026-11-12', awa, 'parcel')
  const user = enterPile()
  await user.click(radio('À retourner · 2'))
  await user.click(screen.getByRole('button', { name: 'Tout retourner…' }))
  const page = within(screen.getByRole('dialog'))
  expect(page.getByText(/^2 courriers de 2 personnes repartent/)).toBeTruthy()
  expect(page.getAllByRole('listitem').map(({ textContent }) => textContent).toSorted()).toEqual(['Ndiaye : 1 colis', 'Traoré : 1 lettre'])
  await user.click(page.getByRole('button', { name: 'Garder ici' }))
  expect(waiting(seydou)).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Tout retourner…' }))
  await user.click(screen.getByRole('button', { name: 'Retourner 2 courriers' }))
  await waitFor(() => expect([waiting(seydou), waiting(awa, 'parcel')]).toEqual([0, 0]))
  expect(screen.getAllByText('2 courriers de 2 personnes renvoyés à l’expéditeur')).not.toEqual([])
})

test('a row has one chip, what presses most, and says the rest in words: all rows are as high', async () => {
  const { struckOff, received, enterPile } = await scene()
  const seydou = await struckOff({ lastName: 'Traoré', sex: 'male' })
  await received('2026-11-10', seydou, 'registeredNotice')
  enterPile()
  const row = screen.getByText('radié le 2 nov. 2026').closest('[data-number]')
  expect(row?.textContent).toMatch(/délai passé le 25 nov\. 2026gardé jusqu’au 2 févr\.radié le 2 nov\. 2026/)
  expect(row?.querySelectorAll('svg')).toHaveLength(1)
})

test('nothing to return: said so, with the house’s delay', async () => {
  const { struckOff, received, enterPile } = await scene()
  await received('2027-01-10', await struckOff({ lastName: 'Traoré' }))
  const user = enterPile()
  await user.click(radio('À retourner · 1'))
  expect(screen.getByText(/gardé 3 mois/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Retour à l’expéditeur du courrier/ }))
  expect(screen.queryByRole('button', { name: 'Tout retourner…' })).toBeNull()
})
