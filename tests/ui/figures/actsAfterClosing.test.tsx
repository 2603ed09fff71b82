// From a closed report to the acts of a figure: where they make another number, it is said.
import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
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

test('of a figure that is as it was closed, paper says nothing', async () => {
  expect(await printedActs('showers')).not.toContain('clôture')
})
