// The relatives of a spreadsheet, over those that the desk wrote, ended or took back.
import { expect, test } from 'vitest'
import { addAyantDroit, endAyantDroit } from '#desk/addAyantDroit.ts'
import { importRegister } from '#desk/import/importRegister.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { AyantDroitRow } from '#domain/import/rows.ts'
import type { AyantDroitIdentity } from '#domain/person/description.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import type { MemoryRegister } from '../../ui/memoryRegister.ts'

const quiet = { onProgress: () => undefined, signal: { aborted: false } }
const row = (who: AyantDroitIdentity): AyantDroitRow => ({ table: 'ayantsDroit', file: 'ayants_droit.csv', line: 2, key: `ayantsDroit\n${JSON.stringify(who)}\n1`, number: '12', who })
const ali: AyantDroitIdentity = { firstName: 'Ali', lastName: 'Ndiaye', birthDate: knownDay('2015-04-02'), kinship: 'child' }
const undated = row({ firstName: 'ali', lastName: 'NDIAYE', kinship: 'child' })

const bringIn = async ({ opened, record }: MemoryRegister, ...rows: readonly AyantDroitRow[]) => {
  const report = await importRegister({ journal: opened.journal, imports: opened.imports, record }, { rows, files: ['ayants_droit.csv'] }, quiet)
  if (!report.ok) throw new Error(report.error.code)
  const { written, known, rejected } = report.value
  return { written, known, notes: rejected.map(({ severity, problem, value }) => [severity, problem, value]) }
}
const scene = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ number: '12', lastName: 'Ndiaye', firstName: 'Awa' })
  const standing = () => ayantsDroitOn(house.register(), awa, knownDay('2099-01-01'))
  const first = () => {
    const [one] = standing()
    if (one === undefined) throw new Error('nobody')
    return one.fact.id
  }
  return { house, awa, standing, first }
}

test('one whom the desk wrote is not added again, nor one whom it ended', async () => {
  const { house, awa, standing, first } = await scene()
  await house.act(addAyantDroit({ person: awa, who: ali }))
  expect(await bringIn(house, row(ali), undated)).toEqual({ written: 0, known: 2, notes: [] })
  expect(standing()).toHaveLength(1)
  await house.act(endAyantDroit({ person: awa, ayantDroit: first() }))
  expect(await bringIn(house, row(ali), undated)).toEqual({ written: 0, known: 2, notes: [] })
  expect(standing()).toEqual([])
})

test('one whom the desk took back stays so, and is told', async () => {
  const { house, awa, standing, first } = await scene()
  await house.act(addAyantDroit({ person: awa, who: ali }))
  await house.act(withdrawTap({ facts: [first()], reason: 'une erreur' }))
  expect(await bringIn(house, undated)).toEqual({ written: 0, known: 0, notes: [['warning', 'withdrawnHere', 'ali NDIAYE']] })
  expect(standing()).toEqual([])
})

test('another of the same name and another date comes in, and so does one without a name beside another', async () => {
  const { house, awa, standing } = await scene()
  await house.act(addAyantDroit({ person: awa, who: ali }))
  const nameless = row({ kinship: 'child' })
  expect(await bringIn(house, row({ ...ali, birthDate: knownDay('2018-04-02') }), nameless)).toMatchObject({ written: 2, notes: [] })
  expect(await bringIn(house, row({ kinship: 'child', birthDate: knownDay('2020-01-01') }))).toMatchObject({ written: 1 })
  expect(standing()).toHaveLength(4)
})

const fanta = { firstName: 'Fanta', kinship: 'child' } as const
const fantaDiallo = { firstName: 'FANTA', lastName: 'Diallo', birthDate: knownDay('2019-05-02'), kinship: 'child' } as const

test('a child given by the first name alone, then by the whole name, is one, whichever came first and whoever wrote it', async () => {
  const { house, awa, standing } = await scene()
  expect(await bringIn(house, row(fanta))).toMatchObject({ written: 1 })
  expect(await bringIn(house, row(fantaDiallo))).toEqual({ written: 0, known: 1, notes: [] })
  await house.act(addAyantDroit({ person: awa, who: ali }))
  expect(await bringIn(house, row({ firstName: 'Ali', kinship: 'child' }), row({ firstName: 'Ali Ndiaye', kinship: 'other' }))).toMatchObject({ written: 0, known: 2 })
  expect(await bringIn(house, row({ firstName: 'Fanta', lastName: 'Sow', kinship: 'spouse' }), row({ firstName: 'Ali', kinship: 'child', birthDate: knownDay('2001-01-01') }), row({ lastName: 'Diallo', kinship: 'child' }))).toMatchObject({ written: 3 })
  expect(standing()).toHaveLength(5)
})

test('one family on two lines of an import comes in once, as the line that says most, and it is told; those without a name stay apart', async () => {
  const { house, standing } = await scene()
  const again = { ...row({ ...fanta }), line: 3, key: `${row(fanta).key}\n2` }
  const nameless = [row({ kinship: 'child' }), { ...row({ kinship: 'child' }), line: 9, key: 'ayantsDroit\nnobody\n2' }]
  const files = [row(fanta), row(fantaDiallo), again, ...nameless]
  expect(await bringIn(house, ...files)).toEqual({ written: 3, known: 0, notes: [['warning', 'relativeTwice', 'Fanta'], ['warning', 'relativeTwice', 'Fanta']] })
  expect(standing().flatMap(({ who }) => who?.birthDate ?? [])).toEqual(['2019-05-02'])
  expect(await bringIn(house, ...files)).toEqual({ written: 0, known: 5, notes: [] })
})

test('a first name alone, said with no kinship, is not the child of that name: both stay, unless the birth date tells', async () => {
  const { house, standing } = await scene()
  const unsaid = row({ firstName: 'Fanta', kinship: 'other' })
  expect(await bringIn(house, row(fantaDiallo), unsaid)).toEqual({ written: 2, known: 0, notes: [] })
  expect(await bringIn(house, row({ firstName: 'Fanta', kinship: 'other', birthDate: fantaDiallo.birthDate }))).toMatchObject({ written: 0, known: 1 })
  expect(standing()).toHaveLength(2)
})
