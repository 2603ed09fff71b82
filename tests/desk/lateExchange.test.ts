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

/** A desk's exchange, and the occasions at which it tries by itself. */
const desk = ({ bring }: { readonly bring: () => Promise<() => Exchange> }) => {
  const looks = new Set<() => void>()
  const late = lateExchange({ bring, whenDue: (look) => {
    looks.add(look)
    return () => { looks.delete(look) }
  } })
  const occasion = async () => {
    for (const look of looks) look()
    await new Promise((resolve) => { setTimeout(resolve) })
  }
  return { late, looks, occasion }
}

test('until it has come the tablet stands alone; then it is heard, and every change of it', async () => {
  const asked: string[] = []
  const here = exchange(asked)
  const { late } = desk({ bring: () => Promise.resolve(() => here) })
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

test('code that comes after the desk was closed builds nothing on its register, and nobody waits for it any more', async () => {
  const asked: string[] = []
  let come: (made: () => Exchange) => void = () => undefined
  const { late, looks } = desk({ bring: () => new Promise((resolve) => { come = resolve }) })
  const offered = late.offer()
  late.stop()
  expect(looks.size).toBe(0)
  come(() => {
    asked.push('built')
    return exchange(asked)
  })
  await expect(offered).rejects.toThrow('closed')
  await expect(late.link({ name: 'Accueil' })).rejects.toThrow('closed')
  expect(asked).toEqual([])
})

test('code that does not come is told to whoever needs it, each time; an occasion that finds it ends the search', async () => {
  let network = false
  let tries = 0
  const { late, looks, occasion } = desk({ bring: () => {
    tries += 1
    return network ? Promise.resolve(() => exchange([])) : Promise.reject(new Error('not here'))
  } })
  await expect(late.offer()).rejects.toThrow('not here')
  await expect(late.exportFile('all')).rejects.toThrow('not here')
  await occasion()
  expect([tries, late.standing()]).toEqual([3, unlinked])
  network = true
  await occasion()
  expect([tries, looks.size, late.standing()]).toEqual([4, 0, linked])
  late.stop()
})
