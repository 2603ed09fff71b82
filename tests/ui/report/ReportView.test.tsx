import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
import { grantDomiciliation } from '#desk/grantDomiciliation.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { enter, figuresShown } from '../figures/scene.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const lastYear = { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }
const ofLastYear = '/bilan?vue=rapport&du=2025-01-01&au=2025-12-31'

const openYears = async () => {
  const memory = await openMemoryRegister({ day: '2025-10-06', at: '09:00' })
  const awa = await memory.person({ lastName: 'N’Diaye', sex: 'female', birthDate: knownDay('1985-10-06') })
  await memory.act(grantDomiciliation({ person: awa, decidedOn: knownDay('2025-10-06'), link: 'stay', interview: { otherAttestation: false } }))
  await memory.act(recordAnonymousPassage({ n: 3 }))
  memory.goTo('2025-10-13', '09:00')
  await memory.act(recordPassage({ person: awa }))
  memory.goTo('2026-11-17', '09:24')
  await memory.act(recordPassage({ person: awa }))
  return { memory, awa }
}

// A page of figures by role takes a second for each question.
const text = () => screen.findByLabelText('Texte du bilan')
const key = (code: string) => document.querySelector(`button[data-figure="${code}"]`) ?? expect.fail(code)
const dialogText = () => screen.getByRole('dialog').textContent

test('each number of the text is a key: what it counts, then its acts', async () => {
  const { memory } = await openYears()
  const { user, place } = enter(memory, ofLastYear)
  expect(within(await text()).getByText(/^En 2025, .* a accueilli/)).toBeTruthy()
  expect([...figuresShown()].filter(([code]) => ['people', 'passages', 'anonymous', 'domiciled.holders', 'activeHolders.bySex.female'].includes(code))).toHaveLength(5)
  expect(key('passages').getAttribute('aria-label')).toBe('5 passages')
  await user.click(key('passages'))
  expect(dialogText()).toContain('Passages5 passages, du 1er janvier au 31 décembre 2025')
  await user.click(screen.getByText('Voir les actes'))
  expect(place.history?.at(-1)).toContain('actes=passages&jours=2025-01-01_2025-12-31')
})

test('a stock is asked about on its day', async () => {
  const { memory } = await openYears()
  const { user } = enter(memory, ofLastYear)
  await text()
  await user.click(key('domiciled.holders'))
  expect(dialogText()).toContain('Titulaires1 titulaire, au 31 décembre 2025')
})

test('the text is copied as plain text, and said to be', async () => {
  const { memory } = await openYears()
  const { user } = enter(memory, ofLastYear)
  await text()
  await user.click(screen.getByText('Copier le texte'))
  expect(await screen.findAllByText(/^Texte copié/)).not.toEqual([])
  const copied = await navigator.clipboard.readText()
  expect(copied).toMatch(/^Bilan 2025 — [^\n]+\n\nAccueil\nEn 2025, .* a accueilli 1 personne pour 5 passages, dont 3 passages anonymes\./)
  expect(copied).toContain('\n\nDomiciliations au 31 décembre 2025\nAu 31 décembre 2025, 1 personne était domiciliée')
  expect(copied).not.toContain('N’Diaye')
  await waitFor(() => expect(activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.detail])).toEqual([['listExported', 'Bilan 2025, texte copié']]))
})

test('years are stepped through; the one that runs is provisional, up to today', async () => {
  const { memory } = await openYears()
  const { user, place } = enter(memory, '/bilan?vue=rapport')
  expect(within(await text()).getByText(/^Du 1er janvier au 17 novembre 2026, /)).toBeTruthy()
  expect(screen.getByText('Chiffres provisoires, au 17 novembre 2026.')).toBeTruthy()
  expect(screen.getByLabelText('Année d’après')).toHaveProperty('disabled', true)
  await user.click(screen.getByLabelText('Année d’avant'))
  expect(place.history?.at(-1)).toBe(ofLastYear)
  await waitFor(() => expect(screen.queryByText(/^Chiffres provisoires/)).toBeNull())
  await user.click(screen.getByLabelText('Année d’avant'))
  expect(await screen.findByText(/^Rien n’est noté en 2024/)).toBeTruthy()
  expect(screen.queryByText('Copier le texte')).toBeNull()
  await user.click(screen.getByLabelText('Année d’après'))
  expect(await text()).toBeTruthy()
})

