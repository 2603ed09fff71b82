import { describe, expect, test } from 'vitest'
import { readAtOnce, readRegister } from '#exports/register/readRegister.ts'
import { storedRegister } from '../../registers/storedRegister.ts'
import { headerOf, readText, sheet } from './readText.ts'

const problemOf = (text: string, name = 'feuille.csv') => {
  const [first] = readText({ [name]: text }).files
  return first === undefined || first.result.ok ? undefined : first.result.error
}
const tableOf = (text: string, name = 'feuille.csv') => {
  const [first] = readText({ [name]: text }).files
  return first?.result.ok === true ? first.result.value.table : undefined
}

describe('the register of 2024', () => {
  const { files } = storedRegister('2024')

  test('comes in without a note', () => {
    const { rows, notes, files: read } = readAtOnce(readRegister(files))
    expect(notes).toEqual([])
    expect(read.map(({ name, result }) => [name, result.ok && result.value.read])).toEqual([
      ['usagers.csv', 895], ['passages.csv', 8220], ['prestations.csv', 4101], ['courriers.csv', 6990], ['domiciliations.csv', 819],
      ['ayants_droit.csv', 186], ['contacts.csv', 52], ['absences.csv', 10],
    ])
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
  })

  test('is read in short steps that tell how far they are', () => {
    const steps = [...readRegister(files)]
    const total = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
    expect(steps.length).toBeGreaterThan(80)
    expect(steps.at(-1)).toEqual({ file: 'absences.csv', done: total, total })
    for (const [i, { done }] of steps.entries()) {
      expect(done).toBeGreaterThanOrEqual(steps[i - 1]?.done ?? 0)
      expect(done).toBeLessThanOrEqual(total)
    }
  })
})

describe('a file is known by its headers', () => {
  test('in any order, case, accents and spaces, with columns of its own', () => {
    expect(tableOf('Remarque;Date de naissance;PRÉNOM ;Nom d’usage;Nom;Numéro\n')).toBe('persons')
    expect(tableOf('Motif;N°;Valable au;Valable du;Date de la décision;DECISION;Numéro;Lien commune\n')).toBe('decisions')
    expect(tableOf('Remis à,Quantité,Nature,Sens,Numéro,Heure,Date\n')).toBe('mail')
    expect(tableOf('du\tau\tnuméro\tmotif')).toBe('absences')
  })

  test('whatever its name', () => {
    for (const [name, header] of Object.entries(headerOf)) {
      expect(tableOf(header), name).toBeDefined()
      expect(tableOf(header, 'usagers.csv'), name).toBe(tableOf(header))
    }
    expect(new Set(Object.values(headerOf).map((header) => tableOf(header))).size).toBe(8)
  })

  test('and by the most of them, when it could be two', () => {
    expect(tableOf(`du;au;${headerOf.usagers}`)).toBe('persons')
    expect(tableOf(`${headerOf.courriers};type;prestation`)).toBe('mail')
  })

  test('the name only settles a draw', () => {
    expect(tableOf(`${headerOf.passages};type`, 'contacts de 2024.csv')).toBe('contacts')
    expect(tableOf(`${headerOf.passages};type`, 'Passages.csv')).toBe('passages')
    expect(problemOf('date;heure;numero', 'Prestations 2024.csv')).toEqual({ code: 'missingColumns', table: 'prestations', columns: ['prestation'] })
    expect(problemOf('date;heure;numero', 'contacts.csv')).toEqual({ code: 'missingColumns', table: 'contacts', columns: ['type'] })
  })

  test('columns that it can do without are named, and read as unknown', () => {
    const reading = readText('numero;nom;prenom\nB1;Sow;Awa')
    expect(reading.files[0]?.result).toMatchObject({ ok: true, value: { absent: ['nom_usage', 'surnom', 'sexe', 'date_naissance', 'composition'] } })
    expect(reading.rows).toMatchObject([{ number: 'B1', who: { lastName: 'Sow', firstName: 'Awa' } }])
  })
})

describe('a file that cannot be read says why', () => {
  test.each([
    ['usagers', 'numero', 'persons'], ['usagers', 'prenom', 'persons'], ['passages', 'motif', 'passages'], ['prestations', 'prestation', 'prestations'],
    ['courriers', 'remis_a', 'mail'], ['courriers', 'quantite', 'mail'], ['domiciliations', 'valable_au', 'decisions'],
    ['ayants_droit', 'numero_titulaire', 'ayantsDroit'], ['contacts', 'type', 'contacts'], ['absences', 'au', 'absences'],
  ] as const)('%s.csv without %s', (name, column, table) => {
    const header = headerOf[name].split(';').filter((one) => one !== column).join(';')
    expect(problemOf(header, `${name}.csv`)).toEqual({ code: 'missingColumns', table, columns: [column] })
  })

  test('no register, an empty file, a workbook, something that is no text', () => {
    expect(problemOf('ville;habitants\nRueil;80000')).toEqual({ code: 'notARegister', headers: ['ville', 'habitants'] })
    expect(problemOf('Cher collègue,\nvoici le registre.')).toMatchObject({ code: 'notARegister' })
    expect(problemOf('')).toEqual({ code: 'empty' })
    expect(problemOf(';;;\r\n;;;')).toEqual({ code: 'empty' })
    expect(problemOf('PK\u0003\u0004')).toEqual({ code: 'spreadsheet' })
    expect(problemOf('a\u0000b')).toEqual({ code: 'notText' })
  })

  test('two files of one kind: the second is put aside, and the others come in', () => {
    const { files, rows } = readText({
      'a.csv': sheet('contacts', '02/01/2024;10:00;B1;appel'),
      'b.csv': sheet('contacts', '03/01/2024;10:00;B1;appel'),
      'c.csv': 'rien;de;connu',
      'd.csv': sheet('absences', 'B1;01/01/2024;;sante'),
    })
    expect(files.map(({ result }) => result.ok)).toEqual([true, false, false, true])
    expect(files[1]?.result).toEqual({ ok: false, error: { code: 'sameTable', table: 'contacts', first: 'a.csv' } })
    expect(rows.map(({ table }) => table)).toEqual(['contacts', 'absences'])
  })

  test('headers alone are a register with nothing in it', () => {
    expect(readText(headerOf.passages)).toMatchObject({ rows: [], notes: [], files: [{ result: { ok: true, value: { read: 0, rejected: 0 } } }] })
  })
})
