import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { grantDomiciliation } from '#desk/grantDomiciliation.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { enter, figuresShown } from './scene.tsx'
import { grantedOn } from '../../desk/grantedOn.ts'

const button = (name: string | RegExp) => screen.getByRole('button', { name })

const openDay = async () => {
  const memory = await openMemoryRegister({ day: '2026-10-06', at: '09:00' })
  const awa = await memory.person({ lastName: 'N’Diaye', sex: 'female', birthDate: knownDay('1985-10-06') })
  await memory.act(grantDomiciliation({ person: awa, decidedOn: knownDay('2026-10-06'), link: 'stay', interview: { otherAttestation: false } }))
  await memory.act(recordAnonymousPassage({ n: 3 }))
  memory.goTo('2026-10-13', '09:00')
  await memory.act(recordPassage({ person: awa }))
  await memory.act(recordContact({ person: awa, channel: 'call' }))
  memory.goTo('2026-11-17', '09:24')
  return { memory, awa }
}

describe('the period', () => {
  test('is the month of today, until another is asked; it stands in the address', async () => {
    const { memory } = await openDay()
    const { user, place } = enter(memory)
    expect(screen.getByText('novembre 2026')).toBeTruthy()
    expect(figuresShown().get('passages')).toBe(0)
    expect(screen.getByText('Aucun passage dans cette période.')).toBeTruthy()
    await user.click(button('Mois d’avant'))
    expect(place.history?.at(-1)).toBe('/bilan?du=2026-10-01&au=2026-10-31')
    expect(figuresShown().get('passages')).toBe(5)
    expect(figuresShown().get('calls')).toBe(1)
    expect(figuresShown().get('domiciliationPassages')).toBe(1)
    await user.click(screen.getByRole('link', { name: 'Année' }))
    expect(place.history?.at(-1)).toBe('/bilan?du=2026-01-01&au=2026-12-31')
    expect(button('Année d’après')).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('link', { name: 'Jour' }))
    expect(screen.getByText('mardi 17 novembre 2026')).toBeTruthy()
    await user.click(button('Jour d’avant'))
    expect(place.history?.at(-1)).toBe('/bilan?du=2026-11-16&au=2026-11-16')
  })

  test('may be any two days; what is no period is said', async () => {
    const { memory } = await openDay()
    const { user, place } = enter(memory, '/bilan?du=2026-10-06&au=2026-10-05')
    expect(screen.getByText('La fin est avant le début : les chiffres sont ceux du mois en cours.')).toBeTruthy()
    await user.click(button(/^Plus/))
    await user.click(button('Choisir les dates'))
    const [from, to] = [screen.getByLabelText('Du'), screen.getByLabelText('Au (inclus)')]
    await user.clear(from)
    await user.click(button('Voir les chiffres'))
    expect(screen.getByText('Indiquez une date.')).toBeTruthy()
    await user.type(from, '2026-10-10')
    await user.clear(to)
    await user.type(to, '2026-10-09')
    expect(screen.getByText('La fin est avant le début.')).toBeTruthy()
    await user.clear(to)
    await user.type(to, '2026-10-13')
    await user.click(button('Voir les chiffres'))
    expect(place.history?.at(-1)).toBe('/bilan?du=2026-10-10&au=2026-10-13')
    expect(figuresShown().get('passages')).toBe(1)
    await user.click(button('Période d’avant'))
    expect(place.history?.at(-1)).toBe('/bilan?du=2026-10-06&au=2026-10-09')
  })

  test('a date that does not exist is said', async () => {
    const { memory } = await openDay()
    enter(memory, '/bilan?du=2026-02-30&au=2026-03-31')
    expect(screen.getByText('« 2026-02-30 » n’est pas une date : les chiffres sont ceux du mois en cours.')).toBeTruthy()
  })
})

