// In large, for gloves (desk.md §5): the whole page, at once, and for whoever stands at the tablet.
import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Scale } from '#desk/ports.ts'
import { keepScaleBy, showScale } from '#ui/app/useScale.ts'
import { HouseSection } from '#ui/settings/HouseSection.tsx'
import { OwnSection } from '#ui/settings/OwnSection.tsx'
import { enter } from './scene.tsx'

const kept: Scale[] = []

beforeEach(() => {
  kept.length = 0
  keepScaleBy(async (scale) => Promise.resolve(kept.push(scale) > 0))
})
afterEach(() => {
  showScale('normal')
  keepScaleBy(async () => Promise.resolve(false))
})

const worn = () => document.documentElement.getAttribute('data-scale')
const size = (name: string) => screen.findByRole<HTMLInputElement>('radio', { name })

test.each([['who runs the house', HouseSection], ['who does not', OwnSection]] as const)('%s makes the page large at once, is told, and makes it small again', async (_, Section) => {
  const { user } = await enter(Section)
  expect((await size('Normale')).checked).toBe(true)
  await user.click(await size('Grande (gants)'))
  expect(worn()).toBe('grand')
  expect(await screen.findByText('Affichage agrandi.')).toBeTruthy()
  await user.click(await size('Normale'))
  expect(worn()).toBeNull()
  await waitFor(() => expect(kept).toEqual(['grand', 'normal']))
  expect(screen.queryByText(/n’a pas pu retenir/)).toBeNull()
})

test('what the tablet showed at its start stands chosen', async () => {
  act(() => showScale('grand'))
  await enter(OwnSection)
  expect((await size('Grande (gants)')).checked).toBe(true)
})

test('a size that the tablet could not keep is shown all the same, and it is said', async () => {
  keepScaleBy(async () => Promise.resolve(false))
  const { user } = await enter(OwnSection)
  await user.click(await size('Grande (gants)'))
  expect(await screen.findByText(/n’a pas pu retenir/)).toBeTruthy()
  expect(worn()).toBe('grand')
})
