import { expect, test } from 'vitest'
import { personId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import type { Hit } from '#search/searchPeople.ts'
import { sortOrder } from '#ui/mail/sortOrder.ts'

const hit = (lastName: string, who: Description = {}): Hit => ({
  person: personId('00000000-0000-7000-8000-000000000001'), who: { lastName, ...who }, homonym: false,
  standing: { struckOff: false, archived: false, weight: 0 },
})
const order = (found: readonly Hit[], text: string, receives: readonly string[]) =>
  sortOrder(found, text, ({ who }) => receives.includes(who.lastName ?? '')).map(({ who }) => who.lastName)

test('of two names that begin alike, whoever receives mail here comes first', () => {
  expect(order([hit('Martínez'), hit('Marchand')], 'mar', ['Marchand'])).toEqual(['Marchand', 'Martínez'])
})

test('a whole name comes before the beginning of another, whoever receives', () => {
  expect(order([hit('Martin'), hit('Martinez')], 'martin', ['Martinez'])).toEqual(['Martin', 'Martinez'])
})

test('a word of a name in two words is but its beginning: Benali, who receives mail here, comes before a Ben Ali who does not', () => {
  expect(order([hit('Ben-Ali'), hit('Ben Salah'), hit('Benali')], 'ben', ['Benali'])).toEqual(['Benali', 'Ben-Ali', 'Ben Salah'])
  expect(order([hit('Benali'), hit('Ben-Ali', { firstName: 'Samir' })], 'samir ben ali', ['Benali'])).toEqual(['Ben-Ali', 'Benali'])
})

test('what only sounds alike stays behind, in the order of the search', () => {
  expect(order([hit('Traworé'), hit('Traoret'), hit('Traoré')], 'traore', ['Traworé', 'Traoret'])).toEqual(['Traoré', 'Traoret', 'Traworé'])
  expect(order([hit('Zidi'), hit('Benali')], 'xx', ['Benali'])).toEqual(['Zidi', 'Benali'])
})

test('a box comes before all, by its digits as they are typed', () => {
  expect(order([hit('Adam', { firstName: '41' }), hit('Zidi', { boxNumber: '41' })], '41', ['Adam'])).toEqual(['Zidi', 'Adam'])
})
