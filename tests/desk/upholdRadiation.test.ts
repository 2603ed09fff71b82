// A radiation that was decided before a sign of life of the three months arrived from another tablet.
import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { upholdRadiation } from '#desk/upholdRadiation.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { knownDay } from '#domain/time.ts'
import { someFactId } from '../domain/scribe.ts'
import { awaOnTwoTablets } from './onTwoTablets.ts'

const today = knownDay('2026-11-17')
const refusal = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code

describe('a radiation that a late passage contradicts', () => {
  const reason = 'une homonyme est venue'
  const struckOff = async () => {
    const house = await awaOnTwoTablets()
    const { awa, here, there } = house
    await here({ kind: 'domiciliationGranted', person: awa, day: knownDay('2026-01-05'), data: { decision: 'first', from: knownDay('2026-01-05'), until: knownDay('2027-01-04') } })
    const ended = await here({ kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'nonManifestation', detail: 'lu deux fois' } })
    const sign = await there({ kind: 'passage', person: awa, day: knownDay('2026-09-02'), data: { for: 'domiciliation' } })
    return { ...house, ended, sign }
  }

  test('stands when a human upholds it, as one radiation', async () => {
    const { act, register, ended, sign, left } = await struckOff()
    expect(left()).toEqual(['lateSign'])
    const [upheld] = await act(upholdRadiation({ ended: ended.id, sign: sign.id, reason: ' une homonyme est venue ' }))
    expect(left()).toEqual([])
    expect(upheld).toMatchObject({ day: today, secret: { ground: 'nonManifestation', detail: 'une homonyme est venue' } })
    expect(flowsIn(register(), { from: today, to: today }).sums.get('radiations.all')).toBe(1)
  })

  test('is not upheld without a reason: there were not three months', async () => {
    const { record, ended, sign, left } = await struckOff()
    expect(refusal(await record(upholdRadiation({ ended: ended.id, sign: sign.id, reason: ' ' })))).toBe('reasonMissing')
    expect(refusal(await record(upholdRadiation({ ended: ended.id, sign: sign.id, reason: 'x'.repeat(201) })))).toBe('textTooLong')
    expect(left()).toEqual(['lateSign'])
  })

  test('where the house asks for two signatures, another agent upholds it', async () => {
    const { act, record, agent, as, ended, sign } = await struckOff()
    await act(changeSettings({ twoSignatures: true }))
    const uphold = upholdRadiation({ ended: ended.id, sign: sign.id, reason })
    expect(refusal(await record(uphold))).toBe('otherAgent')
    as(await agent({ name: 'Hugo Kerr', role: 'manager' }))
    expect(await act(uphold)).toHaveLength(1)
  })

  test('refuses what is no radiation, counts no more, or was seen with a sign that is not here', async () => {
    const { act, record, ended, sign } = await struckOff()
    expect(refusal(await record(upholdRadiation({ ended: sign.id, sign: sign.id, reason })))).toBe('unknownFact')
    expect(refusal(await record(upholdRadiation({ ended: ended.id, sign: someFactId(9), reason })))).toBe('unknownFact')
    await act(withdrawTap({ facts: [ended.id], reason }))
    expect(refusal(await record(upholdRadiation({ ended: ended.id, sign: sign.id, reason })))).toBe('alreadyWithdrawn')
  })

  test('a radiation that cannot be read, or of nobody, is not upheld', async () => {
    const { record, awa, here, sign } = await struckOff()
    const unread = await here({ kind: 'domiciliationEnded', person: awa, data: {} })
    const ofNobody = await here({ kind: 'domiciliationEnded', data: {}, secret: { ground: 'other' } })
    expect(refusal(await record(upholdRadiation({ ended: unread.id, sign: sign.id, reason })))).toBe('alreadyWithdrawn')
    expect(refusal(await record(upholdRadiation({ ended: ofNobody.id, sign: sign.id, reason })))).toBe('unknownFact')
  })
})
