// Journal des accès: what was changed is said, not only that something was.
import { describe, expect, test } from 'vitest'
import { changeAgent } from '#desk/changeAgent.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { auditOf } from '#domain/agents/audit.ts'
import { deviceId } from '#domain/ids.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { initialSettings } from '#domain/settings.ts'
import { ok } from '#kernel/result.ts'
import { auditSentence } from '#ui/texts/audit.ts'
import { openMemoryRegister } from '../memoryRegister.ts'

const scene = async () => {
  const memory = await openMemoryRegister()
  const sophie = await memory.agent({ name: 'Sophie Leroy', role: 'desk' })
  const latest = () => {
    const line = auditOf(memory.register())[0]
    return line === undefined ? '' : auditSentence(memory.register(), line)
  }
  const write = (draft: Draft) => memory.act(() => ok([draft]))
  return { memory, sophie, latest, write }
}

test('another role and another name are told', async () => {
  const { memory, sophie, latest } = await scene()
  await memory.act(changeAgent({ agent: sophie, role: 'worker' }))
  expect(latest()).toBe('Nadia Brunet a donné à Sophie Leroy le rôle Instructeur')
  await memory.act(changeAgent({ agent: sophie, name: 'Sophie Lambert', role: 'manager' }))
  expect(latest()).toBe('Nadia Brunet a donné à Sophie Leroy le nom Sophie Lambert et le rôle Responsable')
})

describe('a change of the settings tells which', () => {
  test.each([
    [{ place: 'La Boussole' }, 'le nom du lieu'],
    [{ prestations: initialSettings.prestations.slice(1) }, 'les prestations'],
    [{ calendar: { ...initialSettings.calendar, openOnHolidays: true } }, 'les jours d’ouverture'],
    [{ lock: { ...initialSettings.lock, lockAfter: 600 } }, 'le verrouillage'],
    [{ twoSignatures: true }, 'les deux signatures'],
    [{ retention: { archiveAfter: 24, eraseAfter: 24 } }, 'les durées de conservation'],
    [{ place: 'La Boussole', twoSignatures: true, retention: initialSettings.retention }, 'le nom du lieu, les deux signatures et les durées de conservation'],
  ])('%o', async (wish, said) => {
    const { memory, latest } = await scene()
    await memory.act(changeSettings(wish))
    expect(latest()).toBe(`Nadia Brunet a changé ${said}`)
  })
})

test('a tablet is named when it comes and when it goes', async () => {
  const { latest, write } = await scene()
  const device = deviceId('00000000-0000-7000-8000-0000000000d7')
  const unknown = deviceId('00000000-0000-7000-8000-0000000000d8')
  await write({ kind: 'deviceEnrolled', data: { device, key: 'k' }, secret: { name: 'Douches' } })
  expect(latest()).toBe('Nadia Brunet a ajouté la tablette Douches')
  await write({ kind: 'deviceRevoked', data: { device }, secret: {} })
  expect(latest()).toBe('Nadia Brunet a retiré la tablette Douches')
  await write({ kind: 'deviceRevoked', data: { device, stolen: true }, secret: {} })
  expect(latest()).toBe('Nadia Brunet a retiré la tablette Douches, volée')
  await write({ kind: 'deviceRevoked', data: { device: unknown }, secret: {} })
  expect(latest()).toBe('Nadia Brunet a retiré une tablette')
})
