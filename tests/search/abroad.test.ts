import { expect, test } from 'vitest'
import { abroad } from '#search/abroad.ts'
import { foldGlued } from '#search/fold.ts'
import { soundOf, withoutMute } from '#search/sound.ts'
import { shelterWith } from './shelter.ts'

const said = [
  ['jean silva', 'joao', 'João'], ['john silva', 'joao', 'João'], ['mohamed yilmaz', 'mehmet', 'Mehmet'], ['ibrahim diallo', 'ibrahima', undefined], ['fatima diallo', 'fatoumata', 'Fatoumata'],
  ['guillaume', 'william', 'William'], ['étienne', 'istvan', 'István'], ['alexandre', 'iskander', 'Iskander'], ['abdourahmane', 'rahman', 'Abdirahman'],
] as const

test('a name finds who bears it as another country has it, and says which', async () => {
  const { find, found } = await shelterWith({
    joao: { lastName: 'Silva', firstName: 'João' }, mehmet: { lastName: 'Yılmaz', firstName: 'Mehmet' }, ibrahima: { lastName: 'Diallo', firstName: 'Ibrahima' },
    fatoumata: { lastName: 'Diallo', firstName: 'Fatoumata' }, william: { firstName: 'William' }, istvan: { firstName: 'István' }, iskander: { firstName: 'Iskander' }, rahman: { firstName: 'Abdirahman' },
  })
  expect(said.map(([typed]) => [typed, found(typed)[0], find(typed)[0]?.near])).toEqual(said)
})

test('it stands below whoever begins with what was typed, sounds like it, or is one slip away', async () => {
  const { found } = await shelterWith({
    abroad: { lastName: 'Silva', firstName: 'Giorgios' }, slip: { lastName: 'Silva', firstName: 'Geogges' }, sound: { lastName: 'Silva', firstName: 'Jeorges' },
    begun: { lastName: 'Silva', firstName: 'Georgesset' },
  })
  expect(found('georges silva')).toEqual(['begun', 'sound', 'slip', 'abroad'])
})

test('each group of the list is folded and holds what does not sound the same already', () => {
  expect(abroad.length).toBeGreaterThan(300)
  for (const group of abroad) {
    expect(group.length).toBeGreaterThan(1)
    expect(group.map(foldGlued)).toEqual(group)
    expect(new Set(group.map((name) => withoutMute(soundOf(name)))).size, group.join(' ')).toBe(group.length)
  }
})
