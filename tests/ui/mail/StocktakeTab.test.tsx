import { Activity } from 'react'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { forgetNames } from '#ui/app/forgetting.ts'
import { MailRoom } from '#ui/mail/MailRoom.tsx'
import { InHouse } from '../inHouse.tsx'
import type { MemoryRegister } from '../memoryRegister.ts'
import { enter, openScene } from './scene.tsx'

const list = () => screen.getByRole('list', { name: 'Piles à compter' })
const rows = () => within(list()).getAllByRole('listitem')
const names = () => rows().map(({ textContent }) => /Ndiaye|Benali|Petrov/.exec(textContent)?.[0])
const field = (name: RegExp) => screen.getByRole('textbox', { name })
const confirm = () => screen.getByRole('button', { name: /^Confirmer l’inventaire/ })

const more = async (user: UserEvent, word: string) => {
  await user.click(screen.getByRole('button', { name: 'Plus pour l’inventaire' }))
  await user.click(screen.getByRole('button', { name: word }))
}

// Awa in box 12 has three letters and a parcel, Karim in box 2 has one letter, Ivan has neither box nor mail.
const scene = async () => {
  forgetNames()
  const { memory, domiciled, waiting } = await openScene()
  const awa = await domiciled({ lastName: 'Ndiaye', firstName: 'Awa', boxNumber: '12' })
  const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim', boxNumber: '2' })
  const ivan = await domiciled({ lastName: 'Petrov', firstName: 'Ivan' })
  await memory.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
  await memory.act(receiveMail({ person: awa, mail: 'parcel' }))
  await memory.act(receiveMail({ person: karim, mail: 'letter' }))
  const piles = (person: PersonId) => [waiting(person), waiting(person, 'registeredNotice'), waiting(person, 'parcel')]
  return { memory, awa, karim, ivan, piles, count: () => enter(memory, '/courrier?vue=inventaire') }
}

test('by keyboard from pile to pile in the order of the boxes; differences are shown as they are typed, and one key writes them all', async () => {
  const { memory, awa, karim, piles, count } = await scene()
  const user = count()
  expect(names()).toEqual(['Benali', 'Ndiaye'])
  expect(screen.getByText('0 sur 2 personnes')).toBeTruthy()
  expect(confirm().textContent).toContain('rien n’est compté')
  await user.click(field(/^Lettres de Karim Benali, 1 au registre/))
  await user.keyboard('1{Enter}')
  expect(document.activeElement).toBe(field(/^Lettres de Awa Ndiaye, 3/))
  await user.keyboard('2{Enter}')
  expect(document.activeElement).toBe(field(/^Colis de Awa/))
  await user.keyboard('1')
  expect(screen.getByText('2 sur 2 personnes')).toBeTruthy()
  expect(rows().map(({ textContent }) => /compté|−1\slettre/.exec(textContent)?.[0])).toEqual(['compté', '−1\u00a0lettre'])
  expect(confirm().textContent).toContain('indiquez le motif')
  await user.type(screen.getByLabelText('Motif des écarts'), 'inventaire du mois')
  await user.click(confirm())
  await waitFor(() => expect(piles(awa)).toEqual([2, 0, 1]))
  expect(piles(karim)).toEqual([1, 0, 0])
  expect([...memory.register().facts.values()].filter(({ kind }) => kind === 'mailCounted')).toHaveLength(1)
  expect(screen.getByText('0 sur 2 personnes')).toBeTruthy()
  expect(screen.getAllByText('Inventaire du courrier d’Awa Ndiaye : −1 lettre')).not.toEqual([])
  await user.click(screen.getByRole('button', { name: 'Annuler' }))
  await waitFor(() => expect(piles(awa)).toEqual([3, 0, 1]))
})

test('arrows go to the same kind of the next person, and back', async () => {
  const { count } = await scene()
  const user = count()
  await user.click(field(/^Colis de Karim/))
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(field(/^Colis de Awa/))
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement).toBe(field(/^Colis de Karim/))
})

test('someone who is not in the list has mail here: found by name, counted, and told in one sentence with the others', async () => {
  const { awa, ivan, piles, count } = await scene()
  const user = count()
  await user.type(screen.getByRole('searchbox'), 'petrov')
  await user.type(field(/^Avis de Ivan Petrov, 0/), '2')
  await user.clear(screen.getByRole('searchbox'))
  expect(names()).toEqual(['Benali', 'Ndiaye', 'Petrov'])
  await user.type(field(/^Lettres de Awa/), '4')
  await user.click(screen.getByRole('radio', { name: 'Écarts · 2' }))
  expect(names()).toEqual(['Ndiaye', 'Petrov'])
  await user.type(screen.getByLabelText('Motif des écarts'), 'rangé ailleurs')
  await user.click(confirm())
  await waitFor(() => expect([piles(awa), piles(ivan)]).toEqual([[4, 0, 1], [0, 2, 0]]))
  expect(screen.getAllByText('Inventaire du courrier : 2 écarts, 2 personnes')).not.toEqual([])
})

