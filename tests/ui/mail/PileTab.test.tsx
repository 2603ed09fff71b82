import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { knownDay } from '#domain/time.ts'
import { ok } from '#kernel/result.ts'
import { enter, openScene } from './scene.tsx'

const today = knownDay('2026-11-17')
const rows = () => within(screen.getByRole('list', { name: 'Qui a du courrier' })).getAllByRole('listitem')
const row = (name: string) => {
  const found = rows().find(({ textContent }) => textContent.includes(name))
  if (found === undefined) throw new Error(`no row for ${name}`)
  return within(found)
}

const scene = async () => {
  const { memory, ...rest } = await openScene()
  const received = async (on: string, person: PersonId, { mail = 'letter', n = 1 }: { readonly mail?: MailKind; readonly n?: number } = {}) => {
    memory.goTo(on, '09:00')
    await memory.act(receiveMail({ person, mail, n }))
    memory.goTo(today, '10:12')
  }
  return { memory, ...rest, received, enterPile: () => enter(memory, '/courrier?vue=pile') }
}

test('oldest first, with kinds and age in words; one press hands all to the holder, and its stamp stands in its place', async () => {
  const { memory, domiciled, received, waiting, enterPile } = await scene()
  const awa = await domiciled({ lastName: 'N’Diaye', firstName: 'Awa', number: 'B1' })
  const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim', number: 'B2' })
  await received('2026-11-16', karim)
  await received('2026-11-05', awa, { n: 2 })
  await received('2026-11-12', awa, { mail: 'parcel' })
  const user = enterPile()
  expect(rows().map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/N’Diaye Awadepuis 12 jours · 5 nov.2 lettres, 1 colis/), expect.stringMatching(/Benali Karimdepuis hier/),
  ])
  expect(screen.getByText('4 courriers pour 2 personnes')).toBeTruthy()
  await user.click(row('N’Diaye').getByRole('button', { name: 'Remettre le courrier' }))
  expect([waiting(awa), waiting(awa, 'parcel'), waiting(karim)]).toEqual([0, 0, 1])
  expect(row('N’Diaye').getByText('10 h 12')).toBeTruthy()
  expect(rows()[0]?.textContent).toContain('N’Diaye')
  expect(clockOn(memory.register(), awa, today)?.silentSince.day).toBe(today)
  await user.click(screen.getByRole('button', { name: 'Annuler' }))
  expect(row('N’Diaye').getByRole('button', { name: 'Remettre le courrier' })).toBeTruthy()
  expect(waiting(awa)).toBe(2)
})

test('by keyboard, the focus stays in the row whose key became a stamp', async () => {
  const { domiciled, received, enterPile } = await scene()
  await received('2026-11-05', await domiciled({ lastName: 'N’Diaye', firstName: 'Awa' }))
  const user = enterPile()
  row('N’Diaye').getByRole('button', { name: 'Remettre le courrier' }).focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toBe('N’Diaye Awa')
})

test('a registered notice tells its term, and warns five days before', async () => {
  const { domiciled, received, enterPile } = await scene()
  await received('2026-11-16', await domiciled({ lastName: 'Kept', firstName: 'A' }), { mail: 'registeredNotice' })
  await received('2026-11-06', await domiciled({ lastName: 'Soon', firstName: 'B' }), { mail: 'registeredNotice' })
  await received('2026-11-02', await domiciled({ lastName: 'Last', firstName: 'C' }), { mail: 'registeredNotice' })
  await received('2026-11-01', await domiciled({ lastName: 'Gone', firstName: 'D' }), { mail: 'registeredNotice' })
  enterPile()
  expect(row('Kept').getByText('à retirer avant le 1er déc.')).toBeTruthy()
  expect(row('Soon').getByText('à retirer avant le 21 nov.')).toBeTruthy()
  expect(row('Last').getByText('à retirer aujourd’hui')).toBeTruthy()
  expect(row('Gone').getByText('délai passé le 16 nov.')).toBeTruthy()
})

test('more handed out than received stands first, to be checked', async () => {
  const { memory, domiciled, received, enterPile } = await scene()
  const awa = await domiciled({ lastName: 'N’Diaye', firstName: 'Awa' })
  const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim' })
  await received('2026-11-02', awa)
  await memory.act(() => ok([{ kind: 'mailHandedOut', person: karim, data: { mail: 'letter', to: 'holder' } }]))
  const user = enterPile()
  expect(rows()[0]?.textContent).toContain('Benali')
  expect(row('Benali').getByText('à vérifier')).toBeTruthy()
  await user.click(row('Benali').getByRole('button', { name: /une partie/ }))
  expect(screen.getByText(/remis plus que reçu, à vérifier/)).toBeTruthy()
})

test('filtered by name; nobody of that name is said', async () => {
  const { domiciled, received, enterPile } = await scene()
  await received('2026-11-05', await domiciled({ lastName: 'N’Diaye', firstName: 'Awa' }))
  await received('2026-11-05', await domiciled({ lastName: 'Benali', firstName: 'Karim' }))
  const user = enterPile()
  await user.type(screen.getByRole('searchbox', { name: 'Rechercher une personne' }), 'ben')
  expect(rows()).toHaveLength(1)
  await user.type(screen.getByRole('searchbox'), 'xx')
  expect(screen.getByText('Personne de ce nom n’a de courrier en attente.')).toBeTruthy()
})

test('nothing waits: said so', async () => {
  const { memory, domiciled, received, enterPile } = await scene()
  const awa = await domiciled({ firstName: 'Awa' })
  await received('2026-11-05', awa)
  await memory.act(handOutMail({ person: awa }))
  enterPile()
  expect(screen.getByText(/Aucun courrier n’attend/)).toBeTruthy()
})

test('mail of someone struck off says so, and can go back from its row', async () => {
  const { struckOff, received, waiting, enterPile } = await scene()
  const seydou = await struckOff({ lastName: 'Traoré', firstName: 'Seydou', sex: 'male' })
  await received('2026-11-10', seydou, { n: 2 })
  const user = enterPile()
  expect(row('Traoré').getByText('radié le 2 nov.')).toBeTruthy()
  await user.click(row('Traoré').getByRole('button', { name: /une partie/ }))
  await user.click(screen.getByRole('button', { name: 'Retour à l’expéditeur' }))
  expect(waiting(seydou)).toBe(0)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})
