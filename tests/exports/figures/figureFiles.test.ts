import { beforeAll, describe, expect, test } from 'vitest'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { writtenAtOnce } from '#exports/domifa/heldByAll.ts'
import { actsFileName, actsSheets } from '#exports/figures/actsSheets.ts'
import type { ActWords } from '#exports/figures/actsSheets.ts'
import { figuresCsv, figuresCsvName } from '#exports/figures/figuresCsv.ts'
import { figuresSheets, figuresSheetsName } from '#exports/figures/figuresSheets.ts'
import { changesSheets } from '#exports/reports/closedSheets.ts'
import { writeMachineCsv } from '#exports/csv/writeCsv.ts'
import { yearFigures } from '../../registers/expectedFigures.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { storedRegister } from '../../registers/storedRegister.ts'
import { at, createScribe, day, opened, someone } from '../../domain/scribe.ts'

const year = { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }
const { files, expected } = storedRegister('2024')
let register: Register = emptyRegister()
beforeAll(async () => {
  ({ register } = await importedRegister(files))
})

const words: ActWords = { prestation: (code) => `p:${code}`, referral: (code) => `r:${code}`, agent: () => 'Léa', who: () => ({ number: 'B00001', name: '=Awa' }) }

describe('for programs', () => {
  test('each figure of the year and of its months stands on a line, under its code, with a point and ISO dates', () => {
    const { calendar } = initialSettings
    const { months } = monthTable(register, year, calendar)
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(figuresCsv({ period: year, figures: figuresIn(register, year, calendar), months }))
    const [head, ...lines] = text.split('\r\n')
    expect([head, lines.at(-1), text.includes(';')]).toEqual(['from,to,code,value', '', false])
    const read = new Map(lines.map((line) => line.split(',')).map(([from, to, code, value]) => [`${String(from)} ${String(to)} ${String(code)}`, value]))
    const wanted = [...yearFigures(expected)].filter(([, n]) => n !== 0)
    expect(Object.fromEntries(wanted.map(([code]) => [code, read.get(`2024-01-01 2024-12-31 ${code}`)]))).toEqual(Object.fromEntries(wanted.map(([code, n]) => [code, String(n)])))
    expect(read.get('2024-01-01 2024-12-31 dailyMean')).toBe('25.9')
    expect(read.get('2024-02-01 2024-02-29 radiations.all')).toBe(String(expected.months[1]?.['radiations']))
    expect(figuresCsvName(year)).toBe('boussole-chiffres-2024.csv')
  })

  test('what a closing says is told where it differs; where it told nothing there is no value, which is no 0', () => {
    const changes = [{ code: 'before.mailIn', before: undefined, now: 3 }, { code: 'people', before: 2, now: 3 }]
    const text = new TextDecoder().decode(figuresCsv({ period: year, figures: new Map([['people', 3]]), months: [], changes }))
    expect(text.split('\r\n').slice(1, -1).map((line) => line.slice('2024-01-01,2024-12-31,'.length))).toEqual(['people,3', 'closed.before.mailIn,', 'closed.people,2'])
    expect(changesSheets(changes, { word: (code) => code })[0]?.rows.slice(1)).toEqual([['before.mailIn', 'non noté', 3, '', 'before.mailIn'], ['people', 2, 3, 1, 'people']])
  })

  test('what could end a cell is quoted', () => {
    expect(new TextDecoder().decode(writeMachineCsv([['a,b', 'say "x"', 1.5], ['c\nd', 0]]))).toBe('"a,b","say ""x""",1.5\r\n"c\nd",0\r\n')
  })
})

