// What a radiation file shows before anyone decides, and what it proves afterwards.
import { describe, expect, test } from 'vitest'
import { appealsOf } from '#domain/domiciliation/appeals.ts'
import { enteredLater, needsPriorLetter, priorStandingOn, priorStepsOn } from '#domain/domiciliation/priorLetter.ts'
import { awaitsNotice, radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import { reviewOn } from '#domain/domiciliation/reviews.ts'
import { grounds } from '#domain/domiciliation/words.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { at, came, createScribe, day, granted, opened, someBatch, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const letter = (answerBy: string, ground: Ground = 'nonManifestation'): Draft => ({ kind: 'priorLetterSent', person: awa, data: { answerBy: day(answerBy) }, secret: { ground } })
const skipped = (ground?: Ground): Draft => ({ kind: 'priorLetterSkipped', person: awa, data: {}, secret: { reason: 'sans adresse', ...(ground === undefined ? {} : { ground }) } })
const ending: Draft = { kind: 'domiciliationEnded', person: awa, data: {}, secret: { ground: 'nonManifestation' } }
const tried = (channel: 'call' | 'thirdParty'): Draft => ({ kind: 'attemptMade', person: awa, data: { channel, at: at('10:00') }, secret: {} })
const notice = (ended: Fact | undefined, how: 'inMail' | 'handed'): Draft => ({ kind: 'radiationNotified', person: awa, data: { how }, ...(ended === undefined ? {} : { refs: { previous: ended.id } }) })

const holder = () => {
  const scribe = createScribe()
  scribe.write('2024-01-10', opened(awa, { lastName: 'N’Diaye' }), granted(awa, '2024-01-10', '2025-01-09'))
  const file = (on: string) => radiationFileOf(scribe.register(), awa, day(on))
  const standing = (on: string, ground?: Ground) => priorStandingOn(scribe.register(), { person: awa, day: day(on), ...(ground === undefined ? {} : { ground }) })
  return { ...scribe, file, standing }
}

describe('the radiation file', () => {
  test('shows the last contact, six months of them with what counts, our attempts, the mail and the letter', () => {
    const { write, file } = holder()
    write('2024-02-01', came(awa))
    write('2024-05-02', tried('call'), { kind: 'mailReceived', person: awa, n: 2, data: { mail: 'letter' } })
    write('2024-05-03', tried('thirdParty'), letter('2024-05-18', 'nonManifestation'))
    const read = file('2024-05-10')
    expect(read).toMatchObject({ on: '2024-05-10', days: 99, last: { day: '2024-02-01', channel: 'visit' }, clock: { stage: 'flagged' }, ending: undefined, notices: [], appeals: [], proposed: [] })
    expect(read.contacts.map(({ day: on, counts, ours }) => [on, counts, ours])).toEqual([
      ['2024-05-03', false, true], ['2024-05-02', false, true], ['2024-05-02', false, false], ['2024-02-01', true, false], ['2024-01-10', true, false],
    ])
    expect(read.attempts.map(({ data }) => data.channel)).toEqual(['thirdParty', 'call'])
    expect(read.mail.letter.waiting).toBe(2)
    expect(read.prior).toMatchObject({ data: { answerBy: '2024-05-18' } })
  })

  test('of someone of whom nothing is known', () => {
    const scribe = createScribe()
    scribe.write('2024-01-10', opened(awa, {}))
    expect(radiationFileOf(scribe.register(), awa, day('2024-02-01'))).toMatchObject({ last: undefined, days: undefined, clock: undefined, prior: undefined })
  })

  test('once ended, tells what it rested on: not who came back for the letter that day, nor an earlier letter', () => {
    const { write, file, register } = holder()
    write('2024-01-20', letter('2024-02-04'))
    write('2024-02-01', granted(awa, '2024-02-01', '2025-01-31'))
    write('2024-05-03', letter('2024-05-18'))
    write('2024-05-04', letter('2024-05-19', 'houseRules'), skipped())
    const [ended] = write('2024-05-20', ending)
    write('2024-05-20', came(awa))
    write('2024-05-21', notice(ended, 'inMail'))
    expect(awaitsNotice(register(), awa, day('2024-05-22'))).toBe(true)
    write('2024-05-28', notice(ended, 'handed'), notice(undefined, 'handed'))
    const [lodged] = write('2024-06-01', { kind: 'appealLodged', person: awa, data: {}, secret: { with: 'president' }, ...(ended && { refs: { previous: ended.id } }) })
    write('2024-06-02', { kind: 'appealLodged', person: awa, data: {}, secret: { with: 'court' } })
    const read = file('2024-06-10')
    expect(read).toMatchObject({ on: '2024-05-20', days: 109, last: { day: '2024-02-01' }, ending: { id: ended?.id }, prior: { data: { answerBy: '2024-05-18' } } })
    expect(awaitsNotice(register(), awa, day('2024-06-10'))).toBe(false)
    expect(read.notices.map(({ data }) => data.how)).toEqual(['handed', 'inMail'])
    expect(read.appeals).toEqual([{ lodged }])
    const [closed] = write('2024-07-01', { kind: 'appealClosed', person: awa, data: {}, secret: { outcome: 'upheld' }, ...(lodged && { refs: { ends: lodged.id } }) })
    expect(file('2024-07-02').appeals).toEqual([{ lodged, closed }])
  })

  test('of an ending that was withdrawn, nothing stands but what was there before', () => {
    const { write, file, register } = holder()
    write('2024-05-03', letter('2024-05-18'))
    const [ended] = write('2024-05-20', ending)
    write('2024-05-22', withdrawn(ended))
    expect(file('2024-05-25')).toMatchObject({ ending: undefined, notices: [], clock: { stage: 'flagged' }, prior: { data: { answerBy: '2024-05-18' } } })
    expect(appealsOf(register(), awa)).toEqual([])
  })

  test('of an imported ending, the days tell what was known', () => {
    const scribe = createScribe()
    const batch = someBatch(1)
    scribe.write('2024-01-10', { ...granted(awa, '2024-01-10', '2025-01-09'), batch }, { ...ending, day: day('2024-06-01'), batch }, { ...came(awa), day: day('2024-02-01'), batch })
    scribe.write('2024-06-02', { kind: 'importFinished', data: { completes: [batch] }, secret: { files: [] } })
    expect(radiationFileOf(scribe.register(), awa, day('2024-06-10'))).toMatchObject({ last: { day: '2024-02-01' }, days: 121 })
  })
})

describe('the prior letter', () => {
  test('is owed where the decision is held against the person', () => {
    expect(grounds.filter(needsPriorLetter)).toEqual(['nonManifestation', 'noMoreLink', 'houseRules', 'other'])
  })

  test('leaves its days, the last included', () => {
    const { write, standing } = holder()
    expect(standing('2024-05-02', 'nonManifestation')).toEqual({ state: 'missing' })
    const [first] = write('2024-05-03', letter('2024-05-18', 'nonManifestation'), letter('2024-05-20'))
    expect(first?.kind === 'priorLetterSent' && enteredLater(first)).toBeUndefined()
    expect(standing('2024-05-02')).toEqual({ state: 'missing' })
    expect(standing('2024-05-18', 'nonManifestation')).toEqual({ state: 'running', until: '2024-05-18' })
    expect(standing('2024-05-19', 'nonManifestation')).toEqual({ state: 'heard' })
  })

  test('tells on which day it was entered, where that is another than its own', () => {
    const { write, file } = holder()
    write('2024-05-20', { ...letter('2024-05-18'), day: day('2024-05-03') })
    const { prior } = file('2024-05-20')
    expect(prior && enteredLater(prior)).toBe('2024-05-20')
  })

  test('told of another ground is no letter for this one; a reason for none is for its own, or for nothing', () => {
    const { write, standing } = holder()
    write('2024-05-03', letter('2024-05-18', 'houseRules'))
    expect(standing('2024-06-01', 'nonManifestation')).toEqual({ state: 'missing' })
    expect(standing('2024-06-01', 'houseRules')).toEqual({ state: 'heard' })
    write('2024-06-01', skipped(), skipped('noMoreLink'), { kind: 'priorLetterSkipped', person: awa, data: {} })
    expect(standing('2024-06-01', 'nonManifestation')).toEqual({ state: 'missing' })
    expect(standing('2024-06-01', 'other')).toEqual({ state: 'missing' })
    write('2024-06-01', skipped('nonManifestation'))
    expect(standing('2024-06-01', 'nonManifestation')).toEqual({ state: 'heard' })
  })

  test('a sign of life overtakes it where silence is the ground, a decision for any', () => {
    const { write, standing, register } = holder()
    write('2024-05-03', skipped('nonManifestation'), skipped('houseRules'))
    write('2024-05-03', came(awa))
    expect(standing('2024-08-10', 'nonManifestation')).toEqual({ state: 'missing' })
    expect(standing('2024-08-10', 'houseRules')).toEqual({ state: 'heard' })
    write('2024-08-10', granted(awa, '2024-08-10', '2025-08-09'))
    expect(standing('2024-08-11', 'houseRules')).toEqual({ state: 'missing' })
    expect(priorStepsOn(register(), { person: awa, day: day('2024-08-11') })).toEqual([])
  })

  test('holds for what has lapsed', () => {
    const { write, standing } = holder()
    write('2025-02-01', letter('2025-02-16', 'other'))
    expect(standing('2025-02-17')).toEqual({ state: 'heard' })
  })
})

describe('a silence under review', () => {
  const reviewed = (scribe: ReturnType<typeof holder>, on: string) => reviewOn(scribe.register(), awa, day(on))
  test('waits until somebody keeps, writes or proposes, and again later', () => {
    const scribe = holder()
    expect(reviewed(scribe, '2024-04-10')).toEqual({ what: 'cleared' })
    expect(reviewed(scribe, '2024-05-01')).toBeUndefined()
    scribe.write('2024-05-01', { kind: 'silenceReviewed', person: awa, data: { lookAgainOn: day('2024-05-15') }, secret: {} })
    expect(reviewed(scribe, '2024-04-30')).toBeUndefined()
    expect(reviewed(scribe, '2024-05-14')).toEqual({ what: 'kept', until: '2024-05-15' })
    expect(reviewed(scribe, '2024-05-15')).toBeUndefined()
    scribe.write('2024-05-15', letter('2024-05-30', 'nonManifestation'))
    expect(reviewed(scribe, '2024-05-20')).toEqual({ what: 'letterSent', until: '2024-05-30' })
    expect(reviewed(scribe, '2024-05-31')).toBeUndefined()
    scribe.write('2024-05-31', { kind: 'radiationProposed', person: awa, data: {}, secret: { ground: 'nonManifestation' } })
    expect(reviewed(scribe, '2024-05-31')).toEqual({ what: 'proposed' })
  })
  test('a sign of life since then is another silence', () => {
    const scribe = holder()
    scribe.write('2024-05-01', { kind: 'silenceReviewed', person: awa, data: { lookAgainOn: day('2024-12-15') }, secret: {} })
    scribe.write('2024-05-02', came(awa))
    expect(reviewed(scribe, '2024-09-01')).toBeUndefined()
  })
})
