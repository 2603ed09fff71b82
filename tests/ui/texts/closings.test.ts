import { expect, test } from 'vitest'
import { closings } from '#ui/texts/closings.ts'

test('the acts of an import that are not listed are as many as they are said to be', () => {
  expect([1, 8_170].map(closings.after.more)).toEqual(['Et 1 autre acte.', 'Et 8\u202f170 autres actes.'])
})
