import { describe, expect, test } from 'vitest'
import { readText, sheet } from './readText.ts'

const rowsOf = (text: string) => readText(text).rows.map(({ file: _file, line: _line, key: _key, ...row }) => row)
const notesOf = (text: string) =>
  readText(text).notes.map(({ line, severity, problem, column, value }) => [line, severity, problem, column, value])

describe('what a row says', () => {
  test('a person, as far as they said', () => {
    expect(rowsOf(sheet('usagers', 'B1;Bah;Diop;Awa;Momo;F;29/02/2000;femme-isolee-avec-enfants', 'B2;;;;Doc;;;', 'B3;Sow;;;;Homme;1/2/1990;Couple sans enfant'))).toEqual([
      { table: 'persons', number: 'B1', who: { lastName: 'Bah', usualName: 'Diop', firstName: 'Awa', nickname: 'Momo', sex: 'female', birthDate: '2000-02-29', composition: 'singleWomanWithChildren' } },
      { table: 'persons', number: 'B2', who: { nickname: 'Doc' } },
      { table: 'persons', number: 'B3', who: { lastName: 'Sow', sex: 'male', birthDate: '1990-02-01', composition: 'couple' } },
    ])
  })

  test('an entry, with a name or without', () => {
    expect(rowsOf(sheet('passages', '03/07/2023;08:48;B1;accueil', '2023-07-03;9h05;B1;Domiciliation', '03/07/2023;;;accueil', '03/07/2023;9:05:30;B2;accueil'))).toEqual([
      { table: 'passages', day: '2023-07-03', at: '08:48', number: 'B1', for: 'welcome' },
      { table: 'passages', day: '2023-07-03', at: '09:05', number: 'B1', for: 'domiciliation' },
      { table: 'passages', day: '2023-07-03', for: 'welcome' },
      { table: 'passages', day: '2023-07-03', at: '09:05', number: 'B2', for: 'welcome' },
    ])
  })

  test('a prestation, a contact', () => {
    expect(rowsOf(sheet('prestations', '03/07/2023;10:00;;Petit déjeuner', '03/07/2023;10:00;B1;lessive'))).toEqual([
      { table: 'prestations', day: '2023-07-03', at: '10:00', prestation: 'breakfast' },
      { table: 'prestations', day: '2023-07-03', at: '10:00', number: 'B1', prestation: 'laundry' },
    ])
    expect(rowsOf(sheet('contacts', '03/07/2023;10:00;B1;appel', '03/07/2023;;B1;autre service'))).toEqual([
      { table: 'contacts', day: '2023-07-03', at: '10:00', number: 'B1', channel: 'call' },
      { table: 'contacts', day: '2023-07-03', number: 'B1', channel: 'otherService' },
    ])
  })

  test('mail in, and mail out to the holder or a mandatary', () => {
    expect(rowsOf(sheet('courriers', '02/01/2024;08:10;B1;reçu;lettre;12;', '02/01/2024;;B1;remis;Recommandé;1;titulaire', '02/01/2024;;B1;remis;colis;2;mandataire'))).toEqual([
      { table: 'mail', day: '2024-01-02', at: '08:10', number: 'B1', way: 'in', mail: 'letter', n: 12 },
      { table: 'mail', day: '2024-01-02', number: 'B1', way: 'out', mail: 'registeredNotice', n: 1, to: 'holder' },
      { table: 'mail', day: '2024-01-02', number: 'B1', way: 'out', mail: 'parcel', n: 2, to: 'mandatary' },
    ])
  })

  test('decisions, a renewal decided before it starts, endings without dates', () => {
    const text = sheet('domiciliations', 'B1;premiere;02/01/2023;02/01/2023;01/01/2024;residence;', 'B1;renouvellement;20/12/2023;02/01/2024;01/01/2025;;', 'B1;radiation;05/06/2024;;;;non-manifestation', 'B2;refus;05/06/2024;;;;absence-de-lien', 'B3;radiation;05/06/2024;;;;')
    const common = { table: 'decisions' }
    expect(rowsOf(text)).toEqual([
      { ...common, number: 'B1', day: '2023-01-02', decision: 'first', from: '2023-01-02', until: '2024-01-01', link: 'stay' },
      { ...common, number: 'B1', day: '2023-12-20', decision: 'renewal', from: '2024-01-02', until: '2025-01-01' },
      { ...common, number: 'B1', day: '2024-06-05', decision: 'ended', ground: 'nonManifestation' },
      { ...common, number: 'B2', day: '2024-06-05', decision: 'refused', ground: 'noLink' },
      { ...common, number: 'B3', day: '2024-06-05', decision: 'ended' },
    ])
    expect(notesOf(text)).toEqual([])
  })

  test('an ayant droit, an absence that still runs', () => {
    expect(rowsOf(sheet('ayants_droit', 'B1;Bah;Ion;conjoint;24/03/2004', 'B1;;;enfant;'))).toEqual([
      { table: 'ayantsDroit', number: 'B1', who: { lastName: 'Bah', firstName: 'Ion', kinship: 'spouse', birthDate: '2004-03-24' } },
      { table: 'ayantsDroit', number: 'B1', who: { kinship: 'child' } },
    ])
    expect(rowsOf(sheet('absences', 'B1;18/02/2024;04/06/2024;privation-de-liberte', 'B1;18/02/2025;;'))).toEqual([
      { table: 'absences', number: 'B1', from: '2024-02-18', to: '2024-06-04', cause: 'detention' },
      { table: 'absences', number: 'B1', from: '2025-02-18' },
    ])
  })
})

