import { expect, test } from 'vitest'
import type { Engine } from '#storage/logDatabase.ts'
import { act, soon } from './agents.ts'
import { healthyEngine, newRegister, otherTab, taken } from './tablet.ts'

// Something happens once the log was read, and before whoever reads it hears so.
const slowToRead = (engine: Engine, meanwhile: () => Promise<void>): void => {
  let seen = 0
  const slowed = (db: IDBDatabase): void => {
    const own = db.transaction.bind(db)
    db.transaction = (stores, mode, options) => {
      const tx = own(stores, mode, options)
      if (mode === 'readwrite' || !tx.objectStoreNames.contains('segs') || ++seen !== 1) return tx
      return Object.defineProperty(tx, 'oncomplete', {
        set: (heard: () => void) => { tx.addEventListener('complete', () => { void meanwhile().then(heard) }) },
      })
    }
  }
  const open = engine.indexedDB.open.bind(engine.indexedDB)
  engine.indexedDB.open = (name, version) => {
    const request = open(name, version)
    request.addEventListener('success', () => { slowed(request.result) })
    return request
  }
}

test('a window misses nothing that another one writes while it opens', async () => {
  const engine = healthyEngine()
  const first = await newRegister(engine)
  let written = 0
  slowToRead(engine, async () => {
    written += taken(await act(first)).length
    await new Promise((resolve) => { setTimeout(resolve, 20) })
  })
  const second = await otherTab(engine)
  expect(written).toBeGreaterThan(0)
  await soon(() => second.journal.register().facts.size === first.journal.register().facts.size)
  first.close()
  second.close()
})