test('what is not a number of pieces stops the key, and says where', async () => {
  const { count } = await scene()
  const user = count()
  await user.type(field(/^Lettres de Karim/), '1,5')
  expect(within(list()).getByText('de 0 à 999')).toBeTruthy()
  expect(confirm().textContent).toContain('un nombre est à revoir')
})

test('a pile that moved since it was counted is counted again', async () => {
  const { memory, karim, count } = await scene()
  const user = count()
  await user.type(field(/^Lettres de Karim/), '1')
  await act(async () => { await memory.act(handOutMail({ person: karim })) })
  expect(within(list()).getByText('a bougé, à recompter')).toBeTruthy()
  expect(confirm().textContent).toContain('une ligne est à recompter')
  await user.clear(field(/^Lettres de Karim/))
  await user.type(field(/^Lettres de Karim/), '0')
  expect(within(list()).getByText('compté')).toBeTruthy()
})

test('all is there: one key a pile, nothing is written, and it is said', async () => {
  const { memory, count } = await scene()
  const user = count()
  const before = memory.register().facts.size
  await user.click(screen.getByRole('button', { name: 'Tout y est : Awa Ndiaye' }))
  await user.click(screen.getByRole('button', { name: 'Tout y est : Karim Benali' }))
  await user.click(confirm())
  await waitFor(() => expect(screen.getAllByText('Inventaire terminé : tout correspond au registre.')).not.toEqual([]))
  expect(memory.register().facts.size).toBe(before)
})

test('left for somebody at the desk, the stocktake is found as it was; closed, it is forgotten', async () => {
  const { count } = await scene()
  await count().type(field(/^Lettres de Awa/), '2')
  cleanup()
  const user = count()
  expect(field(/^Lettres de Awa/)).toHaveProperty('value', '2')
  await more(user, 'Tout effacer')
  expect(field(/^Lettres de Awa/)).toHaveProperty('value', '')
})

const noted = (memory: MemoryRegister) =>
  activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => secret).filter((secret) => secret?.what === 'listExported').map((secret) => secret?.detail)

test('the list is printed to be counted with a pencil; it stands in the page only while it is printed, and each print is noted', async () => {
  const { memory, count } = await scene()
  const printed: string[] = []
  // As a browser does, around its own window.
  window.print = vi.fn(() => {
    window.dispatchEvent(new Event('beforeprint'))
    printed.push(document.querySelector('[data-print-sheet]')?.textContent ?? '')
    window.dispatchEvent(new Event('afterprint'))
  })
  const user = count()
  await more(user, 'Imprimer la liste')
  await waitFor(() => expect(printed).toHaveLength(1))
  expect(printed[0]).toMatch(/Courrier à compter.*2 personnes.*12Ndiaye Awa3.*0.*1/)
  await waitFor(() => expect(document.querySelector('[data-print-sheet]')).toBeNull())
  await waitFor(() => expect(noted(memory)).toEqual(['Courrier à compter']))
  // With the browser's own key.
  act(() => window.print())
  expect(printed).toHaveLength(2)
  await waitFor(() => expect(noted(memory)).toHaveLength(2))
})

test('a desk that is put aside and comes back prints nothing', async () => {
  const { memory } = await scene()
  window.print = vi.fn()
  const room = (mode: 'visible' | 'hidden') => (
    <InHouse memory={memory} place={memoryLocation({ path: '/courrier', searchPath: 'vue=inventaire' })}>
      <Activity mode={mode}><MailRoom /></Activity>
    </InHouse>
  )
  const { rerender } = render(room('visible'))
  await more(userEvent.setup(), 'Imprimer la liste')
  await waitFor(() => expect(window.print).toHaveBeenCalledOnce())
  rerender(room('hidden'))
  rerender(room('visible'))
  await screen.findByRole('list', { name: 'Piles à compter' })
  await new Promise((resolve) => { setTimeout(resolve, 20) })
  expect(window.print).toHaveBeenCalledOnce()
})

test('the account of the house says what came in, what left and what waits', async () => {
  const { memory, awa, count } = await scene()
  await memory.act(handOutMail({ person: awa, pieces: { letter: 1 } }))
  await more(count(), 'Le compte du courrier')
  const account = within(screen.getByRole('dialog')).getAllByRole('row').map(({ textContent }) => textContent)
  expect(account).toContain('Reçus401')
  expect(account).toContain('Remis au titulaire−100')
  expect(account).toContain('En attente301')
})

test('the stocktake is a worker’s: at the desk its tab is absent, and its address says whom to ask', async () => {
  const { memory, count } = await scene()
  memory.as(await memory.agent({ name: 'Hugo Kerr', role: 'desk' }))
  count()
  expect(screen.queryByRole('link', { name: 'Inventaire' })).toBeNull()
  expect(screen.queryByRole('list', { name: 'Piles à compter' })).toBeNull()
  expect(screen.getByRole('alert').textContent).not.toBe('')
})
