// What the hand feels of an act (desk.md §4: an iPad has none) and what the ear hears of it, on tablets that can.
import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { telling } from '#ui/app/telling.ts'
import { useAct, useUndo } from '#ui/app/useAct.ts'
import { dropTap, forgetTaps, pushTap, useLastTap } from '#ui/app/useLastTap.ts'
import { useUndoKey } from '#ui/app/useUndoKey.ts'
import { setSound } from '#ui/app/useSound.ts'
import { enter } from '../settings/scene.tsx'
import { putSpeaker } from './fakeSpeaker.ts'

// The ticker of the desk opens one speaker, and keeps it.
const speaker = putSpeaker()
beforeEach(() => { speaker.tones.length = 0 })
afterEach(() => setSound(false))
afterAll(speaker.remove)

function Desk() {
  useUndoKey()
  const [act, undo] = [useAct(), useUndo()]
  return (
    <>
      <button type="button" onClick={() => void act(changeSettings({ place: 'Le Phare' }))}>Le Phare</button>
      <button type="button" onClick={() => void act(changeSettings({ place: 'La Digue' }))}>La Digue</button>
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

const undoByHand = (repeat = false) => fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true, repeat })

const twoTaps = async () => {
  const { opened } = await enter(Desk)
  await userEvent.click(screen.getByText('Le Phare'))
  await screen.findByText('Réglages changés', { selector: 'output *' })
  await userEvent.click(screen.getByText('La Digue'))
  await expect.poll(() => useLastTap.getState().taps).toHaveLength(2)
  const [first] = useLastTap.getState().taps
  return { first, withdrawn: () => [...opened.journal.register().facts.values()].filter(({ kind }) => kind === 'factWithdrawn').length }
}

test('pressed twice before the first is written, by hand and in the bar, the undo takes back one act, and the one before it stays within reach', async () => {
  setSound(true)
  const { first, withdrawn } = await twoTaps()
  undoByHand()
  undoByHand()
  fireEvent.click(screen.getByText('Reprendre'))
  await screen.findByText(/^Annulé/, { selector: 'output *' })
  await new Promise((resolve) => { setTimeout(resolve) })
  expect(useLastTap.getState().taps).toEqual([first])
  expect(withdrawn()).toBe(1)
  expect(pitches()).toHaveLength(3)
  undoByHand()
  await expect.poll(() => useLastTap.getState().taps).toEqual([])
  expect(withdrawn()).toBe(2)
})

test('a key that is held takes one act back', async () => {
  const { first } = await twoTaps()
  undoByHand()
  await expect.poll(() => useLastTap.getState().taps).toEqual([first])
  undoByHand(true)
  await new Promise((resolve) => { setTimeout(resolve, 20) })
  expect(useLastTap.getState().taps).toEqual([first])
})

test('what is taken back leaves the bar, and nothing else does', () => {
  const [one, other] = [{ facts: [], sentence: 'Un' }, { facts: [], sentence: 'Autre' }]
  forgetTaps()
  pushTap(one)
  pushTap(other)
  dropTap(one, 'Annulé : Un')
  expect(useLastTap.getState().taps).toEqual([other])
})

test('a fault of ours while an act is taken back leaves the key of the bar at hand', async () => {
  const thrown: unknown[] = []
  const note = (reason: unknown): void => { thrown.push(reason) }
  process.on('unhandledRejection', note)
  let faults = 0
  await enter(Desk, { over: ({ journal }) => ({ journal: { ...journal, commit: async (drafts) => (faults-- > 0 ? Promise.reject(new Error('ours')) : journal.commit(drafts)) } }) })
  await userEvent.click(screen.getByText('Le Phare'))
  await screen.findByText('Réglages changés', { selector: 'output *' })
  faults = 1
  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
  await expect.poll(() => thrown).toHaveLength(1)
  process.off('unhandledRejection', note)
  await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }))
  await screen.findByText(/^Annulé/, { selector: 'output *' })
})
