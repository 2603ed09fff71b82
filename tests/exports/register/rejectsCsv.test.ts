import { expect, test } from 'vitest'
import { readCells } from '#exports/csv/readCells.ts'
import { problemText, rejectsCsv, rejectsFileName } from '#exports/register/rejectsCsv.ts'
import { register } from '#exports/texts/register.ts'
import { readText, sheet } from './readText.ts'

const linesOf = (bytes: Uint8Array) => [...readCells(new TextDecoder().decode(bytes), ';')].map(({ cells }) => cells)

test('each cell at fault has its line, with the row as it was; warnings are no rejects', () => {
  const { notes } = readText({
    'passages.csv': sheet('passages', '31/02/2024;10:00;B1;accueil', '03/07/2023;99:00;B1;accueil'),
    'usagers.csv': sheet('usagers', 'B1;"=1+1;x";;;;;hier;'),
  })
  expect(linesOf(rejectsCsv(notes))).toEqual([
    ['fichier', 'ligne', 'colonne', 'valeur', 'probleme'],
    ['passages.csv', '2', 'Date', '31/02/2024', 'date impossible (attendue : jj/mm/aaaa)', '31/02/2024', '10:00', 'B1', 'accueil'],
    ['usagers.csv', '2', 'Date de naissance', 'hier', 'date impossible (attendue : jj/mm/aaaa)', 'B1', "'=1+1;x", '', '', '', '', 'hier', ''],
  ])
  expect(rejectsFileName).toBe('boussole-lignes-rejetees.csv')
})

test('a row without a cell to blame has none', () => {
  const { notes } = readText(sheet('usagers', 'B1;Bah'))
  expect(linesOf(rejectsCsv(notes))[1]).toEqual(['feuille.csv', '2', '', '', 'ligne incomplète : il manque des cases', 'B1', 'Bah'])
})

test('a number that nobody knows is said in the same words as the others', () => {
  const note = { file: 'passages.csv', line: 4, severity: 'reject', problem: 'unknownNumber', value: 'B7', cells: ['03/07/2023', 'B7'] } as const
  expect(linesOf(rejectsCsv([note]))[1]).toEqual(['passages.csv', '4', '', 'B7', register.problems.unknownNumber, '03/07/2023', 'B7'])
})

test('a warning says what became of the row', () => {
  const { notes } = readText(sheet('passages', '03/07/2023;25:00;B1;', '03/07/2023;10:00;B1;visite'))
  expect(notes.map(problemText)).toEqual([register.problems.impossibleTime, register.leftEmpty, register.passedOver])
})
