// A date typed in the past gets round nothing: what has happened since then is known to whoever decides.
import { describe, expect, test } from 'vitest'
import { closeRequest } from '#desk/closeRequest.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import { holdInterview } from '#desk/holdInterview.ts'
import type { Decide } from '#desk/ports.ts'
import { proposeRadiation } from '#desk/proposeRadiation.ts'
import { recordContact } from '#desk/recordContact.ts'
import { requestDomiciliation } from '#desk/requestDomiciliation.ts'
import { sendPriorLetter, skipPriorLetter } from '#desk/sendPriorLetter.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import { day } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

const interview = { otherAttestation: false } as const

const holder = async () => {
  const memory = await openMemoryRegister({ day: '2026-01-05' })
  const awa = await memory.person({ nickname: 'Awa' })
  const code = async (decide: Decide) => {
    const recorded = await memory.record(decide)
    return recorded.ok ? 'written' : recorded.error.code
  }
  await memory.act(grantedOn(awa, '2026-01-05'))
  const end = (ground: Ground, on: string) => endDomiciliation({ person: awa, decidedOn: day(on), ground })
  return { ...memory, awa, code, end }
}

describe('a radiation for silence dated before today', () => {
  const silent = async () => {
    const house = await holder()
    house.goTo('2026-04-06', '10:00')
    await house.act(sendPriorLetter({ person: house.awa, on: day('2026-04-06'), ground: 'nonManifestation' }))
    house.goTo('2026-04-25', '10:00')
    return house
  }
  test('is written while nothing came since', async () => {
    const { code, end } = await silent()
    expect(await code(end('nonManifestation', '2026-04-24'))).toBe('written')
  })
  test('knows that the person has come since: neither decided, proposed, nor prepared', async () => {
    const { act, awa, code, end } = await silent()
    await act(recordContact({ person: awa, channel: 'call' }))
    const on = day('2026-04-24')
    expect(await code(end('nonManifestation', '2026-04-24'))).toBe('notSilent')
    expect(await code(proposeRadiation({ person: awa, decidedOn: on, ground: 'nonManifestation' }))).toBe('notSilent')
    expect(await code(sendPriorLetter({ person: awa, on, ground: 'nonManifestation', late: 'papier' }))).toBe('notSilent')
    expect(await code(skipPriorLetter({ person: awa, on, ground: 'nonManifestation', reason: 'sans adresse' }))).toBe('notSilent')
  })
  test.each([['still runs', undefined], ['is over today', day('2026-04-24')]])('knows of an excused absence since then that %s', async (_name, to) => {
    const { act, awa, code, end } = await silent()
    await act(excuseAbsence({ person: awa, from: day('2026-04-24'), cause: 'health', proof: true, ...(to === undefined ? {} : { to }) }))
    expect(await code(end('nonManifestation', '2026-04-23'))).toBe('notSilent')
  })
  test('an absence that is to come, or that was over before the silence, explains nothing', async () => {
    const { act, awa, code, end } = await silent()
    await act(excuseAbsence({ person: awa, from: day('2026-04-26'), to: day('2026-05-26'), cause: 'health', proof: true }))
    await act(excuseAbsence({ person: awa, from: day('2026-01-02'), to: day('2026-01-03'), cause: 'health', proof: true }))
    expect(await code(end('nonManifestation', '2026-04-24'))).toBe('written')
  })
  test('is not added before one that stands already', async () => {
    const { act, code, end } = await silent()
    await act(end('onRequest', '2026-04-25'))
    expect(await code(end('nonManifestation', '2026-04-24'))).toBe('alreadyEnded')
  })
})

describe('a radiation because the year ran out', () => {
  test('is for a year that is over, with no renewal asked', async () => {
    const { act, awa, code, end, goTo } = await holder()
    goTo('2027-01-04', '10:00')
    expect(await code(end('notRenewed', '2027-01-04'))).toBe('notLapsed')
    await act(requestDomiciliation({ person: awa, deposited: day('2027-01-04'), for: 'renewal', inPerson: false }))
    goTo('2027-01-05', '10:00')
    expect(await code(end('notRenewed', '2027-01-05'))).toBe('requestOpen')
    await act(renewDomiciliation({ person: awa, decidedOn: day('2027-01-05'), link: 'stay', interview }))
  })
  test('is not dated into a gap that a renewal has closed since', async () => {
    const { act, awa, code, end, goTo } = await holder()
    goTo('2027-01-20', '10:00')
    await act(renewDomiciliation({ person: awa, decidedOn: day('2027-01-20'), link: 'stay', interview }))
    expect(await code(end('notRenewed', '2027-01-10'))).toBe('notLapsed')
  })
  test('is written where nobody asked', async () => {
    const { code, end, goTo } = await holder()
    goTo('2027-01-05', '10:00')
    expect(await code(end('notRenewed', '2027-01-05'))).toBe('written')
  })
})