test('the month that runs is told, and opened, as the days that it has had', async () => {
  const { memory } = await openYears()
  const { user } = enter(memory, '/bilan?vue=rapport')
  await text()
  const cell = document.querySelector('[data-figure="months.2026-11.openDays"]')
  expect(cell?.closest('tr')?.cells[0]?.textContent).toBe('1 – 17 nov. 2026')
  await user.click(cell?.closest('button') ?? document.body)
  expect((await screen.findByRole('heading', { level: 2, name: / : / })).textContent).toBe(`Jours d’ouverture : ${cell?.textContent ?? ''}`)
})

test('a year that has not begun has no report', async () => {
  const { memory } = await openYears()
  enter(memory, '/bilan?vue=rapport&du=2030-01-01&au=2030-12-31')
  expect(await screen.findByText('L’année 2030 n’a pas commencé.')).toBeTruthy()
})

test('a closed year stays as it was closed, and says what came after', async () => {
  const { memory, awa } = await openYears()
  await memory.act(closePeriod({ period: lastYear, tablets: [] }))
  await memory.act(recordPassage({ person: awa, when: { day: knownDay('2025-11-03'), reason: 'feuille retrouvée' } }))
  enter(memory, ofLastYear)
  await text()
  expect(figuresShown().get('passages')).toBe(5)
  expect(screen.getByText(/17 novembre 2026/)).toBeTruthy()
  expect(screen.getByText('Voir ce qui a changé')).toBeTruthy()
})

test('on paper: the text under the head of the house, then the tables', async () => {
  const { memory } = await openYears()
  const { user } = enter(memory, ofLastYear)
  await text()
  let sheet: string | undefined
  window.print = () => {
    sheet = document.querySelector('[data-print-sheet]')?.textContent ?? ''
    window.dispatchEvent(new Event('afterprint'))
  }
  await user.click(screen.getByText('Imprimer'))
  await waitFor(() => expect(sheet).toBeDefined())
  expect(sheet).toMatch(/Bilan 2025.*Accueil.*5 passages, dont 3 passages anonymes.*Pendant l’année 2025.*Au 31 décembre 2025.*Mois par mois/)
  expect(document.querySelectorAll('[data-print-sheet] [data-figure]')).toHaveLength(0)
})

test('beside a year that was closed and changed since stands what was closed, and it is said', async () => {
  const { memory, awa } = await openYears()
  await memory.act(closePeriod({ period: lastYear, tablets: [] }))
  memory.goTo('2027-01-11', '09:00')
  await memory.act(recordPassage({ person: awa, when: { day: knownDay('2025-11-04'), reason: 'feuille retrouvée' } }))
  enter(memory, '/bilan?vue=rapport&du=2026-01-01&au=2026-12-31')
  expect(await screen.findByText('L’année 2025 a changé depuis sa clôture : la colonne « 2025 » garde les chiffres clos.')).toBeTruthy()
  expect(figuresShown().get('before.passages')).toBe(5)
})

test('for outside, what is small is not told: on the screen, in the copy, on paper; both are noted as such', async () => {
  const { memory } = await openYears()
  const { user, place } = enter(memory, ofLastYear)
  await text()
  await user.click(screen.getByRole('radio', { name: 'L’extérieur' }))
  expect(await screen.findByText(/^Pour l’extérieur/)).toBeTruthy()
  expect(place.history?.at(-1)).toContain('lecture=exterieur')
  await user.click(screen.getByText('Copier le texte'))
  await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('Pour l’extérieur'))
  const copied = await navigator.clipboard.readText()
  expect(copied).not.toMatch(/\b[1-4] (personne|titulaire|passage)/)
  await waitFor(() => expect(activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => secret?.detail)).toEqual(['Bilan 2025, pour l’extérieur, texte copié']))
  await user.click(screen.getByRole('button', { name: 'Année d’après' }))
  expect(await screen.findByText(/^L’année 2026 n’est pas finie/)).toBeTruthy()
  expect(screen.queryByText('Copier le texte')).toBeNull()
})
