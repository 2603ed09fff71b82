import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { joinWaitlist } from '#desk/joinWaitlist.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { takePlace } from '#desk/takePlace.ts'
import type { PersonId } from '#domain/ids.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { knownDay } from '#domain/time.ts'
import type { Place } from '#domain/washroom/words.ts'
import { DeskBar } from '#ui/app/DeskBar.tsx'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { WashroomRoom } from '#ui/washroom/WashroomRoom.tsx'
import { called } from '../../domain/washroom/queueScene.ts'
import { elsewhere } from '../elsewhere.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const today = knownDay('2026-11-17')
const places: readonly Place[] = [
  { code: 'c1', name: 'Cabine 1', kind: 'cabin', prestation: 'shower', minutes: 20 },
  { code: 'c2', name: 'Cabine 2', kind: 'cabin', prestation: 'shower', minutes: 20 },
  { code: 'm1', name: 'Lave-linge', kind: 'machine', prestation: 'laundry', minutes: 40 },
]

const scene = async (day: string = today, at = '09:00') => {
  const memory = await openMemoryRegister({ day, at })
  forgetTaps()
  await memory.act(changeSettings({ places }))
  const awa = await memory.person({ firstName: 'Awa', lastName: 'N’Diaye', number: 'B1' })
  const karim = await memory.person({ firstName: 'Karim', lastName: 'Benali', number: 'B2' })
  const wait = async (person: PersonId, prestation = 'shower') => {
    const [fact] = await memory.act(joinWaitlist({ person, prestation, letter: 'A' }))
    if (fact === undefined) throw new Error('nobody waits')
    return fact
  }
  const enter = () => {
    render(<InHouse memory={memory}><WashroomRoom /><DeskBar /></InHouse>)
    return userEvent.setup()
  }
  const sum = (code: string) => flowsIn(memory.register(), { from: today, to: today }).sums.get(code) ?? 0
  return { memory, awa, karim, wait, enter, sum }
}

const key = (name: string | RegExp) => screen.getByRole('button', { name })
const place = (name: string) => screen.getByRole('region', { name })
const inQueue = (name = 'File des douches') => within(screen.getByRole('list', { name })).getAllByRole('listitem').map(({ textContent }) => textContent)

test('one key after the other: called, in, free; the finished shower is the prestation', async () => {
  const { memory, wait, awa, karim, enter, sum } = await scene()
  await wait(awa)
  await wait(karim)
  const user = enter()
  expect(inQueue()).toEqual([expect.stringContaining('1N’Diaye Awa'), expect.stringContaining('2Benali Karim')])
  expect(screen.getAllByRole('button').filter(({ dataset }) => dataset['variant'] === 'filled').map((one) => one.getAttribute('aria-label'))).toEqual(['Appeler le 1 : Cabine 1'])
  await user.click(key('Appeler le 1 : Cabine 1'))
  expect(place('Cabine 1').textContent).toContain('AppelN° 1Awa N. · 0 min')
  expect(key('Appeler le 2 : Cabine 2').dataset['variant']).toBe('filled')
  expect(key('Absent : Awa N’Diaye')).toBeTruthy()
  await user.click(key('Annuler'))
  expect(key('Appeler le 1 : Cabine 1')).toBeTruthy()
  await user.click(key('Appeler le 1 : Cabine 1'))
  memory.pass(3_000)
  await user.click(key('Commencer : Cabine 1'))
  memory.pass(3_000)
  await user.click(key('Libérer : Cabine 1'))
  expect(sum('showers')).toBe(1)
  expect(key('Appeler le 2 : Cabine 1')).toBeTruthy()
})

test('somebody is late, a machine is to be emptied, and each says so in words and figures', async () => {
  const { memory, wait, awa, karim, enter, sum } = await scene()
  await memory.act(takePlace({ wait: (await wait(awa)).id, place: 'c1' }))
  await memory.act(takePlace({ wait: (await wait(karim, 'laundry')).id, place: 'm1' }))
  memory.goTo(today, '09:25')
  const first = enter()
  expect(place('Cabine 1').textContent).toContain('Dépassée24 / 20 minAwa N.')
  expect(place('Lave-linge').textContent).toContain('En coursreste 16 minKarim B.')
  await first.click(key('Libérer : Cabine 1'))
  expect([sum('showers'), sum('passages')]).toEqual([1, 1])
  expect(place('Cabine 1').textContent).toContain('LibreAu suivantPersonne n’attend')
})

test('the washing of yesterday is still in the machine: its day, its hour, and one key', async () => {
  const { memory, wait, awa, enter } = await scene('2026-11-16', '16:40')
  await memory.act(takePlace({ wait: (await wait(awa, 'laundry')).id, place: 'm1' }))
  memory.goTo(today, '09:00')
  const user = enter()
  expect(place('Lave-linge').textContent).toContain('À viderhier 16 h 40Awa N.')
  await user.click(key('Vidé : Lave-linge'))
  expect(place('Lave-linge').textContent).toContain('Libre')
})

