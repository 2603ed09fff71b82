// What is said to be a backup was read back; what is taken from one was shown before, and takes nothing away.
import { describe, expect, test } from 'vitest'
import { refuse } from '#kernel/result.ts'
import { personId } from '#domain/ids.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import { faultyEngine, healthyEngine, newRegister, noon, otherTab, passageOf, passphrase, personOf, safeOn, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

const withPeople = async (engine = healthyEngine()) => {
  const register = await newRegister(engine)
  const person = personId(register.journal.newId())
  taken(await register.journal.commit([personOf(person, 'Traoré'), passageOf(person)]))
  return { ...register, engine, person }
}

const size = ({ journal }: OpenRegister): number => journal.register().facts.size

describe('a backup', () => {
  test('is read back to its last act before it is said to be one, and restores the same', async () => {
    const one = await withPeople()
    const { bytes, facts } = taken(await one.backups.make())
    expect(facts).toBe(size(one))
    const restored = taken(await safeOn(healthyEngine()).restore({ file: bytes, secret: one.recoveryCode }))
    expect(size(restored)).toBe(facts)
  })

  test('is remembered on this tablet by its date, its way and its count, after a restart too', async () => {
    const engine = healthyEngine()
    const one = await withPeople(engine)
    expect(await one.backups.last()).toBeUndefined()
    expect(one.backups.since()).toBe(noon)
    await one.backups.note({ at: noon, way: 'download', facts: 4 })
    one.close()
    const again = await otherTab(engine)
    expect(await again.backups.last()).toEqual({ at: noon, way: 'download', facts: 4 })
    expect((await again.backups.folder.state())).toBe('unsupported')
  })

  test('is made of what memory holds when a block of the disk no longer reads', async () => {
    const engine = healthyEngine()
    const one = await withPeople(engine)
    const db = new LogDatabase('boussole-log', engine)
    await db.open()
    await db.segs.put({ n: 3, block: 'rongé' }, 1_000)
    db.close()
    const { bytes, facts } = taken(await one.backups.make())
    expect(facts).toBe(size(one))
    expect(size(taken(await safeOn(healthyEngine()).restore({ file: bytes, secret: passphrase })))).toBe(facts)
  })
})

describe('reading a backup on an open register', () => {
  test('says first what it would bring and what it lacks, then brings that, once, and takes nothing away', async () => {
    const one = await withPeople()
    const older = taken(await one.backups.make()).bytes
    const elsewhere = taken(await safeOn(healthyEngine(), { clock: () => noon + 60_000 }).restore({ file: older, secret: passphrase }))
    taken(await elsewhere.journal.commit([passageOf(one.person), passageOf(elsewhere.journal.newId())]))
    taken(await one.journal.commit([passageOf(one.person)]))
    const file = taken(await elsewhere.backups.make()).bytes
    const before = [...one.journal.register().facts.keys()]
    const { difference, add } = taken(await one.backups.read({ file, secret: one.recoveryCode }))
    expect(difference).toMatchObject({
      missingHere: { facts: 2, people: 2, groups: [{ group: 'passages', facts: 2 }], days: { from: '2025-03-05', to: '2025-03-05' } },
      missingThere: { facts: 1, people: 1 }, lastHere: noon, lastThere: noon + 60_000,
    })
    expect([...one.journal.register().facts.keys()]).toEqual(before)
    expect(await add()).toEqual({ ok: true, value: { added: 2 } })
    expect(await add()).toEqual({ ok: true, value: { added: 0 } })
    expect([...one.journal.register().facts.keys()].slice(0, before.length)).toEqual(before)
    expect(taken(await one.backups.read({ file, secret: passphrase })).difference.missingHere.facts).toBe(0)
  })

  test('an older backup brings nothing, and says how much it lacks', async () => {
    const one = await withPeople()
    const file = taken(await one.backups.make()).bytes
    taken(await one.journal.commit([passageOf(one.person)]))
    const { difference, add } = taken(await one.backups.read({ file, secret: passphrase }))
    expect([difference.missingHere.facts, difference.missingThere.facts]).toEqual([0, 1])
    expect(await add()).toEqual({ ok: true, value: { added: 0 } })
  })

  test('another register’s, a wrong passphrase, another app’s file: each refused by its name, nothing taken', async () => {
    const one = await withPeople()
    const other = await withPeople()
    const file = taken(await one.backups.make()).bytes
    const before = size(one)
    const read = (bytes: Uint8Array<ArrayBuffer>, secret = passphrase) => one.backups.read({ file: bytes, secret })
    expect(await read(taken(await other.backups.make()).bytes)).toEqual(refuse({ code: 'otherRegister' }))
    expect(await read(file, 'une autre phrase')).toEqual(refuse({ code: 'wrongPassphrase' }))
    expect(await read(file, other.recoveryCode)).toEqual(refuse({ code: 'wrongPassphrase' }))
    expect(await read(new TextEncoder().encode('PK\u0003\u0004 un tableur'))).toEqual(refuse({ code: 'unknownFile' }))
    expect(size(one)).toBe(before)
  })

  test('one byte flipped in any region, or a file cut anywhere: refused, whatever the region, nothing taken', async () => {
    const one = await withPeople()
    const file = taken(await one.backups.make()).bytes
    const head = file.indexOf(10)
    const regions = { magic: 3, header: 30, wraps: head - 20, newline: head, nonce: head + 3, block: head + 40, tag: file.length - 40, digest: file.length - 2 }
    const before = size(one)
    for (const [region, place] of Object.entries(regions)) {
      const flipped = file.slice()
      flipped[place] = (flipped[place] ?? 0) ^ 4
      for (const spoilt of [flipped, file.slice(0, place)]) {
        const read = await one.backups.read({ file: spoilt, secret: passphrase })
        expect(read.ok ? 'read' : read.error.code, region).toMatch(/^(damaged|unknownFile)$/)
      }
    }
    expect(size(one)).toBe(before)
  })

  test('on a tablet without room says so, and can be done again', async () => {
    const one = await withPeople()
    const older = taken(await one.backups.make()).bytes
    taken(await one.journal.commit([passageOf(one.person)]))
    const file = taken(await one.backups.make()).bytes
    const faults: Fault[] = []
    const two = taken(await safeOn(faultyEngine(faults)).restore({ file: older, secret: passphrase }))
    const { add } = taken(await two.backups.read({ file, secret: passphrase }))
    faults.push('full', 'full', 'full')
    expect(await add()).toEqual(refuse({ code: 'full' }))
    faults.splice(0)
    expect(await add()).toEqual({ ok: true, value: { added: 1 } })
  })
})

describe('a backup looked into on an empty tablet', () => {
  test('says whose it is and how much it holds, and leaves the tablet empty', async () => {
    const one = await withPeople()
    const file = taken(await one.backups.make()).bytes
    const safe = safeOn(healthyEngine())
    expect(taken(await safe.inspect({ file, secret: passphrase }))).toMatchObject({ place: 'La Boussole', acts: { facts: 4, people: 1, last: noon } })
    expect(await safe.state()).toBe('absent')
    expect(await safe.inspect({ file, secret: 'une autre phrase' })).toEqual(refuse({ code: 'wrongPassphrase' }))
  })
})
