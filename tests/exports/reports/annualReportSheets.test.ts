import { expect, test } from 'vitest'
import { annualReportSheets } from '#exports/reports/annualReportSheets.ts'
import type { ReportTable } from '#exports/reports/annualReportSheets.ts'

const heads = [{ id: 'class', head: 'Cl.', full: 'Classe' }, { id: 'n', head: 'Nombre' }]
const table = (id: string, sheet: string, more: Partial<ReportTable> = {}): ReportTable => ({
  id, sheet, caption: `par ${id}`, heads, rows: [{ key: 'a', cells: ['a', { code: 'x.a', n: 1234, text: '1 234' }] }], ...more,
})
const text = { sheet: 'Texte', title: 'Bilan 2024', chapters: [{ title: 'Accueil', sentences: ['Une phrase.', 'Une autre.'] }] }

test('the text comes first, a line a sentence; numbers are numbers, heads are whole words', () => {
  expect(annualReportSheets({ text, captions: 'Répartition', tables: [table('sexe', 'Année', { foot: ['Total', { n: 1234, text: '1 234' }] })] })).toEqual([
    { name: 'Texte', frozen: 1, rows: [['Bilan 2024'], ['Accueil'], ['Une phrase.'], ['Une autre.']] },
    { name: 'Année', frozen: 1, rows: [['Classe', 'Nombre'], ['a', 1234], ['Total', 1234]] },
  ])
})

test('tables of one sheet stand below each other, each line with its table’s name, were it alone', () => {
  const grouped = { grouped: true } as const
  const [, sheet] = annualReportSheets({ text, captions: 'Répartition', tables: [table('sexe', 'Classes', grouped), table('âge', 'Classes', grouped)] })
  expect(sheet?.rows).toEqual([['Répartition', 'Classe', 'Nombre'], ['par sexe', 'a', 1234], ['par âge', 'a', 1234]])
  expect(annualReportSheets({ text, captions: 'Répartition', tables: [table('sexe', 'Classes', grouped)] })[1]?.rows[1]).toEqual(['par sexe', 'a', 1234])
})
