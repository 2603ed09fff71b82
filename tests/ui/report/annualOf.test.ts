import { expect, test } from 'vitest'
import { createScribe, came, day, someone } from '../../domain/scribe.ts'
import { closedNow, closedOlder } from '../../domain/closings/closedOlder.ts'
import { annualOf } from '#ui/report/annualOf.ts'
import { annualTables } from '#ui/report/annualTables.ts'
import { annualChapters } from '#ui/texts/annualSentences.ts'
import { plainOf } from '#ui/texts/sentence.ts'

const year = { from: day('2026-01-01'), to: day('2026-12-31') }

const printed = (written: (draft: ReturnType<typeof closedNow>) => ReturnType<typeof closedNow>) => {
  const scribe = createScribe()
  scribe.write('2025-02-03', came(someone(1)), { kind: 'anonymousPassage', n: 800, data: {} })
  scribe.write('2026-03-02', came(someone(2)))
  scribe.write('2027-01-05', written(closedNow(scribe.register(), year)))
  const annual = annualOf(scribe.register(), year, day('2027-01-06')) ?? expect.fail('no year')
  const { flow: [flow], stock: [stock] } = annualTables(annual)
  const row = (code: string) => [flow, stock].flatMap((table) => table?.rows ?? []).find(({ key }) => key === code)?.cells.slice(2).map((cell) => (typeof cell === 'string' ? cell : cell.text))
  const text = annualChapters(annual).flatMap(({ sentences }) => sentences.map(plainOf)).join(' ')
  return { mean: row('dailyMean')?.[0], others: ['mailIn', 'mailPerOpenDay', 'domiciled.people'].map(row), notes: [flow?.note, stock?.note], domiciled: /aucune personne n’était domiciliée au 31\sdécembre 2025/.test(text) }
}

// decisions/0033: a closed year is written again the same, whatever is counted otherwise since.
test('a year that was closed before zeros were kept is printed as it was: what is absent of the year before is 0, means and all, and no note says that it was not noted', () => {
  expect(printed(closedOlder)).toEqual({
    mean: '3,2', others: [['0', '0'], ['0', '0'], ['0', '0']], notes: ['De l’année d’avant, 11 mois sont connus.', undefined], domiciled: true,
  })
})

test('one that is closed today keeps what was not noted as a blank, and says so', () => {
  const unnoted = 'Là où l’année d’avant est vide, le registre ne le notait pas encore.'
  expect(printed((draft) => draft)).toEqual({
    mean: '', others: [['', ''], ['', ''], ['', '']], notes: [`De l’année d’avant, 11 mois sont connus : ses nombres ne se comparent pas à ceux de cette année, et elle n’a pas de moyenne par jour d’ouverture. ${unnoted}`, unnoted], domiciled: false,
  })
})