describe('the figures', () => {
  test('flows are told "pendant la période", stocks "au" its last day', async () => {
    const { memory } = await openDay()
    enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    const flows = screen.getByRole('region', { name: 'Pendant la période' })
    const stocks = screen.getByRole('region', { name: 'Au 31 octobre 2026' })
    const inside = (region: HTMLElement, code: string) => region.querySelector(`[data-figure="${code}"]`)?.getAttribute('data-value')
    expect([inside(flows, 'decisions.first'), inside(stocks, 'decisions.first')]).toEqual(['1', undefined])
    expect([inside(stocks, 'domiciled.holders'), inside(flows, 'domiciled.holders')]).toEqual(['1', undefined])
    expect(inside(stocks, 'activeHolders.byAge.40-44')).toBe('1')
  })

  test('each says what it counts when it is pressed', async () => {
    const { memory } = await openDay()
    const { user } = enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    await user.click(button(/^Passages ?5/))
    expect(screen.getByText('5, du 1er octobre au 31 octobre 2026')).toBeTruthy()
    expect(screen.getByText(/Une personne connue compte une fois par jour/)).toBeTruthy()
    await user.click(button('Fermer'))
    await user.click(button('Définition : Titulaires par âge'))
    expect(screen.getByText('Âge en années révolues ce jour-là.')).toBeTruthy()
  })

  test('a class shows its integer beside its share, and the unknown are said', async () => {
    const { memory } = await openDay()
    const luis = await memory.person({ nickname: 'Luis' })
    const nour = await memory.person({ nickname: 'Nour' })
    for (const person of [luis, nour]) await memory.act(grantedOn(person, '2026-11-17', 'work'))
    enter(memory, '/bilan?du=2026-11-01&au=2026-11-30')
    const rows = within(screen.getByRole('table', { name: 'Titulaires par sexe' })).getAllByRole('row').map((row) => row.textContent)
    expect(rows).toEqual(['ClasseNombrePart', 'Femme133,3 %', 'Homme00,0 %', 'Non renseigné266,7 %', 'Total3100,0 %'])
  })

  test('an act noted meanwhile is counted', async () => {
    const { memory, awa } = await openDay()
    enter(memory, '/bilan?du=2026-11-01&au=2026-11-30')
    expect(figuresShown().get('entries')).toBe(0)
    await memory.act(recordPassage({ person: awa }))
    await waitFor(() => expect(figuresShown().get('entries')).toBe(1))
  })

  test('a month is drawn by day and told by week; a year by month, where each person counts once in all', async () => {
    const { memory } = await openDay()
    enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    expect(screen.getByText('Le mardi est le plus plein : 1,3 en moyenne.')).toBeTruthy()
    expect(within(screen.getByRole('table', { name: 'Par semaine' })).getAllByRole('row').map((row) => row.textContent).slice(1, 3)).toEqual(['1 – 4 oct.0000', '5 – 11 oct.4000'])
  })

  test('a month that the period cuts bears its days, and makes no mean of months', async () => {
    const { memory } = await openDay()
    enter(memory, '/bilan?du=2026-09-20&au=2026-10-20')
    const rows = within(screen.getByRole('table', { name: 'Mois par mois : accueil' })).getAllByRole('rowheader').map((head) => head.textContent)
    expect(rows.slice(0, 2)).toEqual(['20 – 30 sept. 2026', '1 – 20 oct. 2026'])
    expect(screen.getByText('Le plus plein : 1 – 20 oct. 2026, 5 passages.')).toBeTruthy()
    expect(screen.queryByText(/^moyenne/)).toBeNull()
  })

  test('the months of a year stand in a table with full heads for readers', async () => {
    const { memory } = await openDay()
    enter(memory, '/bilan?du=2026-01-01&au=2026-12-31')
    const table = screen.getByRole('table', { name: 'Mois par mois : accueil' })
    expect(within(table).getAllByRole('columnheader').map((head) => head.textContent)).toContain('P.-déj.Petits-déjeuners')
    expect(within(table).getAllByRole('row')).toHaveLength(13)
    expect(screen.getByText('Le mois le plus plein : octobre 2026, 5 passages.')).toBeTruthy()
    expect(figuresShown().get('months.2026-10.people')).toBe(1)
  })
})

describe('what leaves the tablet', () => {
  test('files, behind one key', async () => {
    const { memory } = await openDay()
    const { user } = enter(memory, '/bilan?du=2026-10-06&au=2026-10-06')
    await user.click(button('Exporter'))
    await waitFor(() => expect(document.querySelector('dialog[open] ul')?.getAttribute('aria-label')).toBe('Fichiers à exporter'))
  })

  test('on paper: the sheet stands in the page only while it is printed, and its figures are not told twice', async () => {
    const { memory } = await openDay()
    let sheets = 0
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      sheets = document.querySelectorAll('[data-print-sheet]').length
      expect(figuresShown().get('passages')).toBe(5)
      window.dispatchEvent(new Event('afterprint'))
    }
    const { user } = enter(memory, '/bilan?du=2026-01-01&au=2026-12-31')
    await user.click(button(/^Plus/))
    await user.click(button('Imprimer'))
    await waitFor(() => expect(sheets).toBe(1))
    await waitFor(() => expect(document.querySelector('[data-print-sheet]')).toBeNull())
  })
})