test('called in vain, then back under the same number', async () => {
  const { memory, wait, awa, karim, enter } = await scene()
  const first = await wait(awa)
  await wait(karim)
  await memory.act(() => ({ ok: true, value: [called(first, 'c1')] }))
  const user = enter()
  await user.click(key('Absent : Awa N’Diaye'))
  expect(inQueue()).toEqual([expect.stringContaining('2Benali Karim')])
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'File des douches' }))
  expect(inQueue('File des douches : Absents à l’appel')).toEqual([expect.stringContaining('1N’Diaye Awa')])
  await user.click(key('De retour : Awa N’Diaye'))
  expect(inQueue()).toEqual([expect.stringContaining('1N’Diaye Awa'), expect.stringContaining('2Benali Karim')])
})

test('a name that is typed goes to the queue in two presses; whoever waits already is told so', async () => {
  const { enter } = await scene()
  const user = enter()
  await user.type(screen.getByRole('searchbox'), 'awa')
  await user.click(key('File : Awa N’Diaye'))
  await user.click(key('Douche : prochain numéro'))
  expect(inQueue()).toEqual([expect.stringContaining('1N’Diaye Awa')])
  await user.click(key(/^Présents/))
  await user.type(screen.getByRole('searchbox'), 'awa')
  await user.click(key('File : Awa N’Diaye'))
  expect(screen.getAllByText('déjà en attente, n° 1')).toHaveLength(2)
})

test('at an hour: the person stands below, and goes first then', async () => {
  const { memory, karim, enter } = await scene()
  await memory.act(recordPassage({ person: karim }))
  const user = enter()
  await user.click(key(/^Présents/))
  await user.click(key('Plus : Tournées'))
  await user.click(key('File : Karim Benali'))
  await user.click(key('Lessive à une heure…'))
  await user.click(key('Donner le créneau'))
  expect(screen.getByText('Indiquez une heure, comme 9:30.')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('Heure du créneau'), { target: { value: '10:30' } })
  await user.click(key('Donner le créneau'))
  await user.click(key(/^File ?[0-9]/))
  expect(inQueue('File du linge : Plus tard')).toEqual([expect.stringContaining('1Benali Karim2 tournées · à 10 h 30')])
})

test('a dryer calls nobody who waits for a machine, unless it is chosen', async () => {
  const { memory, wait, awa, enter } = await scene()
  await memory.act(changeSettings({ places: [{ code: 'd1', name: 'Sèche-linge', kind: 'machine', prestation: 'laundry', minutes: 50, uncounted: true }, ...places] }))
  await wait(awa, 'laundry')
  const user = enter()
  expect(place('Sèche-linge').textContent).toContain('Personne n’attend')
  expect(key('Appeler le 1 : Lave-linge').dataset['variant']).toBe('filled')
  await user.click(key('Plus pour Awa N’Diaye'))
  await user.click(key('Fait entrer : Sèche-linge'))
  expect(place('Sèche-linge').textContent).toContain('Awa N.')
})

test('nobody’s name, and a shower noted without a queue is one press from those present', async () => {
  const { memory, awa, enter, sum } = await scene()
  await memory.act(recordPassage({ person: awa }))
  const user = enter()
  await user.click(key('Sans nom : File des douches'))
  expect(inQueue()).toEqual([expect.stringContaining('1Sans nom')])
  await user.click(key(/^Présents/))
  await user.click(within(document.querySelector<HTMLElement>('[id^="candidate-"][data-number="B1"]') ?? document.body).getByRole('button', { name: 'Douche' }))
  expect(sum('showers')).toBe(1)
})

test('out of order with a reason, and in use again', async () => {
  const { enter } = await scene()
  const user = enter()
  await user.click(key('Plus pour Cabine 2'))
  await user.click(key('Mettre hors service…'))
  await user.click(key('Mettre hors service'))
  expect(screen.getByText('Indiquez un motif.')).toBeTruthy()
  await user.type(screen.getByLabelText('Pourquoi'), 'fuite')
  await user.click(key('Mettre hors service'))
  expect(place('Cabine 2').textContent).toContain('Hors servicefuite')
  await user.click(key('Remettre en service : Cabine 2'))
  expect(place('Cabine 2').textContent).toContain('Libre')
})

test('one cabin given by two tablets: said on it, and one key sends the later one back', async () => {
  const { memory, wait, awa, karim, enter } = await scene()
  const [first, second] = [await wait(awa), await wait(karim)]
  await memory.act(() => ({ ok: true, value: [called(first, 'c1')] }))
  await memory.act(() => ({ ok: true, value: [elsewhere(called(second, 'c1'))] }))
  const user = enter()
  expect(place('Cabine 1').textContent).toContain('Donnée deux foisN° 1n° 1 et n° 2')
  await user.click(key('Remettre le 2 : Cabine 1'))
  expect(place('Cabine 1').textContent).toContain('AppelN° 1')
  expect(inQueue()).toEqual([expect.stringContaining('1N’Diaye Awa'), expect.stringContaining('2Benali Karim')])
})

test('the day is closed in one press, and one undo opens it again', async () => {
  const { wait, awa, karim, enter } = await scene()
  await wait(awa)
  await wait(karim, 'laundry')
  const user = enter()
  await user.click(key('Clore la journée'))
  expect(screen.queryByRole('list', { name: 'File des douches' })).toBeNull()
  expect(screen.getAllByText('Journée close : 2 attentes sans suite').length).toBeGreaterThan(0)
  expect(key('Clore la journée').textContent).toContain('rien à clore')
  await user.click(key('Annuler'))
  expect(inQueue()).toEqual([expect.stringContaining('1N’Diaye Awa')])
})
