// The exchange by file: idempotent, harmless, refused where it is not ours (sync.md, fault 61).
import { expect, test } from 'vitest'
import { ok, refuse } from '#kernel/result.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { exchangePartsOf } from '#storage/exchangeParts.ts'
import type { ExchangeParts } from '#storage/exchangeParts.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { firstTablet, joinedTablet } from '../sync/realTablet.ts'
import { faultyEngine, healthyEngine, newRegister, otherTab, passageOf, passphrase, safeOn, taken } from './tablet.ts'
import type { Fault } from './tablet.ts'

const parts = (opened: OpenRegister): ExchangeParts => {
  const found = exchangePartsOf(opened)
  if (found === undefined) throw new Error('a register without its exchange')
  return found
}
const register = async (engine: Engine): Promise<OpenRegister> => {
  (await newRegister(engine)).close()
  return otherTab(engine)
}
const act = async ({ journal }: OpenRegister, count = 1): Promise<void> => {
  taken(await journal.commit(Array.from({ length: count }, () => passageOf(journal.newId()))))
}
const ids = ({ journal }: OpenRegister): readonly string[] => [...journal.register().facts.keys()].toSorted()

test('what no endpoint confirmed goes over by file to another tablet, once, whichever file comes first', async () => {
  const { app } = await openEndpoint()
  const one = await firstTablet(() => app)
  await one.rounds.run()
  const two = await joinedTablet(one, () => app)
  await two.rounds.run()
  await one.rounds.run()
  await act(one.opened, 2)
  const older = taken(await one.parts.exportUnconfirmed())
  await act(one.opened)
  const newer = taken(await one.parts.exportUnconfirmed())
  expect(await two.parts.importFile(newer)).toEqual(ok({ added: 3 }))
  expect(await two.parts.importFile(newer)).toEqual(ok({ added: 0 }))
  expect(await two.parts.importFile(older)).toEqual(ok({ added: 0 }))
  expect(await one.parts.importFile(newer)).toEqual(ok({ added: 0 }))
  // What came by file is not confirmed by it: this tablet sends it on for the other.
  expect(two.parts.log.standing().have.pending).toBe(3)
  expect(await two.rounds.run()).toEqual({ code: 'done' })
  expect(await one.rounds.run()).toEqual({ code: 'done' })
  expect([one, two].map((tablet) => tablet.parts.log.standing().have.pending)).toEqual([0, 0])
  expect(ids(two.opened)).toEqual(ids(one.opened))
})

test('without an endpoint, the file holds everything: another tablet of the register opens with it', async () => {
  const engine = healthyEngine()
  const one = await register(engine)
  await act(one, 1_200)
  const file = taken(await parts(one).exportUnconfirmed())
  const restored = taken(await safeOn(healthyEngine()).restore({ file, secret: passphrase }))
  expect(ids(restored)).toEqual(ids(one))
})

test('a file of another register, a damaged one, and one that is none: refused, with nothing written', async () => {
  const one = await register(healthyEngine())
  const other = await register(healthyEngine())
  await act(other, 3)
  const before = ids(one)
  expect(await parts(one).importFile(taken(await parts(other).exportUnconfirmed()))).toEqual(refuse({ code: 'otherRegister' }))
  await act(one, 3)
  const own = taken(await parts(one).exportUnconfirmed())
  const codes = new Set<string>()
  for (let cut = 1; cut < own.length; cut += Math.ceil(own.length / 40)) {
    const flipped = own.slice()
    flipped[own.length - cut] = (flipped[own.length - cut] ?? 0) ^ 0x40
    for (const file of [flipped, own.slice(0, cut)]) {
      const result = await parts(one).importFile(file)
      if (!result.ok) codes.add(result.error.code)
      else expect(result.value.added).toBe(0)
    }
  }
  expect(codes).toContain('damaged')
  expect(await parts(one).importFile(new TextEncoder().encode('Bonjour'))).toEqual(refuse({ code: 'unknownFile' }))
  expect(ids(one).length).toBe(before.length + 3)
})

test('a tap of another tab in the middle of an import costs nothing', async () => {
  const engine = healthyEngine()
  const one = await register(engine)
  await act(one, 2)
  const file = taken(await parts(one).exportUnconfirmed())
  const target = healthyEngine()
  const first = taken(await safeOn(target).restore({ file, secret: passphrase }))
  await act(one, 2)
  const later = taken(await parts(one).exportUnconfirmed())
  const second = await otherTab(target)
  const [imported] = await Promise.all([parts(first).importFile(later), act(second)])
  expect(imported).toEqual(ok({ added: 2 }))
  taken(await first.journal.catchUp())
  taken(await second.journal.catchUp())
  expect(ids(first)).toEqual(ids(second))
  expect(ids(first).length).toBe(ids(one).length + 1)
})

test.each<[Fault[], string]>([[['full', 'full', 'full'], 'full'], [['dead'], 'lost']])('a storage that is %s: the file is refused, and taken later', async (faults, code) => {
  const one = await register(healthyEngine())
  await act(one, 2)
  const older = taken(await parts(one).exportUnconfirmed())
  await act(one)
  const file = taken(await parts(one).exportUnconfirmed())
  const met: Fault[] = []
  const two = taken(await safeOn(faultyEngine(met)).restore({ file: older, secret: passphrase }))
  met.push(...faults)
  expect(await parts(two).importFile(file)).toEqual(refuse({ code }))
  if (code === 'lost') expect(await parts(two).exportUnconfirmed()).toEqual(refuse({ code }))
  met.splice(0)
  expect(await parts(two).importFile(file)).toEqual(ok({ added: 1 }))
})
