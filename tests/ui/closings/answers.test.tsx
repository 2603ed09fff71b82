import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { declareYear } from '#desk/declareYear.ts'
import { closingDraft } from '#domain/closings/closingDraft.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { agentId } from '#domain/ids.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Letterhead } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { hasNewAnswers } from '#ui/prefect/hasNewAnswers.ts'
import { at, createScribe } from '../../domain/scribe.ts'
import { enter } from '../figures/scene.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const year = { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }
const of2025 = (view: string) => `/bilan?vue=${view}&du=2025-01-01&au=2025-12-31`
const means = { staff: 250, volunteers: 12, humanCost: 90_000, totalCost: 120_000, material: 'Deux bureaux' }
const again = /Clôturer à nouveau pour les porter au document/
const key = 'Clôturer l’année 2025'

test('a year says before it is closed what its report will miss; what is answered later asks for another closing, here and beside the report', async () => {
  const memory = await openMemoryRegister({ day: '2026-01-12', at: '09:24' })
  const { place } = enter(memory, of2025('clotures'))
  fireEvent.click(await screen.findByText(key))
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('À renseigner avant de clôturer : moyens humains, coûts, moyens matériels, organisme, signataire, horaires.')
  fireEvent.click(within(dialog).getByRole('button', { name: key }))
  await screen.findByText(/Aucun chiffre n’a changé depuis/)
  expect(screen.queryByText(again)).toBeNull()
  await memory.act(declareYear({ year: '2025', means }))
  expect(await screen.findByText(again)).toBeTruthy()
  place.navigate(of2025('prefet'))
  await waitFor(() => expect(document.querySelectorAll('table caption').length).toBeGreaterThan(0))
  expect(await screen.findByText(again)).toBeTruthy()
})

test('a line of the letterhead that was missing asks for another closing; another signatory, years later, does not; a month has no report', () => {
  const scribe = createScribe()
  const close = (period = year): Draft => closingDraft(scribe.register(), period, {
    why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: { ms: 0, day: knownDay('2026-01-05'), at: at('11:00') }, upTo: { facts: 0, heads: {} }, tablets: [],
  })
  const headed = (over: Partial<Letterhead>): Draft => ({ kind: 'settingsChanged', data: {}, secret: { letterhead: { ...initialSettings.letterhead, ...over } } })
  const asks = (period = year) => {
    const closing = standingClosing(scribe.register(), period)
    return closing === undefined ? undefined : hasNewAnswers(scribe.register(), closing)
  }
  const december = { from: knownDay('2025-12-01'), to: year.to }
  scribe.write('2026-01-05', close(), close(december))
  expect(asks()).toBe(false)
  scribe.write('2026-01-06', headed({ signatory: 'J. Delmas' }))
  expect([asks(), asks(december)]).toEqual([true, false])
  scribe.write('2026-01-07', close())
  scribe.write('2028-02-02', headed({ signatory: 'A. Martin' }))
  expect(asks()).toBe(false)
  scribe.write('2028-02-03', { kind: 'yearDeclared', data: { year: '2025' }, secret: { volunteers: 4 } })
  expect(asks()).toBe(true)
})
