import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { serviceDay } from '#domain/time.ts'
import { presentOn } from '#domain/passage.ts'
import { memoryAgent } from './memoryJournal.ts'
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

test('someone else stands at the desk: acts carry their name, and their role holds below the screen', async () => {
  const memory = await openMemoryRegister()
  const awa = await memory.person({ nickname: 'Awa' })
  const hugo = await memory.agent({ name: 'Hugo Kerr', role: 'desk' })
  memory.as(hugo)
  const [passage] = await memory.act(recordPassage({ person: awa }))
  expect(passage?.agent).toBe(hugo)
  expect(await memory.record(changeSettings({ place: 'Ailleurs' }))).toEqual({ ok: false, error: { code: 'notAllowed' } })
})

test('six digits bring an agent to the desk; five wrong ones end the day', async () => {
  const memory = await openMemoryRegister()
  const hugo = await memory.agent({ name: 'Hugo Kerr', role: 'desk', pin: '204816' })
  const { agents, journal } = memory.opened
  expect(agents.faces()).toEqual([{ agent: hugo, initials: 'HK' }])
  expect(await agents.enter({ agent: memoryAgent, pin: '204816' })).toEqual({ ok: false, error: { code: 'noPin' } })
  expect(await agents.enter({ agent: hugo, pin: '204816' })).toEqual({ ok: true, value: null })
  expect(journal.agent()).toBe(hugo)
  expect(await agents.enter({ agent: hugo, pin: '111222' })).toMatchObject({ error: { code: 'wrongPin', left: 4 } })
  expect(await agents.enter({ agent: hugo, pin: '204816' })).toMatchObject({ error: { code: 'tooSoon' } })
  for (const left of [3, 2, 1]) {
    memory.pass(60_000)
    expect(await agents.enter({ agent: hugo, pin: '111222' })).toMatchObject({ error: { code: 'wrongPin', left } })
  }
  memory.pass(60_000)
  expect(await agents.enter({ agent: hugo, pin: '111222' })).toEqual({ ok: false, error: { code: 'sessionOver' } })
})
