// A small sound at an act (desk.md §5): off until somebody asks for it, and then this tablet's own.
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSoundBy, setSound, useSound } from '#ui/app/useSound.ts'
import { HouseSection } from '#ui/settings/HouseSection.tsx'
import { OwnSection } from '#ui/settings/OwnSection.tsx'
import { enter } from './scene.tsx'

const kept: boolean[] = []

beforeEach(() => {
  kept.length = 0
  keepSoundBy(async (on) => Promise.resolve(kept.push(on) > 0))
})
afterEach(() => {
  setSound(false)
  keepSoundBy(async () => Promise.resolve(false))
})

const choice = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name })

test.each([['who runs the house', HouseSection], ['who does not', OwnSection]] as const)('%s makes the tablet tick, is told, and silences it again', async (_, Section) => {
  const { user } = await enter(Section)
  expect((await choice('Aucun son')).checked).toBe(true)
  await user.click(await choice('Petits sons'))
  expect(useSound.getState().on).toBe(true)
  expect(await screen.findByText('Petits sons activés.')).toBeTruthy()
  await user.click(await choice('Aucun son'))
  expect(useSound.getState().on).toBe(false)
  await waitFor(() => expect(kept).toEqual([true, false]))
  expect(screen.queryByText(/n’a pas pu retenir/)).toBeNull()
})

test('what the tablet was set to at its start stands chosen; what it could not keep is said', async () => {
  keepSoundBy(async () => Promise.resolve(false))
  act(() => setSound(true))
  const { user } = await enter(OwnSection)
  expect((await choice('Petits sons')).checked).toBe(true)
  await user.click(await choice('Aucun son'))
  expect(await screen.findByText(/n’a pas pu retenir ce choix/)).toBeTruthy()
})
