import { expect, test } from 'vitest'
import { toldOfSomeone } from '#desk/import/toldOfSomeone.ts'
import type { Description } from '#domain/person/description.ts'
import { createScribe, day, granted, someone } from '../../domain/scribe.ts'

const awa = someone(1)
const named: Description = { lastName: 'Ndiaye', firstName: 'Awa' }
const told = (held: Description, row: Description) => {
  const scribe = createScribe()
  scribe.write('2025-01-05', granted(awa, '2025-01-05', '2026-01-04'))
  return toldOfSomeone(scribe.register(), { person: awa, held: { ...named, ...held }, told: { ...named, ...row } })
}

test('a nickname that came back in the cell of the usual name is no usual name', () => {
  expect(told({ nickname: 'Momo' }, { usualName: 'Momo' })).toEqual(named)
  expect(told({ nickname: 'Momo' }, { usualName: 'Sow' })).toEqual({ ...named, usualName: 'Sow' })
  expect(told({ nickname: 'Momo', usualName: 'Sow' }, { usualName: 'Momo' })).toEqual({ ...named, usualName: 'Momo' })
  expect(told({}, {})).toEqual(named)
})

test('the day of a first decision that the register has is no news; another one is', () => {
  expect(told({}, { domiciledSince: day('2025-01-05') })).toEqual(named)
  expect(told({}, { domiciledSince: day('2019-03-01') })).toEqual({ ...named, domiciledSince: '2019-03-01' })
  expect(told({ domiciledSince: day('2019-03-01') }, { domiciledSince: day('2025-01-05') })).toEqual({ ...named, domiciledSince: '2025-01-05' })
})
