import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { receiveMail } from '#desk/receiveMail.ts'
import { setForwarding } from '#desk/setForwarding.ts'
import type { PersonId } from '#domain/ids.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { knownDay } from '#domain/time.ts'
import { enter, openScene } from './scene.tsx'

afterEach(() => vi.restoreAllMocks())

const today = knownDay('2026-11-17')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const rows = () => screen.getAllByRole('listitem').flatMap(({ textContent }) => /Benali|Ndiaye|Petrov|Haddad/.exec(textContent)?.[0] ?? [])
const row = (name: string) => screen.getAllByRole('listitem').find(({ textContent }) => textContent.includes(name))?.textContent

/** Ndiaye and Benali have mail that goes further, Petrov’s forwarding runs for nothing yet, Haddad asked for none. */
const scene = async () => {
  const { memory, domiciled, waiting } = await openScene()
  const received = async (on: string, person: PersonId, mail: MailKind = 'letter') => {
    memory.goTo(on, '09:00')
    await memory.act(receiveMail({ person, mail, n: 2 }))
  }
  const asked = (person: PersonId, address: string, to?: string) =>
    memory.act(setForwarding({ person, address, from: knownDay('2026-11-01'), ...(to === undefined ? {} : { to: knownDay(to) }) }))
  const [awa, karim, ivan, samir] = [await domiciled({ lastName: 'Ndiaye' }), await domiciled({ lastName: 'Benali' }), await domiciled({ lastName: 'Petrov' }), await domiciled({ lastName: 'Haddad' })]
  await received('2026-11-10', samir)
  await received('2026-11-12', karim, 'parcel')
  await received('2026-11-16', awa)
  memory.goTo('2026-11-17', '10:12')
  await asked(awa, '3 rue des Lilas\n59000 Lille', '2026-12-02')
  await asked(karim, '5 rue du Lac, Annecy', '2026-12-20')
  await asked(ivan, '7 quai du Port, Brest')
  return { memory, awa, karim, waiting, come: () => enter(memory, '/courrier?vue=reexpedier') }
}

test('whose mail goes further, the oldest first, with what and until when; those without mail below; no address on the list', async () => {
  const { come } = await scene()
  come()
  expect(rows()).toEqual(['Benali', 'Ndiaye', 'Petrov'])
  expect(row('Benali')).toMatch(/2 colis.*jusqu’au 20 déc\..*Réexpédier/)
  expect(row('Ndiaye')).toMatch(/2 lettres.*finit le 2 déc\./)
  expect(row('Petrov')).toMatch(/rien n’attend.*jusqu’à nouvel ordre$/)
  expect(screen.getByText('4 courriers pour 2 personnes · 1 autre sans courrier')).toBeTruthy()
  expect(screen.getAllByText(/^Ne compte pas comme une manifestation/)).toHaveLength(1)
  expect(screen.getByRole('link', { name: /^Réexpédier/ }).textContent).toBe('Réexpédier4')
  expect(document.body.textContent).not.toMatch(/Lilas|Annecy|Brest/)
})

test('one key sends all of it, stamped in place; one undo takes it back; no sign of life', async () => {
  const { memory, awa, karim, waiting, come } = await scene()
  const before = clockOn(memory.register(), awa, today)
  const user = come()
  await user.click(button('Réexpédier le courrier de Benali'))
  await waitFor(() => expect(waiting(karim, 'parcel')).toBe(0))
  expect(rows()).toEqual(['Benali', 'Ndiaye', 'Petrov'])
  expect(row('Benali')).toMatch(/10 h 12$/)
  await user.click(button('Annuler'))
  await waitFor(() => expect(waiting(karim, 'parcel')).toBe(2))
  await user.click(button('Réexpédier le courrier de Ndiaye'))
  await waitFor(() => expect(waiting(awa)).toBe(0))
  expect(clockOn(memory.register(), awa, today)).toEqual(before)
})

