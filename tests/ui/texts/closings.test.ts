import { expect, test } from 'vitest'
import { closings } from '#ui/texts/closings.ts'

test('the acts of an import that are not listed are as many as they are said to be', () => {
  expect([1, 8_170].map(closings.after.more)).toEqual(['Et 1 autre acte.', 'Et 8\u202f170 autres actes.'])
})

test('the list behind a figure says what its closing said of it: a number, or that nobody had noted it', () => {
  const told = (before: number | undefined, now: number | undefined) => closings.after.one({ code: 'before.mailIn', before, now })
  expect([told(2, 3), told(undefined, 3), told(2, undefined)]).toEqual([
    'Ce chiffre était de 2 à la clôture ; il est de 3 maintenant.', 'Ce chiffre n’était pas noté à la clôture ; il est de 3 maintenant.', 'Ce chiffre était de 2 à la clôture ; il n’est plus connu maintenant.',
  ])
})
