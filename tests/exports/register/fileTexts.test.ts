import { expect, test } from 'vitest'
import { fileDoubts, fileProblemText } from '#exports/register/fileTexts.ts'
import { readAtOnce, readRegister } from '#exports/register/readRegister.ts'
import { register } from '#exports/texts/register.ts'
import { readText, sheet } from './readText.ts'

const sentence = (text: string, name = 'feuille.csv') => {
  const [file] = readText({ [name]: text }).files
  if (file === undefined || file.result.ok) throw new Error('it was read')
  return fileProblemText(file.result.error)
}

test('each problem of a file has its sentence, and names what is missing', () => {
  expect(sentence('numero;nom\n')).not.toContain('« Prénom »')
  expect(sentence('date;heure;numero', 'passages.csv')).toBe('Fichier « Passages » : il manque la colonne « Motif ». Dites quelle colonne en tient lieu.')
  expect(sentence('date;numero;sens;nature;quantité', 'courriers.csv')).toBe('Fichier « Courriers » : il manque la colonne « Remis à ». Dites quelle colonne en tient lieu.')
  expect(sentence('numero;decision;date_decision;motif')).toBe('Fichier « Décisions de domiciliation » : il manque les colonnes « Valable du », « Valable au ». Dites quelle colonne en tient lieu.')
  expect([sentence(''), sentence('PK\u0003\u0004'), sentence('\u0000'), sentence('a;b')]).toEqual([
    register.files.empty, register.files.spreadsheet, register.files.notText, register.files.notARegister,
  ])
})

test('the second file of a kind is told which one was first', () => {
  const { files } = readText({ 'a.csv': sheet('absences'), 'b.csv': sheet('absences') })
  expect(files.map(({ result }) => (result.ok ? '' : fileProblemText(result.error)))).toEqual([
    '', 'Un autre fichier choisi contient déjà « Absences justifiées » : a.csv. Importez celui-ci à part.',
  ])
})

test('a file that was read says what is worth a look', () => {
  const bytes = Uint8Array.from('numero;nom;prénom;sexe;surnom;nom_usage;composition', (letter) => letter.charCodeAt(0))
  const [old] = readAtOnce(readRegister([{ name: 'usagers.csv', bytes }])).files
  const [plain] = readText(sheet('usagers')).files
  if (old?.result.ok !== true || plain?.result.ok !== true) throw new Error('it was not read')
  expect(fileDoubts(old.result.value)).toEqual([register.files.windows1252, 'Colonnes absentes, reprises comme « non renseigné » : « Date de naissance ».'])
  expect(fileDoubts(plain.result.value)).toEqual([])
})
