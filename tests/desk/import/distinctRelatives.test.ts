// One relative given twice by a row of DomiFa.
import { expect, test } from 'vitest'
import { importRegister } from '#desk/import/importRegister.ts'
import type { HolderRow } from '#domain/import/holders.ts'
import { byNumber } from '#domain/person/numbers.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'

const family: HolderRow = {
  file: 'export.xlsx', line: 3, key: 'number\nB1', cells: ['B1', 'Diallo'], who: { number: 'B1', lastName: 'Diallo', firstName: 'Awa' }, status: { state: 'granted' },
  ayantsDroit: [{ firstName: 'Fatou', kinship: 'child' }, { firstName: 'Fatou', lastName: 'Diallo', kinship: 'child' }, { firstName: 'Fatou', kinship: 'other' }],
}

test('a child whom a row gives twice comes in once, and it is told, but not again; one whose kinship is not said stays beside them', async () => {
  const { opened, record, register } = await openMemoryRegister()
  const problems = async () => {
    const wish = { rows: [], holders: [family], same: new Map(), files: ['export.xlsx'] }
    const report = await importRegister({ journal: opened.journal, imports: opened.imports, record }, wish, { onProgress: () => undefined, signal: { aborted: false } })
    return report.ok ? report.value.rejected.map(({ severity, problem, value }) => [severity, problem, value]) : report.error
  }
  expect(await problems()).toEqual([['warning', 'relativeTwice', 'Fatou']])
  const awa = byNumber(register()).get('B1')
  const standing = awa === undefined ? [] : ayantsDroitOn(register(), awa, knownDay('2024-03-31'))
  expect(standing.map(({ who }) => [who?.lastName, who?.kinship])).toEqual([['Diallo', 'child'], [undefined, 'other']])
  expect(await problems()).toEqual([])
})
