// Two files of one person that were both decided about: nothing is guessed (sync.md, "conflicts of our domain").
import { describe, expect, test } from 'vitest'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { twoDecisionsOf } from '#domain/exchange/twoDecisions.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { createScribe, day, ended, granted, opened, renewed, someBatch, someone, withdrawn } from '../scribe.ts'

const [awa, hawa] = [someone(1), someone(2)]
const merge: Draft = { kind: 'peopleMerged', person: awa, data: {}, secret: { absorbed: hawa } }

const scene = () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', opened(awa, { firstName: 'Awa' }), opened(hawa, { firstName: 'Hawa' }))
  const shown = () => twoDecisionsOf(scribe.register(), awa).map(({ facts }) => facts.map(({ kind, writtenAs }) => [kind, writtenAs]))
  return { ...scribe, shown }
}

describe('the decisions of two files that were merged', () => {
  test('are shown where both run, whichever tablet took them, until one is taken back', () => {
    const { write, shown, register } = scene()
    write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'))
    const [other] = write('2026-02-05', granted(hawa, '2026-02-05', '2027-02-04'))
    write('2026-03-01', merge)
    expect(shown()).toEqual([[['domiciliationGranted', undefined], ['domiciliationGranted', hawa]]])
    expect(statusOn(register(), awa, day('2026-03-01')).state).toBe('running')
    write('2026-03-02', withdrawn(other))
    expect(shown()).toEqual([])
  })
  test('imported ones too', () => {
    const { write, shown } = scene()
    const rows = [granted(awa, '2026-01-05', '2027-01-04'), granted(hawa, '2026-01-05', '2027-01-04')].map((row) => ({ ...row, batch: someBatch(1) }))
    write('2026-02-01', ...rows, { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } })
    write('2026-03-01', merge)
    expect(shown()).toHaveLength(1)
  })
  test('are shown where the ending of one cuts the other short', () => {
    const { write, shown, register } = scene()
    write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'), granted(hawa, '2026-01-05', '2027-01-04'))
    write('2026-02-05', ended(hawa))
    write('2026-03-01', merge)
    expect(shown()).toEqual([[['domiciliationGranted', undefined], ['domiciliationEnded', hawa]]])
    expect(statusOn(register(), awa, day('2026-03-01')).state).toBe('ended')
  })
  test('follow one another without a word: an ending before the other began, a period after the other', () => {
    const { write, shown } = scene()
    write('2024-01-05', granted(hawa, '2024-01-05', '2025-01-04'))
    write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'))
    write('2026-03-01', merge)
    expect(shown()).toEqual([])
  })
  test('an ending that comes first, or after the period of the other, cuts nothing short', () => {
    const { write, shown } = scene()
    write('2024-01-05', granted(hawa, '2024-01-05', '2025-01-04'))
    write('2024-02-05', ended(hawa))
    write('2025-01-05', granted(awa, '2025-01-05', '2026-01-04'))
    write('2026-03-01', merge)
    expect(shown()).toEqual([])
    const late = scene()
    late.write('2024-01-05', granted(awa, '2024-01-05', '2025-01-04'), granted(hawa, '2025-06-05', '2026-06-04'))
    late.write('2025-07-05', ended(hawa))
    late.write('2026-03-01', merge)
    expect(late.shown()).toEqual([])
  })
  test('are settled by whoever decides with both in sight', () => {
    const { write, shown } = scene()
    write('2026-01-05', granted(awa, '2026-01-05', '2027-01-04'), granted(hawa, '2026-01-06', '2027-01-05'))
    write('2026-03-01', merge)
    expect(shown()).toHaveLength(1)
    write('2026-12-01', renewed(awa, '2027-01-06', '2028-01-05'))
    expect(shown()).toEqual([])
  })
})
