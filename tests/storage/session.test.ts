import { describe, expect, test } from 'vitest'
import { activeOfKind } from '#domain/register/read.ts'
import { kill, nadia, noted, pinOf, running, settled, soon, sophie, withAgents, wrongPinOf } from './agents.ts'
import { healthyEngine, newRegister, noon, otherTab, passageOf, passphrase, rowsOf, safeOn, taken } from './tablet.ts'

const sessionOver = { ok: false, error: { code: 'sessionOver' } }

describe('a day with PINs', () => {
  test('begins with the first PIN: a reload then asks for six digits, and shows no name', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    expect([await safeOn(engine).session(), opened.agents.until(), opened.agents.faces()]).toEqual([undefined, undefined, []])
    await withAgents(opened)
    expect(opened.agents.faces()).toEqual([{ agent: nadia, initials: 'NB' }, { agent: sophie, initials: 'S' }])
    kill(opened)
    const session = await running(safeOn(engine))
    expect(session.faces).toEqual([{ agent: nadia, initials: 'NB' }, { agent: sophie, initials: 'S' }])
    const again = taken(await session.resume(pinOf(sophie)))
    expect([again.journal.agent(), again.agents.until()]).toEqual([sophie, session.until])
    const [fact] = taken(await again.journal.commit([passageOf(again.journal.newId())]))
    expect(fact?.agent).toBe(sophie)
    await soon(() => noted(again).includes('agentSwitched'))
    kill(again)
    expect((await running(safeOn(engine))).last).toBe(sophie)
  })
})
