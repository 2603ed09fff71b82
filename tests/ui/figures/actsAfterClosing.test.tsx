// From a closed report to the acts of a figure: where they make another number, it is said.
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { enter } from './scene.tsx'

const october = { from: knownDay('2026-10-01'), to: knownDay('2026-10-31') }
const late = { day: knownDay('2026-10-06'), reason: 'feuille retrouvée' }

const closedAndChanged = async () => {
  const memory = await openMemoryRegister()
  await memory.act(closePeriod({ period: october, tablets: [] }))
  await memory.act(recordPassage({ person: await memory.person({ nickname: 'Awa' }), when: late }))
  return memory
}

const printedActs = async (code: string): Promise<string> => {
  let sheet: string | undefined
  vi.stubGlobal('print', () => { sheet = document.querySelector('[data-print-sheet]')?.textContent ?? '' })
  const { user } = enter(await closedAndChanged(), `/bilan?du=2026-10-01&au=2026-10-31&actes=${code}`)
  expect(await screen.findByText(/^Close le 17 novembre 2026 à .* Après clôture, .* Le document clos reste ce qu’il était\.$/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Imprimer la liste' }))
  await waitFor(() => expect(sheet).toBeDefined())
  return sheet ?? ''
}

test('the list says that the month was closed and changed; on paper, what the closing said of this figure', async () => {
  expect(await printedActs('passages')).toMatch(/Close le 17 novembre 2026 à .*Ce chiffre était de 0 à la clôture ; il est de 1 maintenant\./)
})

test('a mean of the year before is entitled as the closed year tells it, and what its figures make now is said', async () => {
  const of2025 = { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }
  const memory = await openMemoryRegister({ day: '2024-03-04', at: '09:00' })
  const awa = await memory.person({ nickname: 'Awa' })
  await memory.act(recordAnonymousPassage({ n: 500 }))
  memory.goTo('2026-01-12', '09:00')
  await memory.act(closePeriod({ period: of2025, tablets: [] }))
  enter(memory, '/bilan?vue=rapport&du=2025-01-01&au=2025-12-31&actes=before.dailyMean')
  await screen.findByRole('heading', { name: 'Moyenne par jour : 2' })
  expect(screen.queryByText(/^Le document clos dit/)).toBeNull()
  await memory.act(recordAnonymousPassage({ n: 500, when: { day: knownDay('2024-03-05'), reason: 'feuille retrouvée' } }))
  await memory.act(recordPassage({ person: awa, when: { day: knownDay('2024-03-06'), reason: 'feuille retrouvée' } }))
  expect(await screen.findByText('Le document clos dit 2. Ce qui fait cette moyenne a changé depuis : elle est de 4 maintenant.')).toBeTruthy()
  expect(screen.getByRole('heading', { name: 'Moyenne par jour : 2' })).toBeTruthy()
})

test('a mean of a closed month is entitled as it was closed, and what its figures make now is said', async () => {
  const memory = await openMemoryRegister()
  await memory.act(recordAnonymousPassage({ n: 44, when: late }))
  await memory.act(closePeriod({ period: october, tablets: [] }))
  await memory.act(recordAnonymousPassage({ n: 22, when: late }))
  enter(memory, '/bilan?du=2026-10-01&au=2026-10-31&actes=dailyMean')
  expect(await screen.findByRole('heading', { name: 'Moyenne par jour : 2' })).toBeTruthy()
  expect(screen.getByText('Le document clos dit 2. Ce qui fait cette moyenne a changé depuis : elle est de 3 maintenant.')).toBeTruthy()
})

test('of a figure that is as it was closed, paper says nothing', async () => {
  expect(await printedActs('showers')).not.toContain('clôture')
})
