import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import type { Decide } from '#desk/ports.ts'
import { proposeRadiation } from '#desk/proposeRadiation.ts'
import { recordContact } from '#desk/recordContact.ts'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import { day } from '../domain/scribe.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

const house = async () => {
  const memory = await openMemoryRegister({ day: '2026-01-05' })
  await memory.act(changeSettings({ twoSignatures: true }))
  const awa = await memory.person({ nickname: 'Awa' })
  const hugo = await memory.agent({ name: 'Hugo Kerr', role: 'worker' })
  await memory.act(grantedOn(awa, '2026-01-05'))
  memory.goTo('2026-06-01', '10:00')
  const heard = (on: string, ground: Ground) => memory.act(skipPriorLetter({ person: awa, on: day(on), ground, reason: 'entendue au bureau' }))
  await heard('2026-05-30', 'houseRules')
  await heard('2026-05-30', 'nonManifestation')
  const wish = (ground: Ground, decidedOn = day('2026-06-01')) => ({ person: awa, decidedOn, ground })
  const code = async (decide: Decide) => {
    const recorded = await memory.record(decide)
    return recorded.ok ? 'written' : recorded.error.code
  }
  const propose = async (ground: Ground) => {
    memory.as(hugo)
    const proposed = await memory.act(proposeRadiation(wish(ground)))
    memory.as(memoryAgent)
    return proposed
  }
  return { ...memory, awa, hugo, wish, code, propose, heard }
}

describe('where the house asks for two signatures', () => {
  test('nobody strikes anyone off alone, whatever the order of their taps', async () => {
    const { code, wish, awa, register } = await house()
    expect(await code(endDomiciliation(wish('houseRules')))).toBe('secondSignature')
    expect(await code(proposeRadiation(wish('houseRules')))).toBe('written')
    expect(await code(proposeRadiation(wish('houseRules')))).toBe('justRecorded')
    expect(await code(endDomiciliation(wish('houseRules')))).toBe('secondSignature')
    expect(statusOn(register(), awa, day('2026-06-01')).state).toBe('running')
  })

  test('what another proposed on the same ground is decided', async () => {
    const { code, wish, propose } = await house()
    await propose('nonManifestation')
    expect(await code(endDomiciliation(wish('onRequest')))).toBe('secondSignature')
    expect(await code(endDomiciliation(wish('nonManifestation')))).toBe('written')
  })

  test('a proposal holds for no decision dated before it, and no longer once it is withdrawn', async () => {
    const { code, wish, propose, act } = await house()
    const [proposed] = await propose('houseRules')
    expect(await code(endDomiciliation(wish('houseRules', day('2026-05-31'))))).toBe('secondSignature')
    if (proposed) await act(withdrawTap({ facts: [proposed.id] }))
    expect(await code(endDomiciliation(wish('houseRules')))).toBe('secondSignature')
  })

  test('a decision since then asks for a proposal anew', async () => {
    const { code, wish, propose, act, goTo, awa, heard } = await house()
    await propose('houseRules')
    const [ended] = await act(endDomiciliation(wish('houseRules')))
    goTo('2026-06-02', '10:00')
    await act(grantedOn(awa, '2026-06-02'))
    await heard('2026-06-02', 'houseRules')
    expect(await code(endDomiciliation(wish('houseRules', day('2026-06-02'))))).toBe('secondSignature')
    expect(ended?.secret).toEqual({ ground: 'houseRules' })
  })

  test('a sign of life ends the silence that was proposed, and not another ground', async () => {
    const { code, wish, propose, act, goTo, awa, heard } = await house()
    await propose('nonManifestation')
    await propose('houseRules')
    await act(recordContact({ person: awa, channel: 'call' }))
    goTo('2026-09-15', '10:00')
    const later = day('2026-09-15')
    await heard('2026-09-15', 'nonManifestation')
    expect(await code(endDomiciliation(wish('nonManifestation', later)))).toBe('secondSignature')
    expect(await code(endDomiciliation(wish('houseRules', later)))).toBe('written')
  })

  test('a proposal is refused what the radiation would be', async () => {
    const { code, wish } = await house()
    expect(await code(proposeRadiation({ ...wish('other') }))).toBe('reasonMissing')
    expect(await code(proposeRadiation({ ...wish('onRequest', day('2026-06-02')) }))).toBe('dayAhead')
  })
})
