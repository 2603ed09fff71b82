import { describe, expect, test } from 'vitest'
import { agentId, personId } from '#domain/ids.ts'
import type { DraftRow } from '#storage/draftDatabase.ts'
import { draftsBeside } from '#storage/draftDatabase.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { logDoor } from '#storage/logDoor.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { wipeLog } from '#storage/wipe.ts'
import { clocked, hour, nadia, sophie } from './agents.ts'
import { faultyEngine, healthyEngine, newRegister, otherTab, personOf, taken } from './tablet.ts'

const person = personId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6b')
const interview = { key: `${nadia} interview ${person} `, person, contents: { comment: 'CANARI-ENTRETIEN', income: 'yes' } }

const rowsIn = async (engine: Engine): Promise<readonly DraftRow[]> => (await draftsBeside(logDoor('boussole-log', engine))).rows.toArray()

describe('a draft of a form', () => {
  test('comes back to its agent after a kill, and to nobody else', async () => {
    const engine = healthyEngine()
    const { drafts } = await newRegister(engine)
    await drafts.keep(nadia, interview)
    const { drafts: again } = await otherTab(engine)
    expect(await again.read(nadia)).toEqual([interview])
    expect(await again.read(sophie)).toEqual([])
  })

  test('lies sealed: neither what was typed, nor whose it is, nor which form it is can be read', async () => {
    const engine = healthyEngine()
    const { drafts } = await newRegister(engine)
    await drafts.keep(nadia, interview)
    const stored = JSON.stringify(await rowsIn(engine))
    expect(stored).toContain(nadia)
    for (const text of ['CANARI', 'comment', 'interview', person]) expect(stored).not.toContain(text)
  })

  test('sealed beforehand is begun within the event that asks for it: a page that is left writes what was typed last', async () => {
    const engine = healthyEngine()
    const { drafts } = await newRegister(engine)
    const write = await drafts.seal(nadia, interview)
    expect(await rowsIn(engine)).toEqual([])
    write?.()
    const { drafts: again } = await otherTab(engine)
    expect(await again.read(nadia)).toEqual([interview])
  })

  test('sealed beforehand is not written once the desk is closed', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    const write = await opened.drafts.seal(nadia, interview)
    opened.close()
    write?.()
    expect(await rowsIn(engine)).toEqual([])
  })

  test('written again is one draft, and is gone once it was recorded', async () => {
    const engine = healthyEngine()
    const { drafts } = await newRegister(engine)
    await drafts.keep(nadia, interview)
    await drafts.keep(nadia, { ...interview, contents: { comment: 'autre' } })
    expect(await rowsIn(engine)).toHaveLength(1)
    await drafts.drop(nadia, interview.key)
    expect(await rowsIn(engine)).toEqual([])
  })

  test('is gone after closing time, and where the clock went back by more than a day', async () => {
    const engine = healthyEngine()
    const clock = clocked()
    const { drafts } = await newRegister(engine, clock)
    await drafts.keep(nadia, interview)
    clock.ms += 7 * hour
    expect(await drafts.read(nadia)).toHaveLength(1)
    clock.ms -= 30 * hour
    expect(await drafts.read(nadia)).toEqual([])
    await drafts.keep(nadia, interview)
    clock.ms += 24 * hour
    expect(await drafts.read(nadia)).toEqual([])
    expect(await rowsIn(engine)).toEqual([])
  })

  test('cannot be given to another agent, nor made to last', async () => {
    const engine = healthyEngine()
    const { drafts } = await newRegister(engine)
    await drafts.keep(nadia, interview)
    const { rows } = await draftsBeside(logDoor('boussole-log', engine))
    const [row] = await rows.toArray()
    await rows.put({ ...row, id: 'x' } as DraftRow)
    await rows.put({ ...row, agent: sophie } as DraftRow)
    expect(await drafts.read(sophie)).toEqual([])
    expect(await rowsIn(engine)).toEqual([])
  })

  test('goes at once with the person who is erased; the others stay', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    const other = personId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6c')
    taken(await opened.journal.commit([personOf(person, 'CANARI'), personOf(other, 'Diallo')]))
    await opened.drafts.keep(nadia, interview)
    await opened.drafts.keep(nadia, { ...interview, key: 'autre', person: other })
    taken(await opened.erase([{ kind: 'personErased', person, data: { alias: personId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6d') }, secret: { why: 'request' } }]))
    await expect.poll(() => rowsIn(engine)).toHaveLength(1)
    expect((await opened.drafts.read(nadia)).map(({ key }) => key)).toEqual(['autre'])
  })

  test('goes with the register of a tablet that was struck off', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await opened.drafts.keep(agentId(nadia), interview)
    const log = belongingsOf(opened)?.log
    if (log === undefined) throw new Error('a register without its log')
    expect(await wipeLog(log, 'stolen')).toBe(true)
    expect(await rowsIn(engine)).toEqual([])
  })

  test('goes too when a pen writes it while the tablet is being struck off', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await opened.drafts.read(nadia)
    const log = belongingsOf(opened)?.log
    if (log === undefined) throw new Error('a register without its log')
    const late = { ...log, closed: () => log.closed(), rewritten: async () => {
      await opened.drafts.keep(nadia, interview)
      return log.rewritten()
    } }
    expect(await wipeLog(late, 'stolen')).toBe(true)
    expect(await rowsIn(engine)).toEqual([])
  })

  test('is taken off under strict durability: a power cut does not bring a recorded act back', async () => {
    const engine = faultyEngine([])
    const { drafts } = await newRegister(engine)
    await drafts.keep(nadia, interview)
    engine.durabilities.length = 0
    await drafts.drop(nadia, interview.key)
    expect(engine.durabilities).toEqual(['strict'])
    expect(await rowsIn(engine)).toEqual([])
  })

  test('is not written for someone who was erased meanwhile', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    taken(await opened.journal.commit([personOf(person, 'CANARI')]))
    taken(await opened.erase([{ kind: 'personErased', person, data: { alias: personId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6d') }, secret: { why: 'request' } }]))
    await opened.drafts.keep(nadia, interview)
    expect(await rowsIn(engine)).toEqual([])
  })

  test('is not written once the desk is closed', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await opened.drafts.read(nadia)
    opened.close()
    await opened.drafts.keep(nadia, interview)
    expect(await rowsIn(engine)).toEqual([])
  })
})
