// A class that is not told outside is not told to be nobody.
import { expect, test } from 'vitest'
import type { Telling } from '#domain/aggregates/outside.ts'
import { classesTold, split } from '#ui/texts/annualTelling.ts'
import { said, plainOf } from '#ui/texts/sentence.ts'

const form = (word: string) => ({ one: word, many: word, none: word })
const forms = { lost: form('perdues'), left: form('parties'), gone: form('éteintes') }
const figures = new Map([['ends.lost', 20], ['ends.left', 7], ['ends.gone', 2]])

const sentence = (tellings: Readonly<Record<string, Telling>>, some = figures) =>
  plainOf(split(said`29`, classesTold({ figures: some, outside: (code) => tellings[code] ?? 'told' }, { figure: 'ends', forms, byNumber: true })))

test('a list of classes says that others are not published; where all are told it says nothing of the kind', () => {
  expect(sentence({ 'ends.left': 'more', 'ends.gone': 'masked' })).toBe('29\u00a0: 20 perdues, au moins 5 parties et d’autres, dont le nombre n’est pas publié.')
  expect(sentence({ 'ends.left': 'more', 'ends.gone': 'few' })).toBe('29\u00a0: 20 perdues, au moins 5 parties et moins de 5 éteintes.')
})

test('a class of nobody, and one that is left unsaid, are no others; of a figure none of whose classes is told, the number stands alone', () => {
  expect(sentence({ 'ends.gone': 'masked' }, new Map([['ends.lost', 20], ['ends.left', 7]]))).toBe('29\u00a0: 20 perdues et 7 parties.')
  expect(sentence({ 'ends.gone': 'left' })).toBe('29\u00a0: 20 perdues et 7 parties.')
  expect(sentence({ 'ends.lost': 'masked', 'ends.left': 'masked', 'ends.gone': 'masked' })).toBe('29.')
})
