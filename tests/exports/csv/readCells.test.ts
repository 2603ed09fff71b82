import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from '#exports/csv/decodeText.ts'
import { readCells } from '#exports/csv/readCells.ts'
import { separatorOf, separators } from '#exports/csv/separatorOf.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'

const cellsOf = (text: string, separator: (typeof separators)[number] = ';') => [...readCells(text, separator)].map(({ cells }) => cells)
const linesOf = (text: string) => [...readCells(text, ';')].map(({ line }) => line)

describe('cells', () => {
  test('lines end as Windows, Unix or an old Mac end them, the last one or not', () => {
    for (const text of ['a;b\r\nc;d\r\n', 'a;b\nc;d', 'a;b\rc;d\r']) expect(cellsOf(text)).toEqual([['a', 'b'], ['c', 'd']])
  })

  test('a quoted cell keeps separators, quotes and line ends', () => {
    expect(cellsOf('"a;b";"dit ""Doc""";"deux\r\nlignes"\r\nc;d;')).toEqual([['a;b', 'dit "Doc"', 'deux\r\nlignes'], ['c', 'd', '']])
  })

  test('a row stands at its first line, blank rows count as lines and are left out', () => {
    expect(linesOf('a;b\r\n"1\r\n2\n3";x\r\n\r\n;;\r\nc;d')).toEqual([1, 2, 7])
  })

  test('a lone quote spoils its own cell and no other row', () => {
    expect(cellsOf('"Doc;a\nb;c')).toEqual([['"Doc', 'a'], ['b', 'c']])
    expect(cellsOf('"Doc;a\nb;"c;d"\ne;f')).toEqual([['"Doc', 'a'], ['b', 'c;d'], ['e', 'f']])
    expect(cellsOf('"Doc" Diallo;a\n5" de pluie;b')).toEqual([['"Doc" Diallo', 'a'], ['5" de pluie', 'b']])
    expect(cellsOf('"')).toEqual([['"']])
  })

  test('an empty cell stays where it is, also quoted', () => {
    expect(cellsOf(';a;;"";')).toEqual([['', 'a', '', '', '']])
  })

  test('the end of a row is where the next one begins', () => {
    const text = '"a\nb";c\r\nd\r\n'
    expect([...readCells(text, ';')].map(({ end }) => text.slice(end))).toEqual(['d\r\n', ''])
  })
})

describe('the separator', () => {
  test('is what the headers use, outside quotes', () => {
    expect(separatorOf('numero;nom\n1,2,3,4')).toBe(';')
    expect(separatorOf('\r\n \r\nnumero,nom,prenom\n1;2')).toBe(',')
    expect(separatorOf('numero\tnom\tprenom')).toBe('\t')
    expect(separatorOf('"a,b,c,d";nom;prenom')).toBe(';')
    expect(separatorOf('numero')).toBe(';')
    expect(separatorOf('')).toBe(';')
  })
})

const awkward = fc.string({ unit: fc.constantFrom('a', 'é', '1', ';', ',', '\t', '"', '\r', '\n', ' ', '=', '-', '+', '@', '€', '😀') })
const isFormula = (cell: string): boolean => /^\s*[=+\-@]|^[\t\r\n]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell)
const inert = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell)

test('what is written is read back, cell by cell, but for formulas made inert', () => {
  fc.assert(
    fc.property(fc.array(fc.array(awkward, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
      const kept = rows.filter((cells) => cells.some((cell) => inert(cell).trim() !== ''))
      const decoded = decodeText(writeCsv(rows))
      const read = decoded.ok ? cellsOf(decoded.value.text) : []
      expect(read).toEqual(kept.map((cells) => cells.map(inert)))
    }),
    { numRuns: 1_000 },
  )
}, 60_000)

test('no text whatever stops the reading, and no line is lost or invented', () => {
  fc.assert(
    fc.property(awkward, fc.constantFrom(...separators), (text, separator) => {
      const rows = [...readCells(text, separator)]
      const lines = text.split(/\r\n|\r|\n/).length
      for (const [i, { line, end }] of rows.entries()) {
        expect(line).toBeGreaterThan(rows[i - 1]?.line ?? 0)
        expect(line).toBeLessThanOrEqual(lines)
        expect(end).toBeGreaterThan(rows[i - 1]?.end ?? 0)
      }
      const letters = (all: string): string => all.replaceAll(/[^aé1€]/g, '')
      expect(letters(rows.flatMap(({ cells }) => cells).join(''))).toBe(letters(text))
    }),
    { numRuns: 1_000 },
  )
}, 60_000)
