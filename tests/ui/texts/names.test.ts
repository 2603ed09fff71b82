import { expect, test } from 'vitest'
import { of } from '#ui/texts/names.ts'

test('a name is tied to its act as it is said: the y of Youssef is a consonant, that of Yves is none', () => {
  expect(['Awa', 'Élise', 'Yves', 'Youssef', 'Yusuf', 'Karim'].map(of)).toEqual(['d’Awa', 'd’Élise', 'd’Yves', 'de Youssef', 'de Yusuf', 'de Karim'])
})