describe('a prior letter', () => {
  test('of an earlier day says why it is entered only now; its days count from its own', async () => {
    const { act, awa, code, end, goTo } = await holder()
    goTo('2026-04-25', '10:00')
    const letter = { person: awa, on: day('2026-04-06'), ground: 'nonManifestation' } as const
    expect(await code(sendPriorLetter(letter))).toBe('reasonMissing')
    expect(await code(sendPriorLetter({ ...letter, late: 'x'.repeat(201) }))).toBe('textTooLong')
    expect(await act(sendPriorLetter({ ...letter, late: ' classeur papier ' }))).toMatchObject([
      { day: '2026-04-06', data: { answerBy: '2026-04-21' }, secret: { ground: 'nonManifestation', reason: 'classeur papier' } },
    ])
    expect(await code(end('nonManifestation', '2026-04-25'))).toBe('written')
  })
  test('left out for one ground is not left out for another', async () => {
    const { act, awa, code, end, goTo } = await holder()
    goTo('2026-03-01', '10:00')
    const skip = { person: awa, on: day('2026-03-01'), reason: 'sans adresse' }
    expect(await code(skipPriorLetter(skip))).toBe('groundMissing')
    expect(await code(skipPriorLetter({ ...skip, ground: 'nonManifestation' }))).toBe('notSilent')
    expect(await act(skipPriorLetter({ ...skip, ground: 'houseRules' }))).toMatchObject([{ secret: { ground: 'houseRules', reason: 'sans adresse' } }])
    expect(await code(end('noMoreLink', '2026-03-01'))).toBe('priorLetterMissing')
    expect(await code(end('houseRules', '2026-03-01'))).toBe('written')
  })
})

describe('a period that is granted already is not granted twice', () => {
  const fresh = async () => {
    const memory = await openMemoryRegister({ day: '2026-06-08' })
    const awa = await memory.person({ nickname: 'Awa' })
    const first = (on: string, until?: string) =>
      grantDomiciliation({ person: awa, decidedOn: day(on), link: 'stay', interview, ...(until === undefined ? {} : { until: day(until) }) })
    const renewal = (on: string) => renewDomiciliation({ person: awa, decidedOn: day(on), link: 'stay', interview })
    return { ...memory, awa, first, renewal }
  }
  test('by a first one dated before it', async () => {
    const { act, record, first } = await fresh()
    await act(first('2026-06-06'))
    expect(await record(first('2026-06-05'))).toMatchObject({ error: { code: 'alreadyDomiciled', until: '2027-06-05' } })
    await act(first('2026-01-05', '2026-06-05'))
  })
  test('by a renewal dated before an early one', async () => {
    const { act, record, first, renewal, goTo } = await fresh()
    await act(first('2026-06-06'))
    goTo('2027-05-10', '10:00')
    await act(renewal('2027-05-10'))
    expect(await record(renewal('2027-05-09'))).toMatchObject({ error: { code: 'overlaps', until: '2028-06-05' } })
  })
  test('and what a radiation has ended makes room from its day on, a renewal that never started included', async () => {
    const { act, awa, record, first, renewal, goTo } = await fresh()
    await act(first('2026-06-06'))
    goTo('2027-05-10', '10:00')
    await act(renewal('2027-05-10'))
    goTo('2027-05-20', '10:00')
    await act(endDomiciliation({ person: awa, decidedOn: day('2027-05-20'), ground: 'onRequest' }))
    expect(await record(first('2026-06-05'))).toMatchObject({ error: { code: 'alreadyDomiciled', until: '2027-06-05' } })
    await act(first('2027-05-20'))
  })
})

describe('an interview', () => {
  test('held for a request that was closed serves no later decision', async () => {
    const memory = await openMemoryRegister({ day: '2026-06-08' })
    const awa = await memory.person({ nickname: 'Awa' })
    await memory.act(requestDomiciliation({ person: awa, deposited: day('2026-06-08'), for: 'first', inPerson: true }))
    await memory.act(holdInterview({ person: awa, heldOn: day('2026-06-08'), interview }))
    await memory.act(closeRequest({ person: awa, why: 'withdrawn' }))
    expect(await memory.record(grantDomiciliation({ person: awa, decidedOn: day('2026-06-08'), link: 'stay' }))).toMatchObject({ error: { code: 'interviewMissing' } })
  })
})
