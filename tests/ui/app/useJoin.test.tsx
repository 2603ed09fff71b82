import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { joining, useJoin } from '#ui/app/useJoin.ts'
import { enter } from '../settings/scene.tsx'

const answers: string[] = []

function Queue() {
  const join = useJoin()
  const press = async () => {
    const recorded = await join({ prestation: 'shower' })
    answers.push(recorded.ok ? 'waits' : recorded.error.code)
  }
  return <button type="button" onClick={() => void press()}>Sans nom</button>
}

test('a number whose code does not come is not given, and that is said; the next press gives it', async () => {
  const { memory } = await enter(Queue)
  const before = memory.register().facts.size
  // The network: a first visit that was cut off.
  vi.spyOn(joining, 'bring').mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  await userEvent.click(screen.getByText('Sans nom'))
  await screen.findByText('Rien n’a été noté', { selector: 'output *' })
  expect(memory.register().facts.size).toBe(before)
  await userEvent.click(screen.getByText('Sans nom'))
  await expect.poll(() => answers).toEqual(['notCome', 'waits'])
  expect(memory.register().facts.size).toBe(before + 1)
})
