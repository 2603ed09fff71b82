// What the hand feels of an act (desk.md §4: an iPad has none), on tablets that can.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { useAct } from '#ui/app/useAct.ts'
import { enter } from '../settings/scene.tsx'

function Desk() {
  const act = useAct()
  return (
    <>
      <button type="button" onClick={() => void act(changeSettings({ place: 'Le Phare' }))}>Le Phare</button>
      <button type="button" onClick={() => void act(changeSettings({ place: '' }))}>Sans nom</button>
    </>
  )
}

const handOn = (touched: boolean): readonly number[] => {
  const felt: number[] = []
  Object.assign(navigator, { vibrate: (ms: number) => felt.push(ms) > 0, userActivation: { hasBeenActive: touched } })
  return felt
}

test('an act that was recorded is felt, once, and a refused one is not', async () => {
  const felt = handOn(true)
  await enter(Desk)
  await userEvent.click(screen.getByText('Sans nom'))
  expect(felt).toEqual([])
  await userEvent.click(screen.getByText('Le Phare'))
  await screen.findByText('Réglages changés', { selector: 'output *' })
  expect(felt).toEqual([12])
})

test('a browser that nobody has touched is not asked', async () => {
  const felt = handOn(false)
  await enter(Desk)
  await userEvent.click(screen.getByText('Le Phare'))
  await screen.findByText('Réglages changés', { selector: 'output *' })
  expect(felt).toEqual([])
})
