import { describe, expect, test } from 'vitest'
import { readText, sheet } from './readText.ts'

const warned = (text: string) => {
  const { rows, notes } = readText(text)
  return { rows, notes: notes.map(({ severity, problem, column, value }) => [severity, problem, column, value]) }
}

describe('what comes in with a warning', () => {
  test('a ground, a link, a cause, a sex or a household that nobody knows reads as unknown', () => {
    expect(warned(sheet('domiciliations', 'B1;radiation;02/01/2024;;;;demenagement'))).toMatchObject({ rows: [{ decision: 'ended' }], notes: [['warning', 'unknownWord', 'motif', 'demenagement']] })
    expect(warned(sheet('domiciliations', 'B1;premiere;02/01/2024;02/01/2024;01/01/2025;cousin;'))).toMatchObject({ rows: [{ decision: 'first' }], notes: [['warning', 'unknownWord', 'lien_commune', 'cousin']] })
    expect(warned(sheet('domiciliations', 'B1;refus;02/01/2024;;;;trop loin'))).toMatchObject({ rows: [{ decision: 'refused' }], notes: [['warning', 'unknownWord', 'motif', 'trop loin']] })
    expect(warned(sheet('absences', 'B1;02/01/2024;;voyage'))).toMatchObject({ rows: [{ number: 'B1' }], notes: [['warning', 'unknownWord', 'motif', 'voyage']] })
    expect(warned(sheet('usagers', 'B1;Bah;;;;X;;tribu'))).toMatchObject({ rows: [{ who: { lastName: 'Bah' } }], notes: [['warning', 'unknownWord', 'sexe', 'X'], ['warning', 'unknownWord', 'composition', 'tribu']] })
  })

  test('nothing of the doubtful word is kept', () => {
    const { rows } = readText(sheet('domiciliations', 'B1;radiation;02/01/2024;;;;demenagement', 'B1;premiere;02/01/2024;02/01/2024;01/01/2025;cousin;'))
    for (const row of rows) expect(Object.keys(row)).not.toContain(row.table === 'decisions' && row.decision === 'ended' ? 'ground' : 'link')
  })

  test('more than a year of validity is kept as it is written, the leap day too', () => {
    const grants = sheet('domiciliations', 'B1;premiere;02/01/2024;02/01/2024;02/01/2025;;', 'B2;premiere;29/02/2024;29/02/2024;01/03/2025;;', 'B3;premiere;29/02/2024;29/02/2024;28/02/2025;;')
    expect(warned(grants)).toMatchObject({
      rows: [{ until: '2025-01-02' }, { until: '2025-03-01' }, { until: '2025-02-28' }],
      notes: [['warning', 'overAYear', 'valable_au', '02/01/2025'], ['warning', 'overAYear', 'valable_au', '01/03/2025']],
    })
  })

  test('an hour that no clock shows is left out: they came all the same', () => {
    expect(warned(sheet('passages', '03/07/2023;25:00;B1;accueil'))).toMatchObject({ rows: [{ day: '2023-07-03' }], notes: [['warning', 'impossibleTime', 'heure', '25:00']] })
    expect(Object.keys(readText(sheet('passages', '03/07/2023;25:00;B1;accueil')).rows[0] ?? {})).not.toContain('at')
  })

  test('an entry without a usable motive is an entry, an ayant droit without a kinship is one', () => {
    expect(warned(sheet('passages', '03/07/2023;10:00;B1;', '03/07/2023;10:00;B1;visite'))).toMatchObject({
      rows: [{ for: 'welcome' }, { for: 'welcome' }],
      notes: [['warning', 'missingCell', 'motif', ''], ['warning', 'unknownWord', 'motif', 'visite']],
    })
    expect(warned(sheet('ayants_droit', 'B1;Bah;Lina;;', 'B1;Bah;Lina;niece;'))).toMatchObject({
      rows: [{ who: { kinship: 'other' } }, { who: { kinship: 'other' } }],
      notes: [['warning', 'missingCell', 'lien', ''], ['warning', 'unknownWord', 'lien', 'niece']],
    })
  })

  test('a column with a date whose second number is no month may have its months first: told once, beside the row that stays out', () => {
    expect(warned(sheet('contacts', '03/12/2024;;B1;appel', '12/25/2024;;B1;appel', '12/26/2024;;B1;appel', '31/31/2024;;B1;appel'))).toMatchObject({
      rows: [{ day: '2024-12-03' }],
      notes: [['reject'], ['reject'], ['reject', 'impossibleDate', 'date', '31/31/2024'], ['warning', 'monthFirst', 'date', '12/25/2024']].map((note) => expect.arrayContaining(note) as unknown),
    })
  })

  test('cells that a spreadsheet left out at the end of a row are empty', () => {
    expect(warned(sheet('courriers', '02/01/2024;08:10;B1;recu;lettre;2'))).toMatchObject({ rows: [{ way: 'in', n: 2 }], notes: [] })
    expect(warned(sheet('usagers', 'B1;Bah;;Awa'))).toMatchObject({ rows: [{ number: 'B1' }], notes: [] })
  })
})

describe('a row is known by what it says', () => {
  const keys = (text: string) => readText(text).rows.map(({ key }) => key)

  test('its table, its cells in their fixed order, and its occurrence', () => {
    expect(keys(sheet('passages', '03/07/2023;10:00; B1 ;accueil', '03/07/2023;10:00;B1;accueil', '03/07/2023;10:00;;accueil'))).toEqual([
      'passages\n03/07/2023\n10:00\nB1\naccueil\n1', 'passages\n03/07/2023\n10:00\nB1\naccueil\n2', 'passages\n03/07/2023\n10:00\n\naccueil\n1',
    ])
  })

  test('the same whatever the order of the columns, the separator, the file and what stands beside', () => {
    const one = sheet('contacts', '03/07/2023;10:00;B1;appel', '03/07/2023;10:00;B1;appel')
    const other = 'Remarque,Type,Numéro,Date,Heure\n"a, b",appel,B1,03/07/2023,10:00\n\n,appel,B1,03/07/2023,10:00\n'
    expect(keys(other)).toEqual(keys(one))
  })

  test('a cell of several lines is one line of it', () => {
    expect(keys(sheet('usagers', 'B1;"Le\r\nGall";;;;;;'))).toEqual(['persons\nB1\nLe Gall\n\n\n\n\n\n\n1'])
    expect(readText(sheet('usagers', 'B1;"Le\r\nGall";;;;;;', 'B2;Sow;;;;;;')).rows.map(({ line }) => line)).toEqual([2, 4])
  })
})

test('20,000 rows are read in steps of a few hundred', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `03/07/2023;10:00;B${String(i % 900)};${i % 10 === 0 ? 'visite' : 'accueil'}`)
  const { rows: read, notes } = readText(sheet('passages', ...rows))
  expect(read).toHaveLength(20_000)
  expect(notes).toHaveLength(2_000)
  expect(new Set(read.map(({ key }) => key)).size).toBe(20_000)
})
