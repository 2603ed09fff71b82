// What an erasure has left to do is read from the log: a kill anywhere costs nothing (sync.md, "Erasure and retention").
import { expect, test } from 'vitest'
import { factId } from '#domain/ids.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { alias, awa, factsOn, isGone, karim, orderFor, scene, settled } from './erasingScene.ts'
import { healthyEngine, otherTab, passageOf, personOf, taken } from './tablet.ts'

// Killed after so many writes: nothing more goes to the disk, until it is started again.
const mortalEngine = (): { readonly engine: Engine; readonly life: { left: number } } => {
  const engine = healthyEngine()
  const life = { left: Infinity }
  const open = engine.indexedDB.open.bind(engine.indexedDB)
  engine.indexedDB.open = (...args) => {
    const request = open(...args)
    request.addEventListener('success', () => {
      const own = request.result.transaction.bind(request.result)
      request.result.transaction = (stores, mode, options) => {
        if (mode === 'readwrite') life.left -= 1
        if (life.left < 0) throw new DOMException('killed', 'UnknownError')
        return own(stores, mode, options)
      }
    })
    return request
  }
  return { engine, life }
}

test.each(Array.from({ length: 10 }, (_, steps) => steps))('after %i writes: it goes on at the next start, and counts are what they were', async (steps) => {
  const { engine, life } = mortalEngine()
  const { opened } = await scene(engine)
  for (const name of ['a', 'b']) {
    const ids = await opened.imports.identify(Array.from({ length: 3 }, (_, i) => name + String(i)))
    taken(await opened.imports.append(ids.map((id, i) => ({ ...personOf(i === 1 ? karim : awa, 'CANARI'), id: factId(id) })), { onProgress: () => undefined, signal: { aborted: false } }))
  }
  for (let i = 0; i < 3; i++) taken(await opened.journal.commit(Array.from({ length: 90 }, (_, n) => passageOf(n % 3 === 0 ? awa : karim))))
  taken(await opened.erase([orderFor(awa, alias)]))
  life.left = steps
  await settled(opened)
  opened.close()
  life.left = Infinity
  const again = await otherTab(engine)
  const left = (await factsOn(engine)).filter(({ person, kind }) => person === awa && kind !== 'personErased').length
  expect(left > 0).toBe(steps < 6)
  await settled(again)
  await isGone(engine, again)
  expect(again.journal.register().people.get(alias)?.facts).toHaveLength(4 + 4 + 90)
  expect(again.journal.register().people.get(karim)?.facts).toHaveLength(2 + 2 + 180)
})