test('the address is behind the name, with the key for all of it and the way to a part', async () => {
  const { awa, waiting, come } = await scene()
  const user = come()
  await user.click(button('Adresse de réexpédition, et autres choix : Ndiaye'))
  const dialog = () => within(screen.getByRole('dialog'))
  expect(dialog().getByText(/3 rue des Lilas\s59000 Lille/)).toBeTruthy()
  expect(dialog().getByText(/2 lettres · jusqu’au 2 décembre 2026 inclus/)).toBeTruthy()
  await user.click(dialog().getByRole('button', { name: 'Réexpédier' }))
  await waitFor(() => expect(waiting(awa)).toBe(0))
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(button('Adresse de réexpédition, et autres choix : Ndiaye'))
  expect(dialog().queryByRole('button', { name: 'Réexpédier' })).toBeNull()
  await user.click(dialog().getByRole('button', { name: 'Autres choix…' }))
  expect(dialog().getByRole('heading', { name: 'Courrier de Ndiaye' })).toBeTruthy()
  await user.click(dialog().getByRole('button', { name: 'Fermer' }))
  expect(rows()).toEqual(['Benali', 'Ndiaye', 'Petrov'])
})

test('all of it leaves after a page that says how many and whose', async () => {
  const { awa, karim, waiting, come } = await scene()
  const user = come()
  await user.click(button('Tout réexpédier…'))
  const page = within(screen.getByRole('dialog'))
  expect(page.getByText(/^4 courriers de 2 personnes partent/)).toBeTruthy()
  expect(page.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Benali : 2 colis', 'Ndiaye : 2 lettres'])
  await user.click(page.getByRole('button', { name: 'Garder ici' }))
  expect(waiting(awa)).toBe(2)
  await user.click(button('Tout réexpédier…'))
  await user.click(button('Réexpédier 4 courriers'))
  await waitFor(() => expect([waiting(awa), waiting(karim, 'parcel')]).toEqual([0, 0]))
  expect(screen.getAllByText(/4 courriers de 2 personnes/)).not.toEqual([])
  expect(screen.queryByRole('button', { name: 'Tout réexpédier…' })).toBeNull()
  await user.click(button('Annuler'))
  await waitFor(() => expect([waiting(awa), waiting(karim, 'parcel')]).toEqual([2, 2]))
})

test('one label for each envelope, also once the mail was sent; taking them away is noted', async () => {
  const { memory, awa, waiting, come } = await scene()
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const user = come()
  await user.click(button('Réexpédier le courrier de Ndiaye'))
  await waitFor(() => expect(waiting(awa)).toBe(0))
  await user.click(button('Imprimer les adresses'))
  await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
  const labels = [...document.querySelectorAll('[data-print-sheet] li')].map(({ textContent }) => textContent)
  expect(labels).toEqual(['Benali\n5 rue du Lac, Annecy', 'Ndiaye\n3 rue des Lilas\n59000 Lille'])
  const noted = () => [...memory.register().facts.values()].flatMap((fact) => (fact.kind === 'accessNoted' ? [fact.secret] : []))
  await waitFor(() => expect(noted()).toMatchObject([{ what: 'listExported', detail: 'adresses de réexpédition, 2 personnes' }]))
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(document.body.textContent).not.toMatch(/Lilas|Annecy/)
})

test('at the desk one sends mail on and reads one address at a time: no list of the others, no labels', async () => {
  const { memory, karim, waiting, come } = await scene()
  memory.as(await memory.agent({ name: 'Hugo Kerr', role: 'desk' }))
  const user = come()
  expect(rows()).toEqual(['Benali', 'Ndiaye'])
  expect(screen.queryByRole('button', { name: 'Imprimer les adresses' })).toBeNull()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(document.body.textContent).not.toMatch(/Lilas|Annecy/)
  await user.click(button('Réexpédier le courrier de Benali'))
  await waitFor(() => expect(waiting(karim, 'parcel')).toBe(0))
})

test('nothing to send on: said so, and how one asks for it; no count on the tab', async () => {
  const { memory, domiciled } = await openScene()
  await memory.act(receiveMail({ person: await domiciled({ lastName: 'Haddad' }), mail: 'letter' }))
  enter(memory, '/courrier?vue=reexpedier')
  expect(screen.getByText(/^Rien à réexpédier\./)).toBeTruthy()
  expect(screen.getByRole('link', { name: /^Réexpédier/ }).textContent).toBe('Réexpédier')
  expect(screen.queryByRole('button', { name: 'Tout réexpédier…' })).toBeNull()
})
