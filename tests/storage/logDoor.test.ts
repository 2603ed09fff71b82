import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { logDoor } from '#storage/logDoor.ts'
import { faultyEngine, healthyEngine, newRegister, otherTab, safeOn, taken } from './tablet.ts'

const namesIn = async ({ indexedDB }: Engine): Promise<readonly unknown[]> => (await indexedDB.databases()).map(({ name }) => name)

const made = async (engine: Engine) => {
  const door = logDoor('boussole-log', engine)
  await door.open()
  return door
}

const emptyOne = (engine: Engine): Promise<void> =>
  new Promise((resolve) => {
    const asked = engine.indexedDB.open('boussole-log')
    asked.onsuccess = () => {
      asked.result.close()
      resolve()
    }
  })

test('a tablet that is looked at and holds nothing stays empty', async () => {
  const engine = healthyEngine()
  expect(await safeOn(engine).state()).toBe('absent')
  expect(await namesIn(engine)).toEqual([])
  const door = logDoor('boussole-log', engine)
  expect([await door.openFound(), door.isOpen(), await namesIn(engine)]).toEqual([false, false, []])
})

test('a tablet that does not answer is not taken for an empty one', async () => {
  const indexedDB = new IDBFactory()
  indexedDB.open = () => { throw new DOMException('gone', 'UnknownError') }
  expect(await safeOn({ indexedDB, IDBKeyRange }).state()).toBe('locked')
})

test('a log that was left without its stores is made by Dexie, under the version that Dexie gives it', async () => {
  const engine = healthyEngine()
  await emptyOne(engine)
  expect(await safeOn(engine).state()).toBe('absent')
  const door = await made(engine)
  expect([...door.connection().objectStoreNames]).toEqual(['meta', 'segs', 'tail'])
  const whole = await door.whole()
  expect(whole.backendDB().version).toBe(door.connection().version)
})

test('both doors write one log, each under strict durability, and close together', async () => {
  const engine = faultyEngine([])
  const door = await made(engine)
  const whole = await door.whole()
  engine.durabilities.length = 0
  await door.meta.put({ mark: true }, 'demo')
  await whole.meta.put({ redactions: 3 }, 'redactions')
  expect([await whole.meta.get('demo'), await door.meta.get('redactions')]).toEqual([{ mark: true }, { redactions: 3 }])
  expect(engine.durabilities).toEqual(['strict', 'strict'])
  expect(await door.whole()).toBe(whole)
  door.close()
  expect([door.isOpen(), whole.isOpen()]).toEqual([false, false])
  await expect(door.meta.get('demo')).rejects.toThrow('closed')
  await expect(door.whole()).rejects.toThrow('closed')
})

test('what is thrown between the look and the write undoes the write', async () => {
  const door = await made(healthyEngine())
  const work = door.change(async (meta) => {
    await meta.put({ mark: true }, 'demo')
    throw new RangeError('a change of mind')
  })
  await expect(work).rejects.toThrow('a change of mind')
  expect(await door.meta.get('demo')).toBeUndefined()
})

test('two changes at once are made one after the other', async () => {
  const door = await made(healthyEngine())
  const add = () => door.change(async ({ get, put }) => {
    const found = await get('redactions')
    await put({ redactions: found !== undefined && 'redactions' in found ? found.redactions + 1 : 1 }, 'redactions')
  })
  await Promise.all([add(), add(), add()])
  expect(await door.meta.get('redactions')).toEqual({ redactions: 3 })
})

test('a connection that is lost without a word is opened again, once; a disk that is full is said so', async () => {
  const faults: Parameters<typeof faultyEngine>[0] = []
  const door = await made(faultyEngine(faults))
  const before = door.connection()
  faults.push('refused')
  await door.meta.put({ mark: true }, 'demo')
  expect(await door.meta.get('demo')).toEqual({ mark: true })
  expect(door.connection()).not.toBe(before)
  faults.push('refused', 'refused')
  await expect(door.meta.put({ mark: true }, 'demo')).rejects.toThrow('lost')
  faults.push('full')
  await expect(door.meta.put({ mark: true }, 'demo')).rejects.toMatchObject({ name: 'QuotaExceededError' })
})

test('whoever empties the log waits for neither door', async () => {
  const engine = healthyEngine()
  const door = await made(engine)
  const whole = await door.whole()
  await new LogDatabase('boussole-log', engine).delete()
  expect([door.isOpen(), whole.isOpen(), await namesIn(engine)]).toEqual([false, false, []])
})

test('one that is closed while it opens stays closed', async () => {
  const engine = healthyEngine()
  const door = await made(engine)
  door.close()
  const opening = door.open()
  door.close()
  await expect(opening).rejects.toThrow('closed')
  expect(door.isOpen()).toBe(false)
  await new LogDatabase('boussole-log', engine).delete()
  const making = door.open()
  door.close()
  await expect(making).rejects.toThrow()
  expect([door.isOpen(), await namesIn(engine)]).toEqual([false, []])
})

test('Dexie’s door that opens while the other closes holds nothing open', async () => {
  const engine = healthyEngine()
  const door = await made(engine)
  const open = engine.indexedDB.open.bind(engine.indexedDB)
  const asked: IDBOpenDBRequest[] = []
  engine.indexedDB.open = (...args) => {
    const request = open(...args)
    asked.push(request)
    queueMicrotask(() => door.close())
    return request
  }
  await expect(door.whole()).rejects.toThrow()
  const [request] = asked
  if (request === undefined) throw new Error('nothing was opened')
  await expect.poll(() => request.readyState).toBe('done')
  expect(() => request.result.transaction('meta')).toThrow('not allowed')
})

test('a register that was written before opens without Dexie', async () => {
  const engine = healthyEngine()
  const first = await newRegister(engine)
  first.close()
  const versions: (number | undefined)[] = []
  const open = engine.indexedDB.open.bind(engine.indexedDB)
  engine.indexedDB.open = (name, version) => {
    versions.push(version)
    return open(name, version)
  }
  const second = await otherTab(engine)
  expect(taken(await second.journal.catchUp())).toBe(null)
  expect(new Set(versions)).toEqual(new Set([undefined]))
  second.close()
})
