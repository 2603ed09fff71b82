import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { agentId, factId, personId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { giveName, givePin, kill, nadia, pinOf, running, settled, wrongPinOf } from './agents.ts'
import { healthyEngine, house, newRegister, passphrase, rowsOf, safeOn, taken } from './tablet.ts'

const person = personId('0195652f-2a6c-7f0e-8f3a-1c2d3e4f5a6b')
const who = {
  lastName: 'CANARI-NOM', firstName: 'CANARI-PRENOM', nickname: 'CANARI-SURNOM', phone: 'CANARI-TEL', boxNumber: 'CANARI-BOITE',
  birthDate: knownDay('1985-03-12'),
}
const drafts: readonly Draft[] = [
  { kind: 'personOpened', person, data: {}, secret: who },
  { kind: 'settingsChanged', data: {}, secret: { place: 'CANARI-LIEU' } },
  { kind: 'agentAdded', data: { agent: agentId(person) }, secret: { name: 'CANARI-AGENT' } },
  { kind: 'domiciliationEnded', person, data: {}, secret: { ground: 'other', detail: 'CANARI-MOTIF' } },
  { kind: 'exported', data: {}, secret: { what: 'counts', file: 'CANARI-FICHIER' } },
  { kind: 'procurationGiven', person, data: { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }, secret: { name: 'CANARI-MANDATAIRE' } },
  { kind: 'passage', person, data: { for: 'welcome' }, secret: { reason: 'CANARI-RETARD' } },
]
const hidden = [house.place, house.agent, passphrase, 'CANARI', '1985-03-12', 'houseRules', 'deceased']

describe('nothing that names or describes someone lies readable', () => {
  test('in the tablet’s storage nor in the exported file, while a word left in clear is found in both places it lies', async () => {
    const engine = healthyEngine()
    const { journal, imports, exportAll, close } = await newRegister(engine)
    taken(await journal.commit(drafts))
    const [id] = await imports.identify(['usagers;1'])
    taken(await imports.append([{ kind: 'personOpened', id: factId(String(id)), person, data: {}, secret: who }], { onProgress: () => undefined, signal: { aborted: false } }))
    taken(await journal.commit([{ kind: 'prestation', person, data: { prestation: 'TEMOIN' } }]))
    const file = Buffer.from(await exportAll())
    const { tail, segs, meta } = await rowsOf(engine)
    expect(segs).toHaveLength(1)
    const stored = JSON.stringify([tail, segs, meta])
    expect(stored).toContain('TEMOIN')
    for (const text of hidden) {
      expect(stored).not.toContain(text)
      expect(file.includes(text)).toBe(false)
      expect(file.includes(Buffer.from(text, 'utf16le'))).toBe(false)
    }
    expect(file.includes('TEMOIN')).toBe(false)
    expect(file.includes('boussole')).toBe(true)
    close()
  })

  test('nor in the session of the day, while it runs, locked, after wrong PINs and a kill: whose session it is, by an id, is found', async () => {
    const engine = healthyEngine()
    const opened = await newRegister(engine)
    await giveName(opened, nadia, 'Ÿvonne Œuvrard')
    await givePin(opened, nadia)
    taken(await opened.agents.enter(pinOf(nadia)))
    await opened.agents.enter(wrongPinOf(nadia))
    opened.agents.lock()
    await settled(opened)
    const [proof] = activeOfKind(opened.journal.register(), 'pinSet')
    expect(opened.agents.faces()).toEqual([{ agent: nadia, initials: 'ŸŒ' }])
    kill(opened)
    await (await running(safeOn(engine))).resume(wrongPinOf(nadia))
    const { tail, segs, meta } = await rowsOf(engine)
    const stored = JSON.stringify([tail, segs, meta])
    expect(stored).toContain(`"last":"${nadia}"`)
    for (const text of ['Ÿ', 'Œ', pinOf(nadia).pin, wrongPinOf(nadia).pin, proof?.secret?.key ?? house.agent, passphrase]) expect(stored).not.toContain(text)
    const keys = meta.flatMap((row): readonly unknown[] => Object.values(row ?? {})).filter((value) => value instanceof CryptoKey)
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.filter(({ extractable }) => extractable)).toEqual([])
  })
})
