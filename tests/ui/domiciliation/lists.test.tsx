import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { knownDay } from '#domain/time.ts'
import { enter, numbersShown, openScene, rowOf } from './scene.tsx'

const tab = (name: RegExp) => screen.getByRole('link', { name })

describe('the lists', () => {
  test('who is silent for more than three months stands with the last sign of life, its channel, the term and the days', async () => {
    const { memory, domiciled } = await openScene()
    const claudine = await domiciled({ firstName: 'Claudine', lastName: 'Marin', number: 'B00271' }, '2026-04-14')
    await domiciled({ firstName: 'Awa', lastName: 'N’Diaye', number: 'B00012' }, '2026-10-01')
    memory.goTo('2026-08-10', '10:00')
    await memory.act(recordContact({ person: claudine, channel: 'call' }))
    memory.goTo('2026-11-17', '09:10')
    enter(memory, '/domiciliation?liste=sans-manifestation')
    expect(numbersShown()).toEqual(['B00271'])
    expect(rowOf('B00271')).toBe('Marin Claudineterme passé de 7 jours99 jours · appel, 10 août')
    expect(screen.getByText(/Rien n’est automatique/)).toBeTruthy()
  })

  test('the fifteen days before the term are told apart; a year that ran out counts its days as the decision after it does', async () => {
    const { memory, domiciled } = await openScene()
    await domiciled({ lastName: 'Omar', number: 'B00001' }, '2026-08-28')
    await domiciled({ lastName: 'Petit', number: 'B00002' }, '2026-09-10')
    await domiciled({ lastName: 'Roux', number: 'B00003' }, '2025-10-31')
    const { user } = enter(memory, '/domiciliation?liste=silence')
    expect(rowOf('B00001')).toBe('Omarterme proche : 11 jourssigne : décision, 28 août')
    expect(document.querySelector('[data-number="B00001"] svg')).not.toBeNull()
    expect(document.querySelector('[data-number="B00002"] svg')).toBeNull()
    await user.click(tab(/À renouveler/))
    expect(rowOf('B00003')).toBe('Rouxéchue depuis 17 joursdernier jour : 30 octobre 2026')
  })

  test('the day before, nobody was flagged: the address says the day', async () => {
    const { memory, domiciled } = await openScene()
    await domiciled({ lastName: 'Marin', number: 'B00271' }, '2026-08-10')
    enter(memory, '/domiciliation?liste=sans-manifestation&au=2026-11-10')
    expect(numbersShown()).toEqual([])
    expect(screen.getByText('Liste au 10 novembre 2026')).toBeTruthy()
    expect(screen.getByText('Personne n’est sans signe de vie depuis plus de trois mois.')).toBeTruthy()
  })

  test('a day that the calendar does not have is said, and the list is today’s', async () => {
    const { memory, domiciled } = await openScene()
    await domiciled({ lastName: 'Marin', number: 'B00271' }, '2026-08-10')
    enter(memory, '/domiciliation?liste=sans-manifestation&au=2026-02-30')
    expect(screen.getByText('« 2026-02-30 » n’est pas une date : la liste est celle d’aujourd’hui.')).toBeTruthy()
    expect(numbersShown()).toEqual(['B00271'])
  })

  test('holders stand by name with their dates; tabs count, and stand in the address', async () => {
    const { memory, domiciled } = await openScene()
    await domiciled({ lastName: 'Vasseur', firstName: 'Patrick', number: 'B00163' }, '2026-10-01')
    const nour = await domiciled({ lastName: 'Bakri', firstName: 'Nour', number: 'B00034' }, '2026-01-10')
    await memory.act(recordPassage({ person: nour }))
    const { user, place } = enter(memory)
    expect(numbersShown()).toEqual(['B00034', 'B00163'])
    expect(rowOf('B00034')).toBe('Bakri Nour10/01/2026 – 09/01/2027signe : passage, 17 nov.')
    expect(tab(/Domiciliés/).textContent).toContain('2')
    await user.click(tab(/À renouveler/))
    expect(place.history?.at(-1)).toBe('/domiciliation?liste=a-renouveler')
    expect(rowOf('B00034')).toBe('Bakri Nouréchéance dans 53 joursdernier jour : 9 janvier 2027')
  })

  test('an absence reads "Suivi maintenu jusqu’au", never its cause', async () => {
    const { memory, domiciled } = await openScene()
    const luis = await domiciled({ lastName: 'Ferreira', number: 'B00199' }, '2026-04-01')
    await memory.act(excuseAbsence({ person: luis, from: knownDay('2026-08-01'), to: knownDay('2026-12-12'), cause: 'detention', proof: true }))
    enter(memory, '/domiciliation?liste=absences')
    expect(rowOf('B00199')).toBe('FerreiraSuivi maintenu jusqu’au 12 déc.')
    expect(document.body.textContent).not.toMatch(/Privation|Santé/)
  })
})