test('a single day is a period', () => {
  expect(rowsOf(sheet('absences', 'B1;18/02/2024;18/02/2024;'))).toMatchObject([{ from: '2024-02-18', to: '2024-02-18' }])
  expect(rowsOf(sheet('domiciliations', 'B1;premiere;18/02/2024;18/02/2024;18/02/2024;;'))).toMatchObject([{ from: '2024-02-18', until: '2024-02-18' }])
})

describe('what keeps a row out, and only that row', () => {
  const good = { usagers: 'B9;Sow;;Awa;;;;', passages: '03/07/2023;10:00;B9;accueil', prestations: '03/07/2023;10:00;B9;douche', courriers: '03/07/2023;10:00;B9;recu;lettre;1;', domiciliations: 'B9;premiere;02/01/2023;02/01/2023;01/01/2024;;', ayants_droit: 'B9;Sow;Lina;enfant;', contacts: '03/07/2023;;B9;appel', absences: 'B9;18/02/2024;;' }

  test.each([
    ['usagers', 'B1;Bah;;Awa;;F;31/02/1980;', 'impossibleDate', 'date_naissance', '31/02/1980'],
    ['usagers', ';Bah;;Awa;;F;;', 'missingNumber', 'numero', ''],
    ['usagers', 'B1;Bah', 'tooFewCells', undefined, undefined],
    ['usagers', `B1;${'a'.repeat(201)};;;;;;`, 'textTooLong', 'nom', 'a'.repeat(201)],
    ['passages', '29/02/2023;10:00;B1;accueil', 'impossibleDate', 'date', '29/02/2023'],
    ['passages', '03/07/23;10:00;B1;accueil', 'shortYear', 'date', '03/07/23'],
    ['passages', ';10:00;B1;accueil', 'missingCell', 'date', ''],
    ['passages', '03/07/2023;10:00;B1', 'tooFewCells', undefined, undefined],
    ['prestations', '03/07/2023;10:00;B1;sauna', 'unknownWord', 'prestation', 'sauna'],
    ['prestations', '03/07/2023;10:00;B1;constructor', 'unknownWord', 'prestation', 'constructor'],
    ['courriers', '03/07/2023;10:00;;recu;lettre;1;', 'missingNumber', 'numero', ''],
    ['courriers', '03/07/2023;10:00;B1;perdu;lettre;1;', 'unknownWord', 'sens', 'perdu'],
    ['courriers', '03/07/2023;10:00;B1;recu;fax;1;', 'unknownWord', 'nature', 'fax'],
    ['courriers', '03/07/2023;10:00;B1;recu;lettre;0;', 'notAQuantity', 'quantite', '0'],
    ['courriers', '03/07/2023;10:00;B1;recu;lettre;-2;', 'notAQuantity', 'quantite', '-2'],
    ['courriers', '03/07/2023;10:00;B1;recu;lettre;1,5;', 'notAQuantity', 'quantite', '1,5'],
    ['courriers', '03/07/2023;10:00;B1;recu;lettre;1000;', 'notAQuantity', 'quantite', '1000'],
    ['courriers', '03/07/2023;10:00;B1;recu;lettre;;', 'missingCell', 'quantite', ''],
    ['courriers', '03/07/2023;10:00;B1;remis;lettre;1;', 'missingCell', 'remis_a', ''],
    ['courriers', '03/07/2023;10:00;B1;remis;lettre;1;voisin', 'unknownWord', 'remis_a', 'voisin'],
    ['domiciliations', 'B1;ajournement;02/01/2023;;;;', 'unknownWord', 'decision', 'ajournement'],
    ['domiciliations', 'B1;premiere;;02/01/2023;01/01/2024;;', 'missingCell', 'date_decision', ''],
    ['domiciliations', 'B1;premiere;02/01/2023;02/01/2023;;;', 'missingCell', 'valable_au', ''],
    ['domiciliations', 'B1;premiere;02/01/2023;02/01/2023;01/01/2023;;', 'endBeforeStart', 'valable_au', '01/01/2023'],
    ['domiciliations', 'B1;radiation;02/01/2023;30/02/2023;;;', 'impossibleDate', 'valable_du', '30/02/2023'],
    ['domiciliations', ';refus;02/01/2023;;;;', 'missingNumber', 'numero', ''],
    ['ayants_droit', ';Bah;Ion;enfant;', 'missingNumber', 'numero_titulaire', ''],
    ['ayants_droit', 'B1;Bah;Ion;enfant;2004', 'impossibleDate', 'date_naissance', '2004'],
    ['contacts', '03/07/2023;10:00;B1;pigeon', 'unknownWord', 'type', 'pigeon'],
    ['contacts', '03/07/2023;10:00;;appel', 'missingNumber', 'numero', ''],
    ['absences', 'B1;;04/06/2024;sante', 'missingCell', 'du', ''],
    ['absences', 'B1;18/02/2024;17/02/2024;sante', 'endBeforeStart', 'au', '17/02/2024'],
    ['absences', 'B1;18/02/2024;99/99/2024;sante', 'impossibleDate', 'au', '99/99/2024'],
    ['absences', ';18/02/2024;;sante', 'missingNumber', 'numero', ''],
  ] as const)('%s: %s', (name, row, ...[problem, column, value]) => {
    const text = sheet(name, good[name], row)
    expect(notesOf(text)).toEqual([[3, 'reject', problem, column, value]])
    expect(readText(text).rows.map(({ line }) => line)).toEqual([2])
    expect(readText(text).files[0]?.result).toMatchObject({ ok: true, value: { read: 1, rejected: 1 } })
    expect(readText(text).notes[0]?.cells).toEqual(row.split(';'))
  })

  test('every cell at fault is named', () => {
    expect(notesOf(sheet('courriers', 'hier;10:00;;recu;fax;x;')).map(([, , problem]) => problem)).toEqual(['impossibleDate', 'missingNumber', 'unknownWord', 'notAQuantity'])
  })

  test('a number given twice stays with the first, unless that one stayed out', () => {
    const text = sheet('usagers', 'B1;Bah;;Awa;;;;', 'B1;Sow;;Ion;;;;', 'B1;Bah;;Awa;;;;', 'B2;Bah;;Awa;;;31/31/1980;', 'B2;Bah;;Awa;;X;;')
    expect(readText(text).rows.map(({ line }) => line)).toEqual([2, 6])
    expect(notesOf(text)).toEqual([
      [3, 'reject', 'duplicateNumber', 'numero', 'B1'], [4, 'reject', 'duplicateNumber', 'numero', 'B1'],
      [5, 'reject', 'impossibleDate', 'date_naissance', '31/31/1980'], [6, 'warning', 'unknownWord', 'sexe', 'X'],
    ])
  })
})
