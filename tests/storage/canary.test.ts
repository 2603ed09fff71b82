import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { agentId, factId, personId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { healthyEngine, house, newRegister, passphrase, rowsOf, taken } from './tablet.ts'

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
})
