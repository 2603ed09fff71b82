import { describe, expect, test } from 'vitest'
import { isOfKind } from '#domain/facts/fact.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { createRecord } from '#desk/record.ts'
import { agentId, personId } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Room } from '#storage/diagnostic.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import { healthyEngine, house, newRegister, otherTab, passageOf, passphrase, personOf, rowsOf, safeOn, taken } from './tablet.ts'

const room = (persisted: boolean): Room & { asked: number } => ({
  asked: 0,
  persist(): Promise<boolean> {
    this.asked++
    return Promise.resolve(persisted)
  },
  persisted: () => Promise.resolve(persisted),
  estimate: () => Promise.resolve({ usage: 1_000, quota: 5_000 }),
})

describe('a new register', () => {
  test('knows its place and its first agent, and asks the browser to keep it', async () => {
    const engine = healthyEngine()
    const own = room(true)
    const safe = safeOn(engine, { room: own })
    expect(await safe.state()).toBe('absent')
    const { opened, recoveryCode } = taken(await safe.create(house))
    const register = opened.journal.register()
    expect(settingsOf(register).place).toBe('La Boussole')
    const [agent] = activeOfKind(register, 'agentAdded')
    expect(agent).toMatchObject({ secret: { name: 'Camille' }, agent: agent?.data.agent })
    expect([recoveryCode.length, own.asked, opened.demo]).toEqual([40, 1, false])
    expect(await safe.state()).toBe('locked')
    opened.close()
  })

  test('is refused under a short passphrase, and where one lives already', async () => {
    const engine = healthyEngine()
    const safe = safeOn(engine)
    expect(await safe.create({ ...house, passphrase: 'phare' })).toEqual({ ok: false, error: { code: 'passphraseTooShort' } })
    expect(await safe.state()).toBe('absent')
    const both = await Promise.all([safe.create(house), safeOn(engine).create(house)])
    expect(both.map((one) => (one.ok ? 'made' : one.error.code)).toSorted()).toEqual(['made', 'notEmpty'])
    expect(await safe.create(house)).toEqual({ ok: false, error: { code: 'notEmpty' } })
    for (const one of both) if (one.ok) one.value.opened.close()
  })
})

describe('opening the desk', () => {
  test('takes the passphrase, however it is spaced or composed, and no other', async () => {
    const engine = healthyEngine()
    const safe = safeOn(engine);
    (await newRegister(engine)).close()
    expect(await safe.open('le grand phare de Reuil')).toEqual({ ok: false, error: { code: 'wrongPassphrase' } })
    const opened = taken(await safe.open(`  ${passphrase.replace(' ', '  ').normalize('NFD')} `))
    expect(opened.journal.register().facts.size).toBe(2)
    opened.close()
  })

  test('with the recovery code sets a new passphrase in place of the old one', async () => {
    const engine = healthyEngine()
    const safe = safeOn(engine)
    const { recoveryCode, journal, close } = await newRegister(engine)
    const [person] = taken(await journal.commit([personOf(personId(journal.newId()), 'Traoré')]))
    close()
    const wish = { recoveryCode: recoveryCode.toLowerCase(), passphrase: 'une autre phrase' }
    expect(await safe.recover({ ...wish, passphrase: 'court' })).toEqual({ ok: false, error: { code: 'passphraseTooShort' } })
    expect(await safe.recover({ ...wish, recoveryCode: 'ABCD' })).toEqual({ ok: false, error: { code: 'wrongRecoveryCode' } })
    const opened = taken(await safe.recover(wish))
    expect([...opened.journal.register().facts.values()].filter(isOfKind('personOpened'))).toEqual([person])
    opened.close()
    expect(await safe.open(passphrase)).toEqual({ ok: false, error: { code: 'wrongPassphrase' } })
    taken(await safe.open('une autre phrase')).close()
    taken(await safe.recover({ recoveryCode, passphrase })).close()
  })

  test('by the printed code lets a manager stand there, whoever stood there last: it is the way in when a PIN is forgotten', async () => {
    const engine = healthyEngine()
    const { journal, recoveryCode, close } = await newRegister(engine)
    const [founder, other] = [journal.agent(), agentId(journal.newId())]
    const proof = { salt: 'AAAA', cost: { kibibytes: 8, passes: 1, lanes: 1 }, key: 'AAAA' }
    taken(await journal.commit([
      { kind: 'agentAdded', data: { agent: other }, secret: { name: 'Inès Roy', role: 'manager' } },
      { kind: 'pinSet', data: { agent: other }, secret: proof },
      { kind: 'agentChanged', data: { agent: founder }, secret: { role: 'desk' } },
    ]))
    expect(journal.agent()).toBe(founder)
    close()
    const opened = taken(await safeOn(engine).recover({ recoveryCode, passphrase }))
    expect(opened.journal.agent()).toBe(other)
    expect(await createRecord(opened.journal)(changeSettings({ place: 'La Rose des vents' }))).toMatchObject({ ok: true })
    opened.close()
    const again = taken(await safeOn(engine).recover({ recoveryCode, passphrase }))
    expect(again.journal.agent()).toBe(other)
    again.close()
  })

  test('with the code of another register is refused', async () => {
    const [engine, elsewhere] = [healthyEngine(), healthyEngine()]
    const { close } = await newRegister(engine)
    const other = await newRegister(elsewhere)
    close()
    other.close()
    expect(await safeOn(engine).recover({ recoveryCode: other.recoveryCode, passphrase })).toEqual({ ok: false, error: { code: 'wrongRecoveryCode' } })
  })

  test('of nothing, or of a storage that does not answer, says so', async () => {
    const nothing = safeOn(healthyEngine())
    const storage = { ok: false, error: { code: 'storage' } }
    expect(await nothing.open(passphrase)).toEqual(storage)
    const { recoveryCode, close } = await newRegister(healthyEngine())
    close()
    expect(await nothing.recover({ recoveryCode, passphrase })).toEqual(storage)
    const engine = healthyEngine()
    engine.indexedDB.open = () => { throw new DOMException('no', 'SecurityError') }
    expect(await safeOn(engine).state()).toBe('locked')
    expect(await safeOn(engine).open(passphrase)).toEqual(storage)
    expect(await safeOn(engine).create(house)).toEqual(storage)
  })
})

