// Someone who is about to be erased, on a tablet with its real storage.
import { expect } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { agentId, factId, personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { momentAt } from '#domain/time.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { parseBlock } from '#protocol/parseBlock.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { belongingsOf } from '#storage/belongings.ts'
import { erasingOf } from '#storage/erasing.ts'
import type { Engine } from '#storage/logDatabase.ts'
import { healthyEngine, newRegister, noon, otherTab, passageOf, personOf, rowsOf, taken } from './tablet.ts'

export const [awa, alias, karim] = ['0195652f-2a6c-7f0e-8f3a-00000000000a', '0195652f-2a6c-7f0e-8f3a-0000000000aa', '0195652f-2a6c-7f0e-8f3a-00000000000c'].map(personId) as [PersonId, PersonId, PersonId]
/** What a manager writes to have someone erased. */
export const orderFor = (person: PersonId, other: PersonId): Draft => ({ kind: 'personErased', person, data: { alias: other }, secret: { why: 'request' } })
export const opensFile = (person: PersonId, day = momentAt(noon).day): Draft =>
  ({ kind: 'accessNoted', data: {}, secret: { what: 'fileOpened', agent: agentId(karim), person }, day })

/** Has this window do at once what is left to rewrite. */
export const settled = async (opened: OpenRegister): Promise<void> => {
  const kept = belongingsOf(opened)
  await (kept === undefined ? undefined : erasingOf(kept.log)?.run())
}

/** Every fact on the disk, in its place. */
export const factsOn = async (engine: Engine): Promise<readonly StoredFact[]> => {
  const { tail, segs } = await rowsOf(engine)
  const blocks = segs.flatMap(({ block }) => {
    const read = parseBlock(block)
    return read.ok ? read.value.facts : []
  })
  return [...blocks, ...tail.map(({ fact }) => fact as unknown as StoredFact)]
}

/** Nothing but the order tells of someone, on the disk and in memory. */
export const isGone = async (engine: Engine, opened: OpenRegister, person = awa): Promise<void> => {
  const left = (await factsOn(engine)).filter((fact) => fact.person === person)
  expect(left.map(({ kind }) => kind).filter((kind) => kind !== 'personErased')).toEqual([])
  const { people, facts } = opened.journal.register()
  expect((people.get(person)?.facts ?? []).filter(({ kind }) => kind !== 'personErased')).toEqual([])
  for (const fact of facts.values()) if (fact.person === alias) expect(fact.secret).toBeUndefined()
}

/** Someone in a block, in rows, and in the middle of others. */
export const scene = async (engine = healthyEngine()): Promise<{ readonly engine: Engine; readonly opened: OpenRegister }> => {
  (await newRegister(engine)).close()
  const opened = await otherTab(engine)
  const ids = await opened.imports.identify(['un', 'deux', 'trois'])
  const planned = ids.map((id, i) => ({ ...personOf(i === 1 ? karim : awa, 'CANARI'), id: factId(id) }))
  taken(await opened.imports.append(planned, { onProgress: () => undefined, signal: { aborted: false } }))
  taken(await opened.journal.commit([personOf(awa, 'CANARI'), passageOf(awa), passageOf(karim)]))
  taken(await opened.journal.commit([opensFile(awa), opensFile(karim)]))
  return { engine, opened }
}
