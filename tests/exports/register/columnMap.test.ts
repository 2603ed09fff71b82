import { describe, expect, test } from 'vitest'
import type { ColumnMap } from '#domain/import/columnMap.ts'
import { guessChoice, guessColumns, mapOf, sampleOf, stillMissing, unknownWords } from '#exports/register/columnChoice.ts'
import type { ColumnChoice } from '#exports/register/columnChoice.ts'
import { peekFile } from '#exports/register/peekFile.ts'
import type { PeekedFile } from '#exports/register/peekFile.ts'
import { readAtOnce, readRegister } from '#exports/register/readRegister.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'

const file = (name: string, ...lines: readonly string[]) => ({ name, bytes: new TextEncoder().encode(lines.join('\r\n')) })

const peeked = (...given: Parameters<typeof file>): PeekedFile => {
  const peek = peekFile(file(...given))
  if (peek === undefined) throw new Error('nothing to read')
  return peek
}

const mailOf2025 = [
  'Arrivée,Usager n°,Type de courrier,Nb,Mouvement,Retiré par,Remarque',
  '02/01/2025 09:05,D-12,Lettre simple,2,reçu,,',
  '03.01.2025 10h30,D-12,Colissimo,"1",Remis,Mandataire,ok',
] as const

const asMail: ColumnChoice = {
  table: 'mail',
  columns: { date: 'arrivee', heure: 'arrivee', numero: 'usagern', sens: 'mouvement', nature: 'typecourrier', quantite: 'nb', remis_a: 'retirepar' },
  words: { nature: { 'lettre-simple': 'lettre', colissimo: 'colis' } },
}

describe('a file whose headers are not the register’s', () => {
  test('is guessed by the likeness of its headers and of what its cells say', () => {
    const persons = peeked('domiciliés.csv', 'ID;Nom de famille;Prénoms;Civilité;Né(e) le;Ville', 'D-12;Sow;Awa;Femme;12/03/1985;Rueil', 'D-13;Ba;Ali;H;;Rueil')
    expect(guessChoice(persons)).toEqual({ table: 'persons', columns: { numero: 'id', nom: 'nomfamille', prenom: 'prenoms', sexe: 'civilite', date_naissance: 'nee' }, words: {} })
    const mail = guessChoice(peeked('cahier.csv', ...mailOf2025))
    expect(mail.table).toBe('mail')
    expect(mail.columns).toMatchObject({ nature: 'typecourrier', quantite: 'nb', sens: 'mouvement' })
    expect(mail.words).toEqual({ nature: { 'lettre-simple': 'lettre', colissimo: 'colis' } })
  })

  test('a column of words that are all known is recognised whatever its header; a date column that holds none is not', () => {
    const choice = guessColumns('passages', peeked('x.csv', 'Jour;Pourquoi;Qui', '02/01/2025;domiciliation;B1', '02/01/2025;Accueil;B2'))
    expect(choice.columns).toEqual({ date: 'jour', motif: 'pourquoi' })
    expect(guessColumns('passages', peeked('x.csv', 'Jour;Motif', 'mardi;accueil')).columns).toEqual({ motif: 'motif' })
  })

  test('says what is still missing, which words it does not know, and how its first rows would be read', () => {
    const mail = peeked('cahier.csv', ...mailOf2025)
    expect(stillMissing({ table: 'mail', columns: { date: 'arrivee' }, words: {} }, mail)).toEqual(['numero', 'sens', 'nature', 'quantite', 'remis_a'])
    expect(stillMissing(asMail, mail)).toEqual([])
    expect(unknownWords(asMail, mail).map(({ word, choices }) => [word, choices])).toEqual([
      ['Lettre simple', ['lettre', 'recommande', 'colis']], ['Colissimo', ['lettre', 'recommande', 'colis']],
    ])
    const sample = sampleOf(asMail, mail)
    expect(sample.map(({ comesIn }) => comesIn)).toEqual([true, true])
    expect(sample[0]?.cells).toMatchObject({ date: '02/01/2025 09:05', nature: 'Lettre simple', quantite: '2' })
    expect(sampleOf({ ...asMail, words: {} }, mail).map(({ notes }) => notes[0]?.problem)).toEqual(['unknownWord', 'unknownWord'])
  })

  test('two headers of one name, and one without a name, are told apart', () => {
    expect(peeked('x.csv', 'Date;date;;Nom').columns.map(({ plain }) => plain)).toEqual(['date', 'date-2', 'colonne3', 'nom'])
  })

  test('what is no text has nothing to choose from', () => {
    expect(peekFile({ name: 'photo.png', bytes: Uint8Array.of(0, 1, 2) })).toBeUndefined()
    expect(peeked('vide.csv', 'a').rows).toEqual([])
  })
})