describe('the demonstration', () => {
  test('is made and filled once, in its own database, without a passphrase', async () => {
    const engine = healthyEngine()
    const safe = safeOn(engine)
    const opened = taken(await safe.openDemo())
    expect([opened.demo, opened.journal.register().facts.size, settingsOf(opened.journal.register()).place]).toEqual([true, 3, 'Le Phare'])
    taken(await opened.journal.commit([passageOf(opened.journal.newId())]))
    opened.close()
    expect(taken(await safe.openDemo()).journal.register().facts.size).toBe(4)
    expect((await rowsOf(engine)).tail).toEqual([])
  })

  test('is what the next start shows until it is left, and stays as it was left', async () => {
    const engine = healthyEngine()
    const safe = safeOn(engine)
    taken(await safe.openDemo())
    expect(await safeOn(engine).state()).toBe('demo')
    await safe.leaveDemo()
    expect(await safeOn(engine).state()).toBe('absent')
    const again = safeOn(engine)
    expect(await again.state()).toBe('absent')
    expect(taken(await again.openDemo()).journal.register().facts.size).toBe(3)
    expect(await safeOn(engine).state()).toBe('demo')
  })

  test('starts again from its first morning at one tap, and never touches the register', async () => {
    const engine = healthyEngine()
    const safe = safeOn(engine);
    (await newRegister(engine)).close()
    const before = await rowsOf(engine)
    const { journal } = taken(await safe.openDemo())
    taken(await journal.commit([passageOf(journal.newId())]))
    await safe.resetDemo()
    expect(taken(await safe.openDemo()).journal.register().facts.size).toBe(3)
    await safe.leaveDemo()
    expect(await rowsOf(engine)).toEqual(before)
  })

  test('whose filling was cut short is filled again', async () => {
    const engine = healthyEngine()
    const cut = safeOn(engine)
    taken(await cut.openDemo()).close()
    const db = new LogDatabase('boussole-demo', engine)
    await db.open()
    await db.meta.delete('filled')
    db.close()
    expect(taken(await safeOn(engine).openDemo()).journal.register().facts.size).toBe(3)
  })
})

describe('the diagnostic', () => {
  test('counts facts, room and what could not be read, and names nobody', async () => {
    const engine = healthyEngine()
    const { close, diagnostic } = await newRegister(engine, { room: room(false) })
    const { device, ...counts } = await diagnostic()
    expect(counts).toEqual({ facts: 2, unreadFacts: 0, foreignFacts: 0, usedBytes: 1_000, freeBytes: 4_000, persisted: false })
    expect(device).toMatch(/^[0-9a-f-]{36}$/)
    close()
    const { tail } = await rowsOf(engine)
    const [first] = tail
    const db = new LogDatabase('boussole-log', engine)
    await db.open()
    const spoilt = JSON.parse(JSON.stringify(first?.fact)) as { sealed: { ct: string } }
    await db.tail.put({ fact: { ...spoilt, sealed: { ...spoilt.sealed, ct: 'AAAA' } } as never }, 1)
    await db.tail.put({ fact: { ...spoilt, kind: 'tomorrow', id: device } as never }, 3)
    await db.tail.put({ fact: 'not a fact' as never }, 4)
    await db.segs.put({ n: 7, block: 'not a block' }, 11)
    db.close()
    const again = await otherTab(engine, { room: { ...room(true), estimate: () => Promise.resolve({}) } })
    expect(await again.diagnostic()).toEqual({ facts: 2, unreadFacts: 9, foreignFacts: 1, persisted: true, device })
    again.close()
    const silent = async () => Promise.reject(new Error('not here'))
    const without = await otherTab(engine, { room: { persist: room(true).persist, persisted: silent, estimate: silent } })
    expect(await without.diagnostic()).toEqual({ facts: 2, unreadFacts: 9, foreignFacts: 1, persisted: false, device })
    without.close()
  })
})
