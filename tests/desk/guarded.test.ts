// Files, keys, tablets, imports × role: what goes through no gesture is refused below the screen too (metier.md §9).
import { describe, expect, test } from 'vitest'
import type { Exchange } from '#desk/exchange.ts'
import { guardedExchange, guardedRegister } from '#desk/guarded.ts'
import { importRegister } from '#desk/import/importRegister.ts'
import { lateExchange } from '#desk/lateExchange.ts'
import type { Decide } from '#desk/ports.ts'
import { auditOf } from '#domain/agents/audit.ts'
import { isAtLeast } from '#domain/agents/rights.ts'
import { roles } from '#domain/agents/words.ts'
import type { Role } from '#domain/agents/words.ts'
import { deviceId } from '#domain/ids.ts'
import { compare } from '#kernel/compare.ts'
import { ok, refuse } from '#kernel/result.ts'
import { memoryPassphrase, memoryRecoveryCode } from '../ui/memoryAgentDoor.ts'
import { createMemoryExchange } from '../ui/memoryExchange.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { codeOf, sceneOf } from './gestureScene.ts'
import type { Scene } from './gestureScene.ts'

type Operation = { readonly least: Role; readonly ask: (scene: Scene) => Promise<string> }

const quiet = { onProgress: () => undefined, signal: { aborted: false } }
const rows = [{ table: 'persons', file: 'u.csv', line: 2, key: 'B1', number: 'B1', who: { nickname: 'Bo' } }] as const
const backup = { file: new TextEncoder().encode('boussole'), secret: memoryPassphrase }
const told = (allowed: boolean): string => (allowed ? 'allowed' : 'notAllowed')

// Of an open register, what is refused to some. A name is where the operation stands.
const guarded: Readonly<Record<string, Operation>> = {
  'imports.append': { least: 'manager', ask: async ({ opened }) => codeOf(await opened.imports.append([], quiet)) },
  'agents.changePassphrase': { least: 'manager', ask: async ({ opened }) => codeOf(await opened.agents.changePassphrase({ before: memoryPassphrase, after: 'une autre longue phrase' })) },
  'agents.tryRecoveryCode': { least: 'manager', ask: async ({ opened }) => told(await opened.agents.tryRecoveryCode(memoryRecoveryCode)) },
  'backups.make': { least: 'manager', ask: async ({ opened }) => codeOf(await opened.backups.make()) },
  'backups.read': { least: 'manager', ask: async ({ opened }) => codeOf(await opened.backups.read(backup)) },
  'backups.folder.choose': { least: 'manager', ask: async ({ opened }) => told(await opened.backups.folder.choose()) },
  erase: { least: 'manager', ask: async ({ opened, awa }) => codeOf(await opened.erase([{ kind: 'personErased', person: awa, data: { alias: awa }, secret: { why: 'request' } }])) },
}
// What everyone has: to read, to be known, to save a tablet in trouble, and what fills a folder by itself.
const everyones: readonly string[] = [
  'journal.register', 'journal.clock', 'journal.agent', 'journal.newId', 'journal.commit', 'journal.catchUp', 'journal.subscribe', 'imports.identify', 'imports.rest', 'drafts.keep', 'drafts.seal', 'drafts.read', 'drafts.drop',
  'agents.faces', 'agents.until', 'agents.enter', 'agents.prove', 'agents.lock', 'agents.onEnd', 'diagnostic', 'exportAll', 'close', 'leave',
  'backups.since', 'backups.last', 'backups.note', 'backups.folder.state', 'backups.folder.allow', 'backups.folder.save',
]
// What a test's register has beside.
const ofTests = /^backups\.(folderIs|spoil|lack)$/

const pathsIn = (of: object, before = ''): readonly string[] =>
  Object.entries(of).flatMap(([name, value]: readonly [string, unknown]) => {
    if (typeof value === 'function') return [`${before}${name}`]
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? pathsIn(value, `${before}${name}.`) : []
  })

