import { expect, test } from 'vitest'
import { abroad } from '#search/abroad.ts'
import { foldGlued } from '#search/fold.ts'
import { areKindred } from '#search/kindred.ts'
import { soundOf, withoutMute } from '#search/sound.ts'
import { traitsOf } from '#search/traits.ts'
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

test('two slips of a finger are nearer too', async () => {
  const { found } = await shelterWith({ abroad: { lastName: 'Silva', firstName: 'Iskander' }, slips: { lastName: 'Silva', firstName: 'Ulexamdre' } })
  expect(found('alexandre silva')).toEqual(['slips', 'abroad'])
})

const keyOf = (name: string): string => withoutMute(soundOf(name))

test('two names that sound the same and share no group never lead to what the other is elsewhere', () => {
  const groups = new Map<string, (readonly string[])[]>()
  for (const group of abroad) for (const name of group) groups.set(name, [...(groups.get(name) ?? []), group])
  const alike = new Map<string, string[]>()
  for (const name of groups.keys()) alike.set(keyOf(name), [...(alike.get(keyOf(name)) ?? []), name])
  const bridged = [...alike.values()].flatMap((names) => names.flatMap((one) => names.flatMap((other) => {
    const own = new Set((groups.get(one) ?? []).flat())
    return (groups.get(other) ?? []).flat().filter((name) => !own.has(name) && areKindred(traitsOf(one), traitsOf(name))).map((name) => `${one} → ${name}`)
  })))
  expect([...alike.values()].filter((names) => names.length > 1).length).toBeGreaterThan(20)
  expect(bridged).toEqual([])
})

test.each([
  ['aziz', 'El Hadj'], ['murat', 'Maria'], ['murat', 'Meryem'], ['anne', 'Jean'], ['anne', 'Ivan'], ['anne', 'John'], ['younes', 'Jean'], ['ali', 'Alice'], ['ali', 'Khaled'],
  ['hedi', 'Édouard'], ['hedi', 'Adèle'], ['inaya', 'Ignace'], ['sall', 'Salah'], ['gueye', 'Guido'], ['sy', 'Cheikh'], ['diop', 'Job'], ['sarah', 'Fatimazahra'],
])('"%s" is no %s of another country', async (typed, firstName) => {
  const { find } = await shelterWith({ other: { lastName: 'Moreau', firstName } })
  expect(find(typed).map(({ far }) => far)).not.toContain('abroad')
})

test('a name that somebody bears is looked for in no other country', async () => {
  const { found } = await shelterWith({ jean: { lastName: 'Silva', firstName: 'Jean' }, joao: { lastName: 'Silva', firstName: 'João' } })
  expect(found('jean silva')).toEqual(['jean'])
})

test('a name that is in no group is of the one that it is written nearly like, and in another script as it is read', async () => {
  const { found } = await shelterWith({ joao: { lastName: 'Silva', firstName: 'João' }, ivan: { lastName: 'Silva', firstName: 'Іван' } })
  expect(found('giovani silva')).toContain('joao')
  expect(found('john silva')).toEqual(expect.arrayContaining(['joao', 'ivan']))
})

test('who was found through another country or another school is told apart from who was heard or misspelt', async () => {
  const { find } = await shelterWith({ joao: { lastName: 'Silva', firstName: 'João' }, tidiane: { firstName: 'Tidiane' }, martin: { firstName: 'Martine' } })
  expect(['john silva', 'joao silva', 'tijan', 'martinne'].map((typed) => find(typed)[0]?.far)).toEqual(['abroad', undefined, 'respelled', undefined])
})

test('each group of the list is folded and holds what does not sound the same already', () => {
  expect(abroad.length).toBeGreaterThan(300)
  for (const group of abroad) {
    expect(group.length).toBeGreaterThan(1)
    expect(group.map(foldGlued)).toEqual(group)
    expect(new Set(group.map((name) => withoutMute(soundOf(name)))).size, group.join(' ')).toBe(group.length)
  }
})
