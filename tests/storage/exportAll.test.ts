import { describe, expect, test } from 'vitest'
import { createRecord } from '#desk/record.ts'
import { noteAccess } from '#desk/noteAccess.ts'
import { agentId, factId, personId } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { OpenRegister } from '#desk/ports.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { faultyEngine, healthyEngine, newRegister, passageOf, passphrase, personOf, safeOn, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

type Full = OpenRegister & { readonly recoveryCode: string; readonly engine: Engine; readonly file: Uint8Array<ArrayBuffer>; readonly held: readonly Fact[] }

const full = async (faults: Fault[] = []): Promise<Full> => {
  const engine = faultyEngine(faults)
  const register = await newRegister(engine)
  const { journal, imports } = register
  const person = personId(journal.newId())
  taken(await journal.commit([personOf(person, 'Traoré'), passageOf(person)]))
  const ids = await imports.identify(Array.from({ length: 50 }, (_, i) => String(i)))
  await imports.append(ids.map((id) => ({ ...passageOf(person), id: factId(id) })), { onProgress: () => undefined, signal: { aborted: false } })
  return { ...register, engine, file: await register.exportAll(), held: [...journal.register().facts.values()] }
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

describe('the file of everything', () => {
  test.each(['passphrase', 'code'] as const)('gives the same register on an empty tablet, by %s, which goes on as itself', async (by) => {
    const { file, held, recoveryCode, close } = await full()
    const engine = healthyEngine()
    const opened = taken(await safeOn(engine).restore({ file, secret: by === 'code' ? recoveryCode : passphrase }))
    expect([...opened.journal.register().facts.values()].toSorted(byId)).toEqual(held.toSorted(byId))
    const [next] = taken(await opened.journal.commit([passageOf(opened.journal.newId())]))
    const before = held.toSorted((a, b) => (a.hlc < b.hlc ? -1 : 1)).at(-1)
    expect(next).toMatchObject({ centre: before?.centre, agent: before?.agent, dseq: 1 })
    expect(next?.inst).not.toBe(before?.inst)
    expect(String(next?.hlc) > String(before?.hlc)).toBe(true)
    opened.close()
    close()
    const reopened = taken(await safeOn(engine).open(passphrase))
    expect([reopened.journal.register().facts.size, settingsOf(reopened.journal.register()).place]).toEqual([55, 'La Boussole'])
    reopened.close()
  })

  test('goes on in the name of whoever manages, whoever wrote last: someone must be able to', async () => {
    const { journal, exportAll, close } = await newRegister(healthyEngine())
    const added = (agent: string, role: 'desk' | 'manager'): Draft => ({ kind: 'agentAdded', data: { agent: agentId(agent) }, secret: { name: 'Hugo', role } })
    const founder = journal.agent()
    taken(await journal.commit([added(journal.newId(), 'desk')]))
    taken(await createRecord(journal)(noteAccess({ what: 'backupMade' })))
    const opened = taken(await safeOn(healthyEngine()).restore({ file: await exportAll(), secret: passphrase }))
    expect(opened.journal.agent()).toBe(founder)
    const other = journal.newId()
    const proof = { salt: 'AAAA', cost: { kibibytes: 8, passes: 1, lanes: 1 }, key: 'AAAA' }
    taken(await journal.commit([
      added(other, 'manager'), { kind: 'pinSet', data: { agent: agentId(other) }, secret: proof }, { kind: 'agentRetired', data: { agent: founder }, secret: {} },
    ]))
    const later = taken(await safeOn(healthyEngine()).restore({ file: await exportAll(), secret: passphrase }))
    expect(later.journal.agent()).toBe(other)
    for (const register of [opened, later]) register.close()
    close()
  })

  test('is refused where a register lives, under another secret, or when it is none of ours', async () => {
    const { file, engine, close } = await full()
    const other = await newRegister(healthyEngine())
    const empty = safeOn(healthyEngine())
    const code = async (wish: Parameters<typeof empty.restore>[0], safe = empty): Promise<string> => {
      const done = await safe.restore(wish)
      return done.ok ? 'restored' : done.error.code
    }
    expect(await code({ file, secret: passphrase }, safeOn(engine))).toBe('notEmpty')
    expect(await code({ file, secret: 'une autre phrase' })).toBe('wrongPassphrase')
    expect(await code({ file, secret: other.recoveryCode })).toBe('wrongPassphrase')
    expect(await code({ file: new Uint8Array(0), secret: passphrase })).toBe('unknownFile')
    expect(await code({ file: new TextEncoder().encode('numero;nom\nB00041;Traoré\n'), secret: passphrase })).toBe('unknownFile')
    expect(await code({ file: file.slice(0, 40), secret: passphrase })).toBe('unknownFile')
    expect(await code({ file: file.slice(0, -1), secret: passphrase })).toBe('damaged')
    close()
    other.close()
  })

  test('with any one byte changed is refused', async () => {
    const { file, close } = await full()
    close()
    const empty = safeOn(healthyEngine())
    const magic = '{"magic":"boussole"'.length
    for (let place = 0; place < file.length; place += place < 40 ? 1 : 997) {
      const flipped = file.slice()
      flipped[place] = (flipped[place] ?? 0) ^ 1
      expect(await empty.restore({ file: flipped, secret: passphrase })).toEqual({ ok: false, error: { code: place < magic ? 'unknownFile' : 'damaged' } })
    }
    expect(await empty.state()).toBe('absent')
  })

  test('can still be had when the tablet’s storage no longer answers', async () => {
    const faults: Fault[] = []
    const { exportAll, diagnostic, journal, held, close } = await full(faults)
    faults.push('dead')
    expect(await journal.commit([passageOf(journal.newId())])).toEqual({ ok: false, error: { code: 'lost' } })
    expect((await diagnostic()).lastError?.code).toBe('UnknownError')
    const file = await exportAll()
    const opened = taken(await safeOn(healthyEngine()).restore({ file, secret: passphrase }))
    expect([...opened.journal.register().facts.values()].toSorted(byId)).toEqual(held.toSorted(byId))
    opened.close()
    close()
  })

  test('still holds everything when the tablet’s storage was emptied under the open desk', async () => {
    const { engine, exportAll, held, close } = await full()
    await new Promise((resolve) => { engine.indexedDB.deleteDatabase('boussole-log').addEventListener('success', resolve) })
    const file = await exportAll()
    const opened = taken(await safeOn(healthyEngine()).restore({ file, secret: passphrase }))
    expect([...opened.journal.register().facts.values()].toSorted(byId)).toEqual(held.toSorted(byId))
    opened.close()
    close()
  })

  test('of the demonstration stays a demonstration: no tablet takes it for a register', async () => {
    const demo = taken(await safeOn(healthyEngine()).openDemo())
    const file = await demo.exportAll()
    expect(await safeOn(healthyEngine()).restore({ file, secret: passphrase })).toEqual({ ok: false, error: { code: 'unknownFile' } })
  })
})