describe('every operation of an open register, by each role', () => {
  test('has its line', async () => {
    const { opened } = await openMemoryRegister()
    expect(pathsIn(opened).filter((path) => !ofTests.test(path)).sort(compare)).toEqual([...Object.keys(guarded), ...everyones].sort(compare))
  })

  test.each(Object.entries(guarded).flatMap(([name, line]) => roles.map((role) => [name, role, line] as const)))('%s, %s', async (_name, role, { least, ask }) => {
    const scene = await sceneOf(role)
    scene.as(scene.me)
    expect(await ask(scene)).toBe(told(isAtLeast(role, least)))
  })

  test('a whole import is refused before its first row', async () => {
    const scene = await sceneOf('worker')
    const before = [...scene.register().facts.keys()]
    scene.as(scene.me)
    expect(codeOf(await importRegister({ ...scene.opened, record: scene.record }, { rows, files: ['u.csv'] }, quiet))).toBe('notAllowed')
    expect([...scene.register().facts.values()].filter(({ id }) => !before.includes(id))).toMatchObject([{ kind: 'accessNoted' }])
  })

  test('a backup that a manager opened is not added by whoever came after', async () => {
    const scene = await sceneOf('desk')
    const read = await scene.opened.backups.read(backup)
    expect(read.ok && codeOf(await read.value.add())).toBe('allowed')
    scene.as(scene.me)
    expect(read.ok && codeOf(await read.value.add())).toBe('notAllowed')
  })

  test('a backup that is none is told as such', async () => {
    const { opened } = await openMemoryRegister()
    expect(codeOf(await opened.backups.read({ ...backup, secret: 'autre' }))).toBe('wrongPassphrase')
  })

  test('a tablet in trouble is saved by whoever is there, and it is noted who', async () => {
    const scene = await sceneOf('desk')
    scene.as(scene.me)
    expect((await scene.opened.exportAll()).length).toBeGreaterThan(0)
    await scene.record(gestureOfTheQueue)
    expect(auditOf(scene.register())[0]).toMatchObject({ word: 'exported', agent: scene.me })
  })

  test('a tablet that can write nothing more is saved all the same', async () => {
    const scene = await sceneOf('desk')
    const deaf = guardedRegister(scene.opened, async () => Promise.reject(new Error('the disk is gone')))
    expect((await deaf.exportAll()).length).toBeGreaterThan(0)
  })
})

// Written after what waits in the queue.
const gestureOfTheQueue: Decide = () => ok([])

const tablet = deviceId('d0000000-0000-7000-8000-000000000002')
const confirmed = { name: 'Douches', passphrase: memoryPassphrase, role: 'desk' } as const

const exchanging: Readonly<Record<string, { readonly least: Role; readonly ask: (exchange: Exchange) => Promise<string> }>> = {
  link: { least: 'manager', ask: async (exchange) => codeOf(await exchange.link({ name: 'Accueil' })) },
  offer: { least: 'manager', ask: async (exchange) => codeOf(await exchange.offer()) },
  revoke: { least: 'manager', ask: async (exchange) => codeOf(await exchange.revoke(tablet, false)) },
  accept: { least: 'manager', ask: async (exchange) => codeOf(await exchange.accept([])) },
  exportFile: { least: 'manager', ask: async (exchange) => codeOf(await exchange.exportFile('all')) },
  importFile: { least: 'manager', ask: async (exchange) => codeOf(await exchange.importFile(new Uint8Array())) },
  keys: { least: 'manager', ask: async (exchange) => codeOf(await (await exchange.keys()).prepare({ passphrase: memoryPassphrase, without: [] })) },
}
const seenByAll: readonly string[] = ['standing', 'subscribe', 'now', 'stop']

const prepared = { recoveryCode: memoryRecoveryCode, commit: async () => Promise.resolve(ok(null)) }
const keys: Exchange['keys'] = async () => Promise.resolve({ standing: async () => Promise.resolve({ tablets: [], due: false }), prepare: async () => Promise.resolve(ok(prepared)) })
const exchangeOf = ({ opened }: Scene): Exchange => guardedExchange(createMemoryExchange({ over: { keys } }), opened.journal)

describe('every operation of the exchange, by each role', () => {
  test('has its line', () => {
    const exchange = lateExchange({ bring: async () => Promise.resolve(createMemoryExchange), whenDue: () => () => undefined })
    expect([...pathsIn(exchange)].sort(compare)).toEqual([...Object.keys(exchanging), ...seenByAll].sort(compare))
  })

  test.each(Object.entries(exchanging).flatMap(([name, line]) => roles.map((role) => [name, role, line] as const)))('%s, %s', async (_name, role, { least, ask }) => {
    const scene = await sceneOf(role)
    scene.as(scene.me)
    expect(await ask(exchangeOf(scene))).toBe(told(isAtLeast(role, least)))
  })

  test('what a manager began is not ended by whoever came after', async () => {
    const scene = await sceneOf('desk')
    const exchange = exchangeOf(scene)
    const offer = await exchange.offer()
    const change = await (await exchange.keys()).prepare({ passphrase: memoryPassphrase, without: [] })
    if (!offer.ok || !change.ok) throw new Error('nothing was offered')
    expect([codeOf(await offer.value.confirm(confirmed)), codeOf(await change.value.commit())]).toEqual(['allowed', 'allowed'])
    scene.as(scene.me)
    expect([codeOf(await offer.value.confirm(confirmed)), codeOf(await change.value.commit())]).toEqual(['notAllowed', 'notAllowed'])
  })

  test('an offer and a change of keys that cannot be are told as such', async () => {
    const scene = await sceneOf('manager')
    const offline = createMemoryExchange({ over: { offer: async () => Promise.resolve(refuse({ code: 'offline' })) } })
    const exchange = guardedExchange(offline, scene.opened.journal)
    expect(codeOf(await exchange.offer())).toBe('offline')
    expect(codeOf(await (await exchange.keys()).prepare({ passphrase: '', without: [] }))).toBe('wrongPassphrase')
  })
})