describe('a choice that was remembered', () => {
  const map = mapOf(asMail, peeked('cahier.csv', ...mailOf2025))
  const read = (maps: readonly ColumnMap[], ...lines: readonly string[]) => readAtOnce(readRegister([file('cahier.csv', ...lines)], maps))

  test('reads the file: a date with its hour in one cell, the house’s own words', () => {
    const { rows, notes, files } = read([map], ...mailOf2025)
    expect(notes).toEqual([])
    expect(rows).toMatchObject([
      { table: 'mail', day: '2025-01-02', at: '09:05', number: 'D-12', mail: 'letter', n: 2, way: 'in' },
      { table: 'mail', day: '2025-01-03', at: '10:30', mail: 'parcel', way: 'out', to: 'mandatary' },
    ])
    expect(files[0]?.result).toMatchObject({ ok: true, value: { mapped: true } })
  })

  test('is for the same headers in whatever order, and a row is the same row', () => {
    const [header, ...others] = mailOf2025
    const turned = [header, ...others].map((line) => line.split(',').toReversed().join(','))
    expect(read([map], ...turned).rows.map(({ key }) => key)).toEqual(read([map], ...mailOf2025).rows.map(({ key }) => key))
    expect(read([map], `${header},Autre`, ...others).files[0]?.result.ok).toBe(false)
  })

  test('gives a row the identity of the register’s own columns', () => {
    const own = readAtOnce(readRegister([file('c.csv', 'numero;type;heure;date', 'B1;appel;10:00;02/01/2025')]))
    const chosen: ColumnMap = { table: 'contacts', headers: ['w', 'x', 'y', 'z'], columns: { date: 'w', heure: 'x', numero: 'y', type: 'z' }, words: {} }
    expect(read([chosen], 'z;y;x;w', 'appel;B1;10:00;02/01/2025').rows.map(({ key }) => key)).toEqual(own.rows.map(({ key }) => key))
  })

  test('that lacks a column since, or is for other headers, is passed over', () => {
    expect(read([{ ...map, columns: { date: 'arrivee' } }], ...mailOf2025).files[0]?.result.ok).toBe(false)
  })
})

test('a comma file with decimal commas, tabs, old Mac line ends, Windows letters: each is read as it was meant', () => {
  const numberOf = (text: string) => readAtOnce(readRegister([{ name: 'contacts.csv', bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) }])).rows.map((row) => row.number)
  expect(numberOf('date,heure,numero,type,prix\n02/01/2025,10:00,B1,appel,"1,50"\n02/01/2025,10:05,B2,appel,"2,50"\n')).toEqual(['B1', 'B2'])
  expect(numberOf('date\theure\tnumero\ttype\r02/01/2025\t10:00\tB1\tappel\r\r02/01/2025\t\tB\u00e9\tappel\r')).toEqual(['B1', 'Bé'])
  expect(numberOf('"date";"heure";"numero";"type"\r\n"02/01/2025";"";"B""1";"appel"\r\n')).toEqual(['B"1'])
})

test('what is exported by the desk is read as it is', () => {
  const bytes = writeCsv([['numero', 'nom', 'prenom'], ['B1', 'N’Diaye', 'Awa']])
  expect(readAtOnce(readRegister([{ name: 'usagers.csv', bytes }])).rows).toMatchObject([{ number: 'B1', who: { lastName: 'N’Diaye' } }])
})
