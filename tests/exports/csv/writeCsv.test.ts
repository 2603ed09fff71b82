import { describe, expect, test } from 'vitest'
import { knownDay } from '#domain/time.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'
import type { CsvCell } from '#exports/csv/writeCsv.ts'

const text = (rows: readonly (readonly CsvCell[])[]): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows))
const cell = (value: CsvCell): string => text([[value]]).slice(1, -2)

test('it opens by a double click: mark, semicolons, CRLF', () => {
  expect([...writeCsv([['é']])]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 13, 10])
  expect(text([['mois', 'passages'], ['2024-01', 655]])).toBe('\ufeffmois;passages\r\n2024-01;655\r\n')
})

test('numbers have a decimal comma, dates are French', () => {
  expect([25.8, -3.5, 0].map(cell)).toEqual(['25,8', '-3,5', '0'])
  expect(cell({ day: knownDay('2024-02-29') })).toBe('29/02/2024')
})

test('separators, quotes and line ends are quoted', () => {
  expect(['a;b', 'dit "Doc"', 'a\nb', 'a\rb', 'a,b'].map(cell)).toEqual(['"a;b"', '"dit ""Doc"""', '"a\nb"', '"a\rb"', 'a,b'])
})

describe('a cell that begins like a formula', () => {
  test.each(['=1+1', '+33612345678', '-2+3', '@SUM(A1)', '\tx', '＝1', '＋1', '－1', '＠x', '  =1', '-', '-1-1', '=HYPERLINK("x")'])('%j is made inert', (formula) => {
    expect(cell(formula).replace(/^"/, '').startsWith("'")).toBe(true)
  })

  test.each(['\rx', '\nx'])('%j is made inert within its quotes', (formula) => {
    expect(cell(formula)).toBe(`"'${formula}"`)
  })

  test.each(['-12', '-12,5', '-0.5', 'N-1', "N'Diaye", '2024-01', 'a=b'])('%j is no formula', (plain) => {
    expect(cell(plain)).toBe(plain)
  })
})
