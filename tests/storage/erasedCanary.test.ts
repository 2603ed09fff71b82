import { expect, test } from 'vitest'
import { alias, awa, factsOn, orderFor, scene, settled } from './erasingScene.ts'
import { healthyEngine, rowsOf, taken } from './tablet.ts'

test('of someone who was erased not even what was sealed is left, in rows, blocks and what lies beside them', async () => {
  const engine = healthyEngine()
  const { opened } = await scene(engine)
  const all = async (): Promise<string> => {
    const { tail, segs, meta } = await rowsOf(engine)
    return JSON.stringify([tail, segs, meta])
  }
  const sealed = (await factsOn(engine)).flatMap((fact) => (fact.person === awa && fact.sealed !== undefined ? [fact.sealed.ct] : []))
  expect(sealed.length).toBeGreaterThan(0)
  const before = await all()
  for (const cipher of sealed) expect(before).toContain(cipher)
  taken(await opened.erase([orderFor(awa, alias)]))
  await settled(opened)
  const after = await all()
  for (const cipher of sealed) expect(after).not.toContain(cipher)
  opened.close()
})
