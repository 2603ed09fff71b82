import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay, timeOfDay } from '#domain/time.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { WashroomRoom } from '#ui/washroom/WashroomRoom.tsx'
import { ok } from '#kernel/result.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const today = knownDay('2026-11-17')
const line = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const noted = (title: string) => within(screen.getByRole('region', { name: title })).queryAllByRole('listitem').map(({ textContent }) => textContent)
const figure = (code: string) => document.querySelector(`[data-figure="${code}"]`)?.getAttribute('data-value')
const rowOf = (number: string) => within(document.querySelector<HTMLElement>(`[id^="candidate-"][data-number="${number}"]`) ?? document.body)

const scene = async () => {
  const memory = await openMemoryRegister({ day: today, at: '09:12' })
  forgetTaps()
  const awa = await memory.person({ firstName: 'Awa', lastName: 'N’Diaye', number: 'B1' })
  const karim = await memory.person({ firstName: 'Karim', lastName: 'Benali', number: 'B2' })
  const enter = () => {
    render(
      <InHouse memory={memory}>
        <WashroomRoom />
        <DeskBar />
      </InHouse>,
    )
    return userEvent.setup()
  }
  const sum = (code: string) => flowsIn(memory.register(), { from: today, to: today }).sums.get(code) ?? 0
  return { memory, awa, karim, enter, sum }
}

test('whoever is present is listed before anything is typed: a shower is one press, and its key becomes the hour', async () => {
  const { memory, awa, enter, sum } = await scene()
  await memory.act(recordPassage({ person: awa }))
  const user = enter()
  await user.click(rowOf('B1').getByRole('button', { name: 'Douche' }))
  expect(rowOf('B1').getByRole('button', { name: 'Douche' }).textContent).toContain('9 h 12')
  expect(noted('Douches')).toEqual([expect.stringContaining('9 h 12N’Diaye Awa')])
  expect([sum('showers'), figure('showers'), figure('laundry')]).toEqual([1, '1', '0'])
})

test('by keyboard: name, Enter, Enter, and the line is ready for the next name; the passage is noted with it', async () => {
  const { enter, sum } = await scene()
  const user = enter()
  line().focus()
  await user.keyboard('ndia{Enter}')
  expect(document.activeElement).toBe(rowOf('B1').getByRole('button', { name: 'Douche' }))
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(line())
  await user.keyboard('benali{Enter}{Tab}{Enter}')
  expect([sum('showers'), sum('laundry'), sum('passages')]).toEqual([1, 1, 2])
})

test('a shower notes a passage, and the row stays where it was found', async () => {
  const { memory, enter, sum } = await scene()
  await memory.person({ firstName: 'Awa', lastName: 'Zidi', number: 'B3' })
  const user = enter()
  await user.type(line(), 'awa')
  const order = () => [...document.querySelectorAll('[id^="candidate-"]')].map((row) => row.getAttribute('data-number'))
  expect(order()).toEqual(['B1', 'B3'])
  await user.click(rowOf('B3').getByRole('button', { name: 'Douche' }))
  expect(sum('passages')).toBe(1)
  expect(order()).toEqual(['B1', 'B3'])
})

test('laundry is counted in rounds, one again after each', async () => {
  const { memory, awa, karim, enter } = await scene()
  await memory.act(recordPassage({ person: awa }))
  await memory.act(recordPassage({ person: karim }))
  const user = enter()
  await user.click(screen.getByRole('button', { name: 'Plus : Tournées' }))
  await user.click(rowOf('B1').getByRole('button', { name: 'Lessive' }))
  await user.click(rowOf('B2').getByRole('button', { name: 'Lessive' }))
  expect(noted('Lessives')).toEqual([expect.stringContaining('Benali Karim'), expect.stringContaining('N’Diaye Awa2 tournées')])
  expect(figure('laundry')).toBe('3')
})

test('a second shower the same day is asked about on its key, and added on purpose', async () => {
  const { memory, awa, enter } = await scene()
  await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
  const user = enter()
  await user.click(rowOf('B1').getByRole('button', { name: 'Douche' }))
  expect(figure('showers')).toBe('1')
  await user.keyboard('{Escape}')
  expect(rowOf('B1').queryByRole('button', { name: 'Ajouter' })).toBeNull()
  await user.click(rowOf('B1').getByRole('button', { name: 'Douche' }))
  await user.click(rowOf('B1').getByRole('button', { name: 'Ajouter' }))
  expect(figure('showers')).toBe('2')
  expect(noted('Douches')[0]).toContain('ajoutée exprès')
})

test('the same shower on two tablets is a doublon: on the list, once in the total; its line is taken back alone', async () => {
  const { memory, awa, enter } = await scene()
  const at = timeOfDay('09:02')
  await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
  await memory.act(() => ok([{ kind: 'prestation', person: awa, data: { prestation: 'shower', ...(at === undefined ? {} : { at }) } }]))
  const user = enter()
  expect(noted('Douches').filter((row) => row.includes('doublon'))).toHaveLength(1)
  expect(figure('showers')).toBe('1')
  await user.click(screen.getAllByRole('button', { name: 'Annuler : Douche d’Awa N’Diaye' })[0] ?? document.body)
  expect(noted('Douches')).toHaveLength(1)
  expect(noted('Douches').join(' ')).not.toContain('doublon')
})

test('a line is taken back with the passage that it had brought, and the bar puts it back', async () => {
  const { enter, sum } = await scene()
  const user = enter()
  await user.type(line(), 'awa')
  await user.click(rowOf('B1').getByRole('button', { name: 'Douche' }))
  expect(sum('passages')).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Annuler : Douche d’Awa N’Diaye' }))
  expect([sum('showers'), sum('passages'), noted('Douches').length]).toEqual([0, 0, 0])
  await user.click(screen.getByRole('button', { name: 'Annuler' }))
  expect([sum('showers'), sum('passages')]).toEqual([1, 1])
})

test('another day is read: its acts, nobody to serve, and the way back', async () => {
  const { memory, awa, enter } = await scene()
  memory.goTo('2026-11-16', '10:00')
  await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
  await memory.act(recordPrestation({ prestation: 'shower', n: 2 }))
  memory.goTo(today, '09:12')
  const user = enter()
  expect(screen.getByText(/Aucune douche notée/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Jour suivant' })).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('button', { name: 'Jour précédent' }))
  expect(screen.getByText('lundi 16 novembre')).toBeTruthy()
  expect(noted('Douches')).toEqual([expect.stringContaining('Sans nom2 douches'), expect.stringContaining('N’Diaye Awa')])
  expect(figure('showers')).toBe('3')
  expect(screen.queryByRole('button', { name: 'Douche' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Revenir à aujourd’hui' }))
  expect(screen.getByText('Aujourd’hui')).toBeTruthy()
})

test('a prestation that the house no longer offers has no key, and its past stays', async () => {
  const { memory, awa, enter } = await scene()
  await memory.act(recordPrestation({ person: awa, prestation: 'laundry' }))
  await memory.act(changeSettings({ prestations: initialSettings.prestations.map((one) => (one.code === 'laundry' ? { ...one, retired: true as const } : one)) }))
  enter()
  expect(rowOf('B1').queryByRole('button', { name: 'Lessive' })).toBeNull()
  expect(noted('Lessives')).toHaveLength(1)
})
