import { describe, expect, test } from 'vitest'
import { noteAccess } from '#desk/noteAccess.ts'
import { nobody } from '#domain/agents/writerOf.ts'
import { dayLog } from '#domain/dayLog.ts'
import { actsOf } from '#domain/register/read.ts'
import { day, at } from '../domain/scribe.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

describe('who looked', () => {
  test('is sealed: the clear part names neither who nor whom, and the day’s log does not tell it', async () => {
    const house = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
    const awa = await house.person({ nickname: 'Awa' })
    const before = actsOf(house.register(), awa)
    const [noted] = await house.act(noteAccess({ what: 'fileOpened', person: awa, detail: 'fiche' }))
    expect(noted).toMatchObject({ agent: nobody, data: {}, secret: { what: 'fileOpened', agent: memoryAgent, person: awa, detail: 'fiche', at: '09:24' } })
    expect(noted).not.toHaveProperty('person')
    expect(actsOf(house.register(), awa)).toBe(before)
    expect(dayLog(house.register(), day('2026-11-17')).flatMap(({ facts }) => facts)).not.toContain(noted)
  })

  test('what happened on the lock is told of then and of them', async () => {
    const house = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
    const hugo = await house.agent({ name: 'Hugo Kerr', role: 'desk' })
    const before = { agent: hugo, day: day('2026-11-16'), at: at('18:02') }
    expect(await house.act(noteAccess({ what: 'pinFailed', before }))).toMatchObject([{ day: '2026-11-16', secret: { agent: hugo, at: '18:02' } }])
    const ahead = { ...before, day: day('2026-11-18') }
    expect(await house.record(noteAccess({ what: 'pinFailed', before: ahead }))).toMatchObject({ error: { code: 'dayAhead' } })
    expect(await house.record(noteAccess({ what: 'pinFailed', detail: 'x'.repeat(201) }))).toMatchObject({ error: { code: 'textTooLong' } })
  })
})