describe('looking for someone', () => {
  test('by name without accents, or by number, within the list', async () => {
    const { memory, domiciled } = await openScene()
    await domiciled({ lastName: 'N’Diaye', firstName: 'Aïssatou', number: 'B00012' }, '2026-10-01')
    await domiciled({ lastName: 'Osei', firstName: 'Kwame', number: 'B00058' }, '2026-10-01')
    const { user } = enter(memory)
    const search = screen.getByRole('searchbox', { name: 'Rechercher une personne' })
    await user.type(search, 'aissatou ndia')
    expect(numbersShown()).toEqual(['B00012'])
    await user.clear(search)
    await user.type(search, 'b00058{Enter}')
    expect(numbersShown()).toEqual(['B00058'])
    expect(screen.getByRole('heading', { name: 'Kwame Osei' })).toBeTruthy()
    await user.clear(search)
    await user.type(search, 'Zola')
    expect(screen.getByText('Personne ne répond à « Zola » dans cette liste.')).toBeTruthy()
  })

  test('someone struck off long ago is found among the other files, and stays off the list of the flagged', async () => {
    const { memory, domiciled } = await openScene()
    const nour = await domiciled({ lastName: 'Bakri', sex: 'female', number: 'B00034' }, '2026-01-10')
    memory.goTo('2026-03-01', '10:00')
    await memory.act(endDomiciliation({ person: nour, decidedOn: knownDay('2026-03-01'), ground: 'onRequest' }))
    memory.goTo('2026-11-17', '09:10')
    const { user } = enter(memory)
    await user.type(screen.getByRole('searchbox'), 'bakri{Enter}')
    expect(screen.getByRole('heading', { name: 'Bakri' })).toBeTruthy()
    const others = screen.getByRole('list', { name: 'Autres dossiers' })
    expect(within(others).getByText('radiée le 1er mars 2026')).toBeTruthy()
    await user.click(tab(/Sans manifestation/))
    await user.type(screen.getByRole('searchbox'), 'bakri')
    expect(numbersShown()).toEqual([])
  })

  test('a list of 450 keeps its rows in sight only, and tells readers how many there are', async () => {
    const { memory, domiciled } = await openScene()
    for (let i = 0; i < 450; i++) await domiciled({ lastName: `Nom ${String(i)}`, number: `B${String(i).padStart(5, '0')}` }, '2026-10-01')
    const { user } = enter(memory)
    const rows = within(screen.getByRole('list', { name: 'Domiciliés' })).getAllByRole('listitem')
    expect(rows.length).toBeLessThan(60)
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('450')
    await user.type(screen.getByRole('searchbox'), 'B00449')
    expect(numbersShown()).toEqual(['B00449'])
  })
})

test('another day is chosen in a dialog, and today is one press away', async () => {
  const { memory, domiciled } = await openScene()
  await domiciled({ lastName: 'Marin', number: 'B00271' }, '2026-08-10')
  const { user, place } = enter(memory, '/domiciliation?liste=sans-manifestation')
  await user.click(screen.getByRole('button', { name: 'Autre jour' }))
  const day = screen.getByLabelText('Jour')
  await user.clear(day)
  await user.click(screen.getByRole('button', { name: 'Voir la liste' }))
  expect(screen.getByText('Indiquez une date.')).toBeTruthy()
  await user.type(day, '2026-11-10')
  await user.click(screen.getByRole('button', { name: 'Voir la liste' }))
  expect(place.history?.at(-1)).toBe('/domiciliation?liste=sans-manifestation&au=2026-11-10')
  expect(numbersShown()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Autre jour' }))
  await user.click(screen.getByRole('button', { name: 'Revenir à aujourd’hui' }))
  expect(numbersShown()).toEqual(['B00271'])
})
