import { expect, test } from 'vitest'
import { recordPassage } from '#desk/recordPassage.ts'
import { serviceDay } from '#domain/time.ts'
import { presentOn } from '#domain/passage.ts'
import { openMemoryRegister, parisAt } from './memoryRegister.ts'

test('someone who comes in is present that day, and readers are told', async () => {
  const memory = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
  const awa = await memory.person({ firstName: 'Awa', lastName: 'N’Diaye' })
  let told = 0
  const stop = memory.opened.journal.subscribe(() => told++)
  await memory.act(recordPassage({ person: awa }))
  stop()
  await memory.act(recordPassage({ person: awa, again: true }))
  const day = serviceDay('2026-11-17')
  expect(day && presentOn(memory.register(), day).map(({ person }) => person)).toEqual([awa])
  expect(told).toBe(1)
})

test('the clock reads Paris in winter and in summer, and a double tap is one act', async () => {
  expect(new Date(parisAt('2026-11-17', '09:24')).toISOString()).toBe('2026-11-17T08:24:00.000Z')
  expect(new Date(parisAt('2026-07-01', '00:30')).toISOString()).toBe('2026-06-30T22:30:00.000Z')
  const memory = await openMemoryRegister()
  const awa = await memory.person({ nickname: 'Awa' })
  const taps = await Promise.all([memory.record(recordPassage({ person: awa })), memory.record(recordPassage({ person: awa }))])
  expect(taps.map(({ ok }) => ok)).toEqual([true, false])
})
