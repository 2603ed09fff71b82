// The exchange of a desk that is open before the exchange's own code is there.
import { expect, test } from 'vitest'
import { ok, refuse } from '#kernel/result.ts'
import { deviceId } from '#domain/ids.ts'
import { unlinked } from '#domain/exchange/standing.ts'
import type { Exchange } from '#desk/exchange.ts'
import { lateExchange } from '#desk/lateExchange.ts'

const linked = { ...unlinked, linked: true, pending: 3 }
const someone = deviceId('00000000-0000-4000-8000-00000000000d')

const exchange = (asked: string[]): Exchange & { readonly change: () => void } => {
  const listeners = new Set<() => void>()
  const note = <T>(what: string, answer: T): T => {
    asked.push(what)
    return answer
  }
  return {
    standing: () => linked,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    change: () => { for (const listener of listeners) listener() },
    now: () => { asked.push('now') },
    link: ({ name }) => Promise.resolve(note(`link ${name}`, ok(null))),
    offer: () => Promise.resolve(note('offer', refuse({ code: 'offline' }))),
    revoke: (_device, stolen) => Promise.resolve(note(`revoke ${String(stolen)}`, ok(null))),
    accept: () => Promise.resolve(note('accept', ok(null))),
    exportFile: (which) => Promise.resolve(note(`export ${which}`, ok(new Uint8Array()))),
    keys: () => Promise.resolve(note('keys', { standing: async () => Promise.resolve({ tablets: [], due: false }), prepare: async () => Promise.resolve(refuse({ code: 'notAllowed' })) })),
    importFile: () => Promise.resolve(note('import', ok({ added: 0 }))),
    stop: () => { asked.push('stop') },
  }
}

test('until it has come the tablet stands alone; then it is heard, and every change of it', async () => {
  const asked: string[] = []
  const here = exchange(asked)
  const late = lateExchange(() => Promise.resolve(here))
  let told = 0
  const leave = late.subscribe(() => { told += 1 })
  expect(late.standing()).toBe(unlinked)
  late.now()
  expect(asked).toEqual([])
  await late.link({ name: 'Accueil' })
  expect(late.standing()).toBe(linked)
  expect(told).toBe(1)
  here.change()
  expect(told).toBe(2)
  leave()
  here.change()
  expect(told).toBe(2)
  late.now()
  await late.offer()
  await late.revoke(someone, true)
  await late.accept([])
  await late.exportFile('all')
  await late.importFile(new Uint8Array())
  await late.keys()
  late.stop()
  expect(asked).toEqual(['link Accueil', 'now', 'offer', 'revoke true', 'accept', 'export all', 'import', 'keys', 'stop'])
})

test('a desk that was closed meanwhile stops it as soon as it comes', async () => {
  const asked: string[] = []
  const late = lateExchange(() => Promise.resolve(exchange(asked)))
  late.stop()
  await late.offer()
  expect(asked).toEqual(['stop', 'offer'])
})

test('code that does not come is told to whoever needs it, and to nobody else', async () => {
  const late = lateExchange(() => Promise.reject(new Error('not here')))
  await expect(late.offer()).rejects.toThrow('not here')
  expect(late.standing()).toBe(unlinked)
})
