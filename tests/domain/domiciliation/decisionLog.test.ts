import { expect, test } from 'vitest'
import { decisionLog } from '#domain/domiciliation/decisionLog.ts'
import { createScribe, day, ended, granted, opened, someBatch, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const refusal = { kind: 'domiciliationRefused', person: awa, data: {}, secret: { ground: 'noLink', orientation: 'ccas' } } as const

test('the decisions of a file stand latest first, on their own date, whatever the day they were entered', () => {
  const scribe = createScribe()
  scribe.write('2024-03-01', opened(awa, {}), refusal)
  scribe.write('2024-05-04', granted(awa, '2024-05-04', '2025-05-03'))
  scribe.write('2024-09-01', { ...ended(awa), day: day('2024-08-30') })
  expect(decisionLog(scribe.register(), awa).map(({ decision, struckBy }) => [decision.kind, decision.day, struckBy])).toEqual([
    ['domiciliationEnded', '2024-08-30', undefined],
    ['domiciliationGranted', '2024-05-04', undefined],
    ['domiciliationRefused', '2024-03-01', undefined],
  ])
})

test('of two decisions of one day, the one entered last stands first', () => {
  const scribe = createScribe()
  scribe.write('2024-05-04', granted(awa, '2024-05-04', '2025-05-03'))
  scribe.write('2024-05-04', ended(awa))
  expect(decisionLog(scribe.register(), awa).map(({ decision }) => decision.kind)).toEqual(['domiciliationEnded', 'domiciliationGranted'])
})

test('a decision taken back stays, with what took it back; put back, it stands again', () => {
  const scribe = createScribe()
  const [end] = scribe.write('2024-05-04', ended(awa))
  const [first] = scribe.write('2024-05-05', withdrawn(end))
  expect(decisionLog(scribe.register(), awa).map(({ struckBy }) => struckBy?.id)).toEqual([first?.id])
  scribe.write('2024-05-06', withdrawn(first))
  const [second] = scribe.write('2024-05-07', withdrawn(end))
  expect(decisionLog(scribe.register(), awa).map(({ struckBy }) => struckBy?.id)).toEqual([second?.id])
})

test('a decision of an import that was never finished is not shown, nor anybody unknown', () => {
  const scribe = createScribe()
  scribe.write('2024-05-04', { ...granted(awa, '2024-05-04', '2025-05-03'), batch: someBatch(1) })
  expect(decisionLog(scribe.register(), awa)).toEqual([])
  expect(decisionLog(scribe.register(), someone(2))).toEqual([])
})
