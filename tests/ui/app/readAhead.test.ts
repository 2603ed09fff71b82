import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readAhead } from '#ui/app/readAhead.ts'
import { openMemoryRegister } from '../memoryRegister.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

// Twelve people, each of whom takes 3 ms to read on this tablet.
const openSlowHouse = async () => {
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
  for (let n = 0; n < 12; n++) await memory.person({ lastName: 'Diallo', firstName: String.fromCodePoint(65 + n), number: `B${String(n).padStart(5, '0')}` })
  const register = memory.register()
  const read = new Set<string>()
  let ms = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (ms += 3))
  const people = new Map(register.people)
  vi.spyOn(people, 'get').mockImplementation((person) => {
    read.add(person)
    return register.people.get(person)
  })
  const { journal } = memory.opened
  return { read, opened: { ...memory.opened, journal: { ...journal, register: () => ({ ...register, people }) } } }
}

test('mail is counted ahead a few people at a time, and everyone’s in the end', async () => {
  const { read, opened } = await openSlowHouse()
  readAhead({ opened })
  expect(read.size).toBe(0)
  vi.advanceTimersToNextTimer()
  expect(read.size).toBeGreaterThan(0)
  expect(read.size).toBeLessThan(6)
  vi.runAllTimers()
  expect(read.size).toBe(12)
})

test('a desk that is closed counts no further', async () => {
  const { read, opened } = await openSlowHouse()
  const stop = readAhead({ opened })
  vi.advanceTimersToNextTimer()
  const before = read.size
  stop()
  vi.runAllTimers()
  expect(read.size).toBe(before)
})
