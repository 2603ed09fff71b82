import { expect, test } from 'vitest'
import { respellings } from '#search/respelled.ts'
import { traitsOf } from '#search/traits.ts'
import { shelterWith } from './shelter.ts'

const respelled = (text: string): readonly string[] => respellings(traitsOf(text)).map(({ sound }) => sound)

test.each([
  ['tijan', 'tidiane'], ['jallow', 'diallo'], ['chiam', 'thiam'], ['wolkow', 'volkov'], ['hryhori', 'grygori'], ['yovanovic', 'jovanovic'], ['chavier', 'xavier'], ['guebre', 'gebre'],
  ['harchenko', 'kharchenko'], ['rislane', 'ghislane'], ['carvalio', 'carvalho'], ['djemil', 'cemil'], ['tchobanu', 'ciobanu'], ['mansouri', 'elmansouri'],
])('"%s" is also looked up as "%s" is written', (typed, papers) => expect(respelled(typed)).toContain(traitsOf(papers).sound))

test('what no school writes otherwise is looked up once, and no word in more than a few ways', () => {
  expect(respelled('mar')).toEqual([])
  expect(respelled('tchernychevskij').length).toBeLessThan(40)
})

test.each([
  ['tijan', 'tidiane', 'Tidiane'],
  ['hryhori', 'grigori', 'Grygorii'],
  ['techeira', 'teixeira', 'Teixeira'],
])('"%s" finds who is written otherwise, and says who', async (typed, expected, near) => {
  const { find, found } = await shelterWith({ tidiane: { firstName: 'Tidiane' }, grigori: { firstName: 'Grygorii' }, teixeira: { lastName: 'Teixeira' }, other: { lastName: 'Moreau' } })
  expect(found(typed)).toEqual([expected])
  expect(find(typed)[0]?.near).toBe(near)
})

test('a slip of a finger is nearer than another spelling', async () => {
  const { found } = await shelterWith({ otherwise: { firstName: 'Tidiane' }, slip: { firstName: 'Tijam' } })
  expect(found('tijan')).toEqual(['slip', 'otherwise'])
})
