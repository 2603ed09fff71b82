import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { useRegister } from '#ui/app/house.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const heads = () => Number(screen.getByRole('button').textContent)

function Heads() {
  return <button type="button">{[...useRegister().facts.values()].filter(({ kind }) => kind === 'anonymousPassage').length}</button>
}

const openDoor = async () => {
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:10' })
  render(<InHouse memory={memory}><Heads /></InHouse>)
  return { comesIn: async () => act(async () => { await memory.act(recordAnonymousPassage({ n: 1 })) }), memory }
}

afterEach(() => {
  fireEvent.pointerCancel(window)
})

test('what is noted elsewhere while a finger is down is shown when it is lifted, and not before', async () => {
  const { comesIn } = await openDoor()
  await comesIn()
  fireEvent.pointerDown(screen.getByRole('button'))
  await comesIn()
  expect(heads()).toBe(1)
  fireEvent.pointerUp(screen.getByRole('button'))
  expect(heads()).toBe(1)
  fireEvent.click(screen.getByRole('button'))
  expect(heads()).toBe(2)
})

test('a screen that opens under a finger hears afterwards what it missed', async () => {
  const { comesIn, memory } = await openDoor()
  fireEvent.pointerDown(screen.getByRole('button'))
  await comesIn()
  render(<InHouse memory={memory}><p><Heads /></p></InHouse>)
  fireEvent.pointerCancel(window)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['1', '1'])
})

test('a hand that rests on the screen holds nothing back for more than a few seconds', async () => {
  const { comesIn } = await openDoor()
  vi.useFakeTimers()
  fireEvent.pointerDown(screen.getByRole('button'))
  await comesIn()
  expect(heads()).toBe(0)
  act(() => { vi.advanceTimersByTime(6_000) })
  vi.useRealTimers()
  expect(heads()).toBe(1)
})
