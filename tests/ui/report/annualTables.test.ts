import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { annualTables } from '#ui/report/annualTables.ts'

const settings = { ...initialSettings, place: 'La Boussole' }
const period = { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }

// 5,9 passages a day were told of 2023, of which the register held six months: they had been divided by the days of twelve; and « +5 047 » passages.
test('of a year before that is known in part, no mean by day of opening and no gap is told, and the note says so; what was noted in it is, and what stood on its last day is compared', () => {
  const flow = (months: number) => {
    const counted = { 'dailyMean': 25.9, 'before.dailyMean': 5.9, 'passagesPerPerson': 8.3, 'before.passagesPerPerson': 3.9, 'mailPerOpenDay': 21.6, 'before.months': months, 'domiciled.people': 427, 'before.domiciled.people': 359 }
    const { flow: [table], stock: [stock] } = annualTables({ figures: new Map(Object.entries(counted)), period, settings })
    const row = (code: string) => [table, stock].flatMap((one) => one?.rows ?? []).find(({ key }) => key === code)?.cells.slice(2).map((cell) => (typeof cell === 'string' ? cell : cell.text))
    return [row('dailyMean'), row('mailPerOpenDay'), row('passagesPerPerson'), row('domiciled.people'), table?.note]
  }
  const unnoted = 'Là où l’année d’avant est vide, le registre ne le notait pas encore.'
  expect(flow(6)).toEqual([['', ''], ['', ''], ['3,9', ''], ['359', '+68'], `De l’année d’avant, 6 mois sont connus : ses nombres ne se comparent pas à ceux de cette année, et elle n’a pas de moyenne par jour d’ouverture. ${unnoted}`])
  expect(flow(1)[4]).toMatch(/1 mois est connu :/)
  expect(flow(12)).toEqual([['5,9', '+20'], ['', ''], ['3,9', '+4,4'], ['359', '+68'], unnoted])
})

// 5 438 letters and 233 radiations were told as « +5 438 » and « +233 » over a year in which nobody noted either.
test('what the register did not note yet in the year before is left blank, and the note says so; a 0 that was noted is told', () => {
  const counted = { 'people': 9, 'mailIn': 5438, 'radiations.all': 233, 'refusals': 9, 'before.months': 12, 'before.people': 4, 'before.refusals': 0, 'waiting': 3, 'domiciled.people': 8, 'before.domiciled.people': 5 }
  const tables = annualTables({ figures: new Map(Object.entries(counted)), period, settings })
  const [flow, stock] = [tables.flow[0], tables.stock[0]]
  const row = (code: string) => [flow, stock].flatMap((table) => table?.rows ?? []).find(({ key }) => key === code)?.cells.slice(2).map((cell) => (typeof cell === 'string' ? cell : cell.text))
  expect(['people', 'mailIn', 'radiations.all', 'refusals', 'waiting', 'domiciled.people'].map(row)).toEqual([['4', '+5'], ['', ''], ['', ''], ['0', '+9'], ['', ''], ['5', '+3']])
  expect([flow, stock].map((table) => table?.note)).toEqual(Array.from({ length: 2 }, () => 'Là où l’année d’avant est vide, le registre ne le notait pas encore.'))
  const first = annualTables({ figures: new Map([['people', 9]]), period, settings })
  expect([first.flow[0]?.note, first.stock[0]?.note]).toEqual(['Le registre ne connaît pas l’année d’avant : toutes les personnes y sont nouvelles.', undefined])
})

test('for outside, a blank is what was not noted yet, or what is not published', () => {
  const counted = { 'people': 9, 'mailIn': 7, 'before.months': 12, 'before.people': 3, 'before.passages': 8 }
  const [flow] = annualTables({ figures: new Map(Object.entries(counted)), period, settings, outside: (code) => (code === 'before.people' ? 'left' : 'told') }).flow
  expect(['people', 'mailIn'].map((code) => flow?.rows.find(({ key }) => key === code)?.cells.slice(2))).toEqual([['', ''], ['', '']])
  expect(flow?.note).toBe('Là où l’année d’avant est vide, le registre ne le notait pas encore, ou le nombre n’est pas publié.')
})

// « 383 new people in 2023, +129 » was told of a register that began in July 2023.
test('of the first year of a register nobody is told as new to the house; of a later one they are', () => {
  const newcomers = (people: number) => {
    const counted = { 'newPeople': 512, 'before.newPeople': 383, 'before.people': people, 'before.months': 12 }
    const [flow] = annualTables({ figures: new Map(Object.entries(counted)), period, settings }).flow
    return flow?.rows.find(({ key }) => key === 'newPeople')?.cells.slice(2).map((cell) => (typeof cell === 'string' ? cell : cell.text))
  }
  expect([newcomers(383), newcomers(600)]).toEqual([['', ''], ['383', '+129']])
})
