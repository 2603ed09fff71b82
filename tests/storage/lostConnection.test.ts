// A connection that is lost, or a door whose other one does not come.
import { expect, test, vi } from 'vitest'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { logDoor, wholeLog } from '#storage/logDoor.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { faultyEngine, healthyEngine, newRegister, passageOf, safeOn } from './tablet.ts'

const made = async (engine: Engine) => {
  const door = logDoor('boussole-log', engine)
  await door.open()
  return door
}

const lose = (door: LogDoor): void => {
  door.connection().transaction = () => { throw new DOMException('lost', 'InvalidStateError') }
}

// The file of Dexie does not come.
const withoutDexie = () => vi.spyOn(wholeLog, 'bring').mockRejectedValue(new TypeError('Failed to fetch dynamically imported module'))

// The next opening says that it cannot.
const refuseOnce = ({ indexedDB }: Engine): void => {
  const open = indexedDB.open.bind(indexedDB)
  indexedDB.open = () => {
    indexedDB.open = open
    throw new DOMException('gone', 'UnknownError')
  }
}

test('all who find the connection lost are answered, by one that is opened once', async () => {
  const engine = healthyEngine()
  const door = await made(engine)
  await door.meta.put({ mark: true }, 'demo')
  lose(door)
  const opened = vi.spyOn(engine.indexedDB, 'open')
  const asked = [door.meta.get('demo'), door.meta.get('demo'), door.change(({ get }) => get('demo'))]
  const reopened = door.reopen()
  expect(await Promise.all([...asked, door.meta.get('demo')])).toEqual([{ mark: true }, { mark: true }, { mark: true }, { mark: true }])
  await reopened
  expect(opened).toHaveBeenCalledTimes(1)
})

test('a connection that the browser says it closed is opened again', async () => {
  const door = await made(healthyEngine())
  await door.meta.put({ mark: true }, 'demo')
  const connection = door.connection()
  connection.close()
  connection.onclose?.(new Event('close'))
  expect(await door.meta.get('demo')).toEqual({ mark: true })
})

test('an act is kept over a connection that is lost, and an opening that fails once, though Dexie does not come', async () => {
  const faults: Parameters<typeof faultyEngine>[0] = []
  const engine = faultyEngine(faults)
  const { journal, close } = await newRegister(engine)
  const bring = withoutDexie()
  faults.push('refused')
  refuseOnce(engine)
  expect(await journal.commit([passageOf(journal.newId())])).toMatchObject({ ok: true })
  close()
  bring.mockRestore()
})

test('a log that has gone under an open desk is not made anew', async () => {
  const engine = healthyEngine()
  const door = await made(engine)
  await new LogDatabase('boussole-log', engine).delete()
  await expect(door.reopen()).rejects.toMatchObject({ name: 'NotFoundError' })
  expect(await engine.indexedDB.databases()).toEqual([])
})

test('where Dexie does not come, what was met before it is said; a tablet that holds nothing keeps no setting', async () => {
  const engine = healthyEngine()
  const bring = withoutDexie()
  expect(await safeOn(engine).keepScale('grand')).toBe(false)
  await expect(logDoor('boussole-log', engine).open()).rejects.toMatchObject({ name: 'NetworkError' })
  engine.indexedDB.open = () => { throw new DOMException('gone', 'UnknownError') }
  await expect(logDoor('boussole-log', engine).open()).rejects.toMatchObject({ name: 'UnknownError' })
  bring.mockRestore()
})
