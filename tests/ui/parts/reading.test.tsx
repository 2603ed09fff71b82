import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import House from 'lucide-react/icons/house'
import { expect, test, vi } from 'vitest'
import { Alert } from '#ui/parts/Alert.tsx'
import { Announcer } from '#ui/parts/Announcer.tsx'
import { BarChart } from '#ui/parts/BarChart.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { ErrorBoundary } from '#ui/parts/ErrorBoundary.tsx'
import { Figure } from '#ui/parts/Figure.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { LandingKey } from '#ui/parts/LandingKey.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { announce } from '#ui/parts/announce.ts'

test('a figure is read in French and checked as a plain number', async () => {
  const open = vi.fn()
  render(<Figure label="Courriers reçus" value="5 438" code="mailIn" plain={5438} note="5 173 remis" onPress={open} />)
  const figure = document.querySelector('[data-figure="mailIn"]')
  expect([figure?.getAttribute('data-value'), figure?.textContent]).toEqual(['5438', '5 438'])
  await userEvent.click(screen.getByRole('button', { name: /Courriers reçus/ }))
  expect(open).toHaveBeenCalledTimes(1)
})

test('a table heads its columns and its rows, and reads a short head in full', () => {
  const columns = [
    { id: 'month', head: 'Mois', cell: (row: { month: string }) => row.month },
    { id: 'breakfasts', head: 'P.-déj.', full: 'Petits-déjeuners', numeric: true, cell: () => 88 },
  ]
  render(<DataTable caption="Par mois" columns={columns} rows={[{ month: 'janvier' }]} keyOf={(row) => row.month} foot={['Total', 88]} />)
  const table = within(screen.getByRole('table', { name: 'Par mois' }))
  expect(table.getByRole('columnheader', { name: 'Petits-déjeuners' })).toBeTruthy()
  expect(table.getByRole('rowheader', { name: 'janvier' })).toBeTruthy()
  expect(table.getByRole('rowheader', { name: 'Total' })).toBeTruthy()
})

test('a chart comes with its heading and the sentence that reads it', () => {
  const bars = [
    { label: '1', value: 27 },
    { label: '2', value: 0 },
  ]
  render(<BarChart title="Passages par jour" sentence="Le mardi est le plus plein." bars={bars} mean={{ value: 13, word: 'moyenne 13' }} />)
  expect(screen.getByRole('figure', { name: 'Passages par jour' }).textContent).toContain('Le mardi est le plus plein.')
  expect(screen.getByText('moyenne 13')).toBeTruthy()
})

test('each act is announced once, politely, and the same words twice are two announcements', () => {
  render(<Announcer />)
  const region = screen.getByRole('status')
  act(() => announce('Passage de Ioana Popescu'))
  const first = [...region.children].map((place) => place.textContent)
  act(() => announce('Passage de Ioana Popescu'))
  const second = [...region.children].map((place) => place.textContent)
  expect(region.textContent).toBe('Passage de Ioana Popescu')
  expect(second).not.toEqual(first)
})

test('an alert keeps its room when there is nothing to say, so that tiles do not jump', () => {
  const { container, rerender } = render(<Alert tone="warn" reserve />)
  expect(container.children).toHaveLength(1)
  expect(container.textContent).toBe('')
  rerender(<Alert tone="warn" />)
  expect(container.children).toHaveLength(0)
})

test('an error that stops somebody is read at once, a state of affairs is not', () => {
  const { rerender } = render(<Alert tone="bad">La phrase n’ouvre pas ce registre.</Alert>)
  expect(screen.queryByRole('alert')).toBeNull()
  rerender(
    <Alert tone="bad" urgent>
      La phrase n’ouvre pas ce registre.
    </Alert>,
  )
  expect(screen.getByRole('alert').textContent).toBe('La phrase n’ouvre pas ce registre.')
})

test('a long job says how far it is and can be stopped', async () => {
  const stop = vi.fn()
  render(<Progress label="Import en cours" value={3000} max={20000} onCancel={stop} />)
  expect(screen.getByRole<HTMLProgressElement>('progressbar', { name: 'Import en cours' }).position).toBeCloseTo(0.15)
  expect(screen.getByText(/3\s000 sur 20\s000/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Interrompre' }))
  expect(stop).toHaveBeenCalledTimes(1)
})

test('a bug ends on a page in plain French with a way to save the register, and shows nothing that was typed', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const told = vi.fn()
  function Broken(): never {
    throw new RangeError('Awa N’Diaye, née le 12/03/1985')
  }
  const { container } = render(
    <ErrorBoundary rescue={<button type="button">Exporter</button>} onError={told}>
      <Broken />
    </ErrorBoundary>,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Un problème est survenu' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Exporter' })).toBeTruthy()
  expect(container.textContent).toContain('RangeError')
  expect(container.textContent).not.toContain('Awa')
  expect(told).toHaveBeenCalledTimes(1)
  vi.restoreAllMocks()
})

test('the first screen offers its ways by their exact words', async () => {
  const begin = vi.fn()
  render(
    <Landing lines={['Le registre.']} heading={['Bonjour.', 'Par où commencer ?']}>
      <LandingKey icon={House} word="Démonstration" text="Rien n’est gardé." onPress={begin} />
    </Landing>,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Bonjour. Par où commencer ?' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Démonstration', description: 'Rien n’est gardé.' }))
  expect(begin).toHaveBeenCalledTimes(1)
})
