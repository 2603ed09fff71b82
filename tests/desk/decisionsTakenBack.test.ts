// A decision is taken back in its file, with a reason, and never comes back by a tap (metier.md §4; desk.md §1).
import { describe, expect, test } from 'vitest'
import { askForMail } from '#desk/askForMail.ts'
import { canUndo } from '#desk/checkedUndo.ts'
import type { Decide } from '#desk/ports.ts'
import { proposeRadiation } from '#desk/proposeRadiation.ts'
import { recordContact } from '#desk/recordContact.ts'
import { refuseDomiciliation } from '#desk/refuseDomiciliation.ts'
import { upholdRadiation } from '#desk/upholdRadiation.ts'
import { restoreTap, withdrawTap } from '#desk/withdrawTap.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { ok } from '#kernel/result.ts'
import { day, someFactId, someone } from '../domain/scribe.ts'
import { elsewhere } from '../ui/elsewhere.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

const idsOf = (facts: readonly Fact[]) => ({ facts: facts.map(({ id }) => id) })

const house = async () => {
  const memory = await openMemoryRegister({ day: '2026-01-05' })
  const awa = await memory.person({ nickname: 'Awa' })
  const granted = await memory.act(grantedOn(awa, '2026-01-05'))
  memory.goTo('2026-05-22', '10:00')
  const on = day('2026-05-22')
  const code = async (decide: Decide) => {
    const recorded = await memory.record(decide)
    return recorded.ok ? 'written' : recorded.error.code
  }
  const struckOff = () => memory.act(() => ok([{ kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'nonManifestation' } }]))
  const state = () => statusOn(memory.register(), awa, on).state
  return { ...memory, awa, granted, on, code, struckOff, state }
}

describe('a decision that was withdrawn', () => {
  test('a radiation for silence does not come back in one tap, once the person has come', async () => {
    const { act, awa, code, struckOff, state, goTo, register } = await house()
    const ended = await struckOff()
    const withdrawal = await act(withdrawTap({ ...idsOf(ended), reason: 'venue la veille' }))
    goTo('2026-05-23', '09:00')
    await act(recordContact({ person: awa, channel: 'call' }))
    expect(await code(restoreTap(idsOf(ended)))).toBe('decideAnew')
    expect(await code(withdrawTap({ ...idsOf(withdrawal), reason: 'erreur' }))).toBe('decideAnew')
    expect(canUndo(register(), withdrawal)).toBe(false)
    expect(state()).toBe('running')
  })

  test('nor does a grant, a refusal, or the signature that another gave', async () => {
    const { act, awa, code, granted, on, goTo } = await house()
    const signed = await act(proposeRadiation({ person: awa, decidedOn: on, ground: 'onRequest' }))
    await act(withdrawTap(idsOf(signed)))
    expect(await code(restoreTap(idsOf(signed)))).toBe('decideAnew')
    await act(withdrawTap({ ...idsOf(granted), reason: 'autre personne' }))
    expect(await code(restoreTap(idsOf(granted)))).toBe('decideAnew')
    goTo('2026-05-24', '10:00')
    const refused = await act(refuseDomiciliation({ person: awa, decidedOn: day('2026-05-24'), ground: 'noLink', orientation: 'ccas', detail: 'CCAS de Nanterre', interview: { otherAttestation: false } }))
    await act(withdrawTap({ ...idsOf(refused), reason: 'lien trouvé' }))
    expect(await code(restoreTap(idsOf(refused)))).toBe('decideAnew')
  })

  test('what decides nothing comes back, also when it takes back what is not here', async () => {
    const { act, awa, code, register } = await house()
    const asked = await act(askForMail({ person: awa }))
    const withdrawal = await act(withdrawTap(idsOf(asked)))
    expect([canUndo(register(), asked), canUndo(register(), withdrawal)]).toEqual([true, true])
    expect(await code(withdrawTap(idsOf(withdrawal)))).toBe('written')
    const astray = await act(() => ok([{ kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: someFactId(7) } }]))
    expect(canUndo(register(), astray)).toBe(true)
  })
})

describe('taking a decision back', () => {
  test('takes a reason, also where no screen asked for one', async () => {
    const { code, granted } = await house()
    expect(await code(withdrawTap(idsOf(granted)))).toBe('inItsFile')
    expect(await code(withdrawTap({ ...idsOf(granted), reason: '  ' }))).toBe('inItsFile')
    expect(await code(withdrawTap({ ...idsOf(granted), reason: 'autre personne' }))).toBe('written')
  })

  test('whoever has just decided takes it back by the bar', async () => {
    const { act, code, struckOff, state, awa, person } = await house()
    const ended = await struckOff()
    const call = await act(recordContact({ person: awa, channel: 'call' }))
    expect(await code(withdrawTap(idsOf(ended)))).toBe('inItsFile')
    await act(withdrawTap(idsOf(call)))
    expect(await code(withdrawTap(idsOf(ended)))).toBe('written')
    expect(state()).toBe('running')
    const grant = await act(grantedOn(await person({ nickname: 'Bo' }), '2026-05-22'))
    expect(await act(withdrawTap(idsOf(grant)))).toHaveLength(grant.length)
  })

  test('another agent, another day or of nobody: with a reason only', async () => {
    const { act, agent, as, code, goTo, struckOff } = await house()
    const hugo = await agent({ name: 'Hugo Kerr', role: 'manager' })
    const ended = await struckOff()
    as(hugo)
    expect(await code(withdrawTap(idsOf(ended)))).toBe('inItsFile')
    const ofNobody = await act(() => ok([{ kind: 'domiciliationEnded', data: {}, secret: { ground: 'other' } }]))
    expect(await code(withdrawTap(idsOf(ofNobody)))).toBe('inItsFile')
    const ofHugo = await act(() => ok([{ kind: 'domiciliationEnded', person: someone(4), data: {}, secret: { ground: 'other' } }]))
    goTo('2026-05-23', '09:00')
    expect(await code(withdrawTap(idsOf(ofHugo)))).toBe('inItsFile')
  })

  test('a radiation that was upheld goes whole: the one it stood for does not come back', async () => {
    const { act, awa, agent, as, struckOff, state } = await house()
    const [ended] = await struckOff()
    const [sign] = await act(() => ok([elsewhere({ kind: 'passage', person: awa, day: day('2026-04-02'), data: { for: 'domiciliation' } })]))
    as(await agent({ name: 'Hugo Kerr', role: 'manager' }))
    const id = (fact: Fact | undefined) => fact?.id ?? someFactId(0)
    const uphold = () => upholdRadiation({ ended: id(ended), sign: id(sign), reason: 'vue par erreur' })
    const undone = await act(uphold())
    await act(withdrawTap(idsOf(undone)))
    expect(state()).toBe('ended')
    const upheld = await act(uphold())
    await act(withdrawTap({ ...idsOf(upheld), reason: 'elle est bien venue' }))
    expect(state()).toBe('running')
  })
})
