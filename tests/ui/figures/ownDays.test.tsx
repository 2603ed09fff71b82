import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { forgetNames } from '#ui/app/forgetting.ts'
import { watchFinger } from '#ui/parts/finger.ts'
import { found, keyNamed, keyOf, listsMade, october, octoberHouse, title } from './actsScene.tsx'
import { enter } from './scene.tsx'

let forget = (): void => undefined
beforeEach(() => {
  forgetNames()
  forget = watchFinger(window)
})
afterEach(() => {
  fireEvent.pointerCancel(window)
  forget()
})

type Place = ReturnType<typeof enter>['place']

// The tap that asks for September is painted, its figures are not: a finger is down on one of October.
const pressLate = (key: Element, place: Place): void => {
  fireEvent.pointerDown(key)
  act(() => place.navigate('/bilan?du=2026-09-01&au=2026-09-30'))
  fireEvent.click(key)
}

test('a figure that is pressed before those of other days have come opens the acts of its own days', async () => {
  const { place } = enter((await octoberHouse()).memory, october)
  pressLate(keyOf('passages'), place)
  expect(screen.getByRole('dialog').textContent).toContain('du 1er octobre au 31 octobre 2026')
  fireEvent.click(screen.getByText('Voir les actes'))
  await title('Passages : 6')
  expect((await found())[0]).toContain('6 octobre')
})

test('so does a number of a table', async () => {
  const { place } = enter((await octoberHouse()).memory, october)
  pressLate(keyOf('mailIn.letter'), place)
  expect((await found())[0]).toContain('13 octobre')
  expect(place.history.at(-1)).toContain('jours=2026-10-01_2026-10-31')
})

test('a finger that goes on to scroll has no list made', async () => {
  enter((await octoberHouse()).memory, october)
  fireEvent.pointerDown(keyNamed('5, Passages, du 5 octobre au 11 octobre 2026 : voir les actes'))
  await waitFor(() => expect(listsMade()).toEqual(['Passages : 5']))
  fireEvent.pointerCancel(window)
  expect(listsMade()).toEqual([])
})
