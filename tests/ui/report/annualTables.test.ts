import { expect, test } from 'vitest'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { annualTables } from '#ui/report/annualTables.ts'

const settings = { ...initialSettings, place: 'La Boussole' }
const period = { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }

// 5,9 passages a day were told of 2023, of which the register held six months: they had been divided by the days of twelve.
test('of a year before that is known in part, no mean by day of opening is told, and the note says so; what was noted in it is', () => {
  const flow = (months: number) => {
    const counted = { 'dailyMean': 25.9, 'before.dailyMean': 5.9, 'passagesPerPerson': 8.3, 'before.passagesPerPerson': 3.9, 'mailPerOpenDay': 21.6, 'before.months': months }
    const [table] = annualTables({ figures: new Map(Object.entries(counted)), period, settings }).flow
    const row = (code: string) => table?.rows.find(({ key }) => key === code)?.cells.slice(2).map((cell) => (typeof cell === 'string' ? cell : cell.text))
    return [row('dailyMean'), row('mailPerOpenDay'), row('passagesPerPerson'), table?.note]
  }
  expect(flow(6)).toEqual([['', ''], ['', ''], ['3,9', '+4,4'], 'De l’année d’avant, 6 mois sont connus : elle n’a pas de moyenne par jour d’ouverture.'])
  expect(flow(1)[3]).toMatch(/1 mois est connu :/)
  expect(flow(12)).toEqual([['5,9', '+20'], ['0', '+21,6'], ['3,9', '+4,4'], undefined])
})
