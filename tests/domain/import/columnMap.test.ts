import { expect, test } from 'vitest'
import { rememberMap } from '#domain/import/columnMap.ts'
import type { ColumnMap } from '#domain/import/columnMap.ts'

const map = (...headers: readonly string[]): ColumnMap => ({ table: 'contacts', headers, columns: { date: 'jour' }, words: {} })

test('the latest way to read a file takes the place of the one before, and stands last', () => {
  const again = { ...map('jour', 'qui'), columns: { date: 'jour', numero: 'qui' } }
  expect(rememberMap([map('jour', 'qui'), map('jour')], again)).toEqual([map('jour'), again])
})

test('sixteen are kept, the oldest goes', () => {
  const many = Array.from({ length: 20 }, (_, i) => map(String(i)))
  expect(many.reduce(rememberMap, [])).toEqual(many.slice(4))
})