describe('acts', () => {
  test('of 2024 make as many rows as the acts of its files, and their quantities are the published sums', () => {
    const [sheet] = writtenAtOnce(actsSheets(register, year, words))
    const rows = sheet?.rows.slice(1) ?? []
    const sumOf = (kind: string, detail?: string): number => rows.filter((row) => row[2] === kind && (detail === undefined || row[3] === detail)).reduce((sum, row) => sum + Number(row[4]), 0)
    const figures = yearFigures(expected)
    expect([sumOf('Courrier reçu'), sumOf('Courrier remis'), sumOf('Radiation'), sumOf('Passage anonyme'), sumOf('Domiciliation accordée', 'première')])
      .toEqual(['mailIn', 'mailOut', 'radiations.all', 'anonymous', 'decisions.first'].map((code) => figures.get(code)))
    expect(rows.length).toBeGreaterThan(15_000)
    expect(sheet?.frozen).toBe(1)
    expect(actsFileName(year)).toBe('boussole-actes-2024.xlsx')
  })

  test('each says when, what, how many, by whom and whose, in dates and numbers; what is on no list is not there', () => {
    const scribe = createScribe()
    const awa = someone(1)
    const on = '2024-10-06'
    scribe.write('2024-01-01', opened(awa, { firstName: 'Awa' }))
    scribe.write(on, { kind: 'passage', person: awa, data: { for: 'domiciliation', again: true, at: at('09:05') } }, { kind: 'prestation', data: { prestation: 'shower' }, n: 2 })
    scribe.write(on, { kind: 'mailHandedOut', person: awa, data: { mail: 'parcel', to: 'mandatary' }, n: 3 }, { kind: 'mailCounted', person: awa, data: { mail: 'letter', by: -2 } })
    scribe.write(on, { kind: 'contact', person: awa, data: { channel: 'call' } }, { kind: 'referralMade', data: { referral: 'door6', how: 'here' } })
    scribe.write(on, { kind: 'domiciliationRequested', person: awa, data: { for: 'renewal' } })
    scribe.write(on, { kind: 'absenceExcused', person: awa, data: { from: day(on) }, secret: { cause: 'health' } })
    const [sheet] = writtenAtOnce(actsSheets(scribe.register(), { from: day(on), to: day(on) }, words))
    const when = { day: on }
    expect(sheet?.rows.slice(1).map((row) => [...row.slice(0, 5), ...row.slice(6)]).toSorted((a, b) => (JSON.stringify(a[2]) < JSON.stringify(b[2]) ? -1 : 1))).toEqual([
      [when, '', 'Contact', 'appel', 1, 'B00001', '=Awa'],
      [when, '', 'Courrier remis', 'colis, à un mandataire', 3, 'B00001', '=Awa'],
      [when, '', 'Demande de domiciliation', 'renouvellement', 1, 'B00001', '=Awa'],
      [when, '', 'Inventaire du courrier', 'lettre', -2, 'B00001', '=Awa'],
      [when, '', 'Orientation', 'r:door6', 1, '', ''],
      [when, { day: on, at: '09:05' }, 'Passage', 'pour la domiciliation, nouvelle entrée', 1, 'B00001', '=Awa'],
      [when, '', 'Prestation', 'p:shower', 2, '', ''],
    ])
  })
})

test('the workbook of figures tells flows from stocks, months by their days, classes with their shares, and what each counts', () => {
  const march = { from: knownDay('2024-03-01'), to: knownDay('2024-03-31') }
  const sheets = figuresSheets({
    place: 'La Boussole', period: march,
    figures: [{ code: 'passages', label: 'Passages', n: 544, means: 'Un par jour.', stock: false }, { code: 'waiting', label: 'En attente', n: 12, means: 'Ce jour-là.', stock: true }],
    months: { heads: ['Passages'], rows: [{ period: march, counts: [544] }], total: [544] },
    classes: [{ figure: 'Par sexe', label: 'Femme', n: 1, share: 33.3 }], classMeans: [{ figure: 'Par sexe', means: 'Selon la fiche.' }],
  })
  expect(sheets.map(({ name, frozen, rows }) => [name, frozen, rows[1]])).toEqual([
    ['Chiffres', 1, ['Passages', 544, { day: '2024-03-01' }, { day: '2024-03-31' }, 'passages', 'La Boussole']],
    ['Mois', 1, [{ day: '2024-03-01' }, { day: '2024-03-31' }, 544]],
    ['Répartitions', 1, ['Par sexe', 'Femme', 1, 33.3]],
    ['Définitions', 1, ['Passages', 'Un par jour.']],
  ])
  expect(sheets[0]?.rows[2]?.[2]).toBe('')
  expect(figuresSheetsName(march)).toBe('boussole-chiffres-2024-03-01_2024-03-31.xlsx')
})
