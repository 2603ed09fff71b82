// What the prefect's documents say of their year, on paper and in the workbook alike.
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
import { knownDay } from '#domain/time.ts'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import { FiguresRoom } from '#ui/figures/FiguresRoom.tsx'
import { grantedOn } from '../../desk/grantedOn.ts'
import { enter as enterLinked, other, seen } from '../exchange/scene.tsx'
import { enter } from '../figures/scene.tsx'
import { openMemoryRegister, parisAt } from '../memoryRegister.ts'

const of2025 = '/bilan?vue=prefet&du=2025-01-01&au=2025-12-31'
const saved: Blob[] = []
let sheet: string | undefined

beforeEach(() => {
  saved.length = 0
  sheet = undefined
  Object.assign(URL, { createObjectURL: (blob: Blob) => { saved.push(blob); return 'blob:' }, revokeObjectURL: () => undefined })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  vi.stubGlobal('print', () => { sheet = document.querySelector('[data-print-sheet]')?.textContent ?? '' })
})

const workbook = async (user: ReturnType<typeof enter>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Excel' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  const read = readXlsx(new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer()))
  return read.ok ? read.value.map(({ rows }) => rows.map(({ cells }) => cells[0])) : []
}

const closedAndChanged = async () => {
  const memory = await openMemoryRegister({ day: '2026-01-12', at: '09:00' })
  await memory.act(closePeriod({ period: { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }, tablets: [] }))
  await memory.act(grantedOn(await memory.person({ nickname: 'Awa' }), '2025-03-04'))
  return memory
}

const line = /^Année close le 12 janvier 2026 : ces chiffres sont ceux de la clôture\. Après clôture : \d+ chiffres ont changé\.$/

test.each(['', '&piece=axes'])('of a closed year, paper and workbook say when, and that figures changed since (%s)', async (piece) => {
  const { user } = enter(await closedAndChanged(), `${of2025}${piece}`)
  const sheets = await workbook(user)
  expect(sheets.map((rows) => rows.filter((cell) => line.test(cell ?? '')).length)).toEqual(sheets.map(() => 1))
  await user.click(screen.getByRole('button', { name: 'Imprimer' }))
  await waitFor(() => expect(sheet).toMatch(/ceux de la clôture\. Après clôture : \d+ chiffres ont changé\./))
})

test('of the year that runs, the workbook of the axes says until when, and which tablet it waits for', async () => {
  const { user, set, show } = await enterLinked(FiguresRoom)
  set({ tablets: [seen(other, parisAt('2026-10-20', '16:02'), 2)] })
  show('/bilan?vue=prefet&du=2026-01-01&au=2026-12-31&piece=axes')
  const sheets = await workbook(user)
  for (const rows of sheets) {
    expect(rows).toContain('Année en cours : chiffres arrêtés au 17 novembre 2026.')
    expect(rows.some((cell) => cell?.startsWith('Provisoire : la tablette Douches muette depuis 20 oct'))).toBe(true)
  }
  expect(sheets.length).toBeGreaterThan(0)
})
