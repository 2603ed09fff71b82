// What the hand feels of an act (desk.md §4: an iPad has none) and what the ear hears of it, on tablets that can.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { telling } from '#ui/app/telling.ts'
import { useAct, useUndo } from '#ui/app/useAct.ts'
import { setSound } from '#ui/app/useSound.ts'
import { enter } from '../settings/scene.tsx'
import { putSpeaker } from './fakeSpeaker.ts'

// The ticker of the desk opens one speaker, and keeps it.
const speaker = putSpeaker()
beforeEach(() => { speaker.tones.length = 0 })
afterEach(() => setSound(false))
afterAll(speaker.remove)

function Desk() {
  const [act, undo] = [useAct(), useUndo()]
  return (
    <>
      <button type="button" onClick={() => void act(changeSettings({ place: 'Le Phare' }))}>Le Phare</button>
      <button type="button" onClick={() => void act(changeSettings({ place: '' }))}>Sans nom</button>
      <button type="button" onClick={() => void undo()}>Reprendre</button>
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

const pitches = () => speaker.tones.map(({ pitch }) => (pitch > 500 ? 'high' : 'low'))

test('with sound, each act ticks once, each one taken back too, and a refusal lower', async () => {
  setSound(true)
  await enter(Desk)
  await userEvent.click(screen.getByText('Le Phare'))
  await expect.poll(pitches).toEqual(['high'])
  await userEvent.click(screen.getByText('Sans nom'))
  await expect.poll(pitches).toEqual(['high', 'low'])
  await userEvent.click(screen.getByText('Reprendre'))
  await screen.findByText(/^Annulé/, { selector: 'output *' })
  expect(pitches()).toEqual(['high', 'low', 'high'])
})

test('nothing ticks on a tablet that was not asked to', async () => {
  await enter(Desk)
  await userEvent.click(screen.getByText('Le Phare'))
  await screen.findByText('Réglages changés', { selector: 'output *' })
  expect(pitches()).toEqual([])
})

test('an undo whose words do not come says that nothing was undone, and the next try takes it back', async () => {
  await enter(Desk)
  await userEvent.click(screen.getByText('Le Phare'))
  await screen.findByText('Réglages changés', { selector: 'output *' })
  // The network, not the words: a first visit that was cut off.
  vi.spyOn(telling, 'bring').mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  await userEvent.click(screen.getByText('Reprendre'))
  await screen.findByText('Rien n’a été annulé : réessayez', { selector: 'output *' })
  await userEvent.click(screen.getByText('Reprendre'))
  await screen.findByText(/^Annulé/, { selector: 'output *' })
})
