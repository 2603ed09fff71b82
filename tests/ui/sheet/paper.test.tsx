import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { agentsOf } from '#domain/agents/agents.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { openPaper } from './scene.tsx'

afterEach(() => vi.restoreAllMocks())

test('the sheet has the tiles as columns and those who come often; its printing is noted', async () => {
  vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const { enter, memory } = await openPaper('vue=feuille')
  const user = enter()
  const sheet = within(screen.getByRole('table', { name: 'Passages et prestations' }))
  expect(sheet.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Heure', 'Nom ou surnom, boîte', 'Passage', 'Petit-déjeuner', 'Déjeuner', 'Douche', 'Lessive'])
  expect(sheet.getAllByRole('row')).toHaveLength(25)
  expect(sheet.getByText('N’Diaye Awa · 212')).toBeTruthy()
  expect(sheet.queryByText(/Benali/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Imprimer' }))
  await waitFor(() => expect(activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.detail])).toContainEqual(['listExported', 'Feuille du 17 novembre 2026']))
  await user.click(screen.getByLabelText('Avec les noms de ceux qui viennent souvent'))
  expect(screen.queryByText('N’Diaye Awa · 212')).toBeNull()
})

test('at the desk the sheet prints without names, and says why', async () => {
  const { enter, memory } = await openPaper('vue=feuille')
  const hugo = await memory.agent({ name: 'Hugo Kerr', role: 'desk' })
  memory.as(hugo)
  expect(agentsOf(memory.register()).get(hugo)?.role).toBe('desk')
  enter()
  expect(screen.getByText('Les noms ne s’impriment que pour un instructeur ou un responsable.')).toBeTruthy()
  expect(screen.queryByText(/N’Diaye/)).toBeNull()
})

test('the breakdown card names the house, and what to do on paper', async () => {
  const { enter } = await openPaper('vue=panne')
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
  const user = enter()
  expect(screen.getByRole('heading', { name: 'Après la panne' })).toBeTruthy()
  expect(screen.getByText('La Boussole')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Imprimer' }))
  expect(print).toHaveBeenCalledOnce()
})
