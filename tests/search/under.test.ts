import { expect, test } from 'vitest'
import { addAyantDroit } from '#desk/addAyantDroit.ts'
import { changeSettings } from '#desk/changeSettings.ts'
import { giveProcuration } from '#desk/giveProcuration.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import type { PersonId } from '#domain/ids.ts'
import { ok } from '#kernel/result.ts'
import { knownDay } from '#domain/time.ts'
import { peopleIndex } from '#search/peopleIndex.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { shelterWith } from './shelter.ts'

const files = {
  moussa: { lastName: 'Konaté', firstName: 'Moussa', phone: '06 12 34 56 78' },
  mohammed: { lastName: 'Benali', firstName: 'Mohammed' },
  fatoumata: { lastName: 'Diallo', firstName: 'Fatoumata' },
  sahin: { lastName: 'Şahin', firstName: 'Éric' },
  silva: { lastName: 'Da Silva', firstName: 'João', nickname: 'Zé' },
  box: { lastName: 'Box 12', firstName: 'Karim' },
  mali: { lastName: 'Maliaïou' },
  arab: { lastName: 'حداد', firstName: 'سمير' },
} as const

const personOf = (people: Readonly<Record<string, PersonId>>, called: string): PersonId => {
  const person = people[called]
  if (person === undefined) throw new Error('no file')
  return person
}

test.each([
  ['mouhamed benali', ['mohammed'], 'Mohammed'],
  ['muhamad', ['mohammed'], 'Mohammed'],
  ['fatou diallo', ['fatoumata'], undefined],
  ['kati diallo', [], undefined],
  ['chahin', ['sahin'], 'Şahin'],
  ['rico', ['sahin'], 'Éric'],
  ['joao silva', ['silva'], undefined],
  ['dos silva joao', ['silva'], undefined],
  ['joao silva dos', ['silva'], undefined],
  ['silva joao pereira', ['silva'], undefined],
  ['ze', ['silva'], 'Zé'],
  ['koanté', ['moussa'], 'Konaté'],
  ['moussakon', ['moussa'], undefined],
  ['mous sakonate', ['moussa'], undefined],
  ['5678', ['moussa'], undefined],
  ['محمد', ['mohammed'], 'Mohammed'],
  ['samir haddad', ['arab'], 'حداد'],
  ['carim', ['box'], 'Karim'],
  ['mali', ['mali'], undefined],
  ['kn', [], undefined],
  ['el', [], undefined],
])('"%s" finds %j', async (typed, expected, near) => {
  const { find, found } = await shelterWith(files)
  expect(found(typed)).toEqual(expected)
  if (near !== undefined) expect(find(typed)[0]?.near).toBe(near)
})

test.each(['diallofatou', 'fatoudialo', 'dialofatou', 'fatudialo', 'fatou5678'])('"%s" is two words in one piece, one of them as it is heard', async (typed) => {
  const { found } = await shelterWith({ fatou: { lastName: 'Diallo', firstName: 'Fatou', phone: '06 12 34 56 78' }, sow: { lastName: 'Sow', firstName: 'Fatou' }, diallo: { lastName: 'Diallo', firstName: 'Karim' } })
  expect(found(typed)).toEqual(['fatou'])
})

test('what sounds like one name as a whole is not taken for two, nor three letters for a name', async () => {
  const { found } = await shelterWith({ two: { lastName: 'Laye', firstName: 'Abdou' }, one: { lastName: 'Sow', firstName: 'Abdoulaye' }, bah: { lastName: 'Bah', firstName: 'Fatou' } })
  expect(found('fatoubah')).toEqual(['bah'])
  expect(found('fatoubaa')).toEqual([])
  expect(found('abdoullaye')[0]).toBe('one')
  expect(found('fatouxyz')).toEqual([])
})

test('a name that is heard as it is comes before another one that stands for it', async () => {
  const { found } = await shelterWith({ fatou: { lastName: 'Diallo', firstName: 'Fatou' }, fatoumata: { lastName: 'Diallo', firstName: 'Fatoumata' } })
  expect(found('dialo fatumata')).toEqual(['fatoumata', 'fatou'])
  expect(found('dialo fatou')).toEqual(['fatou', 'fatoumata'])
})

test('two letters that nobody can say look like no name', async () => {
  const { found } = await shelterWith({ jose: { lastName: 'Costa', firstName: 'José' }, sy: { lastName: 'Sy' } })
  expect(found('xx')).toEqual([])
  expect(found('si')).toEqual(['sy'])
})

test('whoever answers as they are written comes before who sounds alike, and who only looks alike is left out beside them', async () => {
  const { found } = await shelterWith({
    typo: { lastName: 'Traora' }, sound: { lastName: 'Trahorê' }, begun: { lastName: 'Traorétou' }, whole: { lastName: 'Traoré' }, other: { lastName: 'Diop' },
  })
  expect(found('traore')).toEqual(['whole', 'begun', 'sound'])
  expect(found('traorx').toSorted()).toEqual(['begun', 'typo', 'whole'])
})

test('Mamadou is not Mohamed: of two that look alike in bones, the nearer comes first', async () => {
  const { found } = await shelterWith({ mamadou: { lastName: 'Sow', firstName: 'Mamadou' }, mohamed: { lastName: 'Sow', firstName: 'Mohamed' } })
  expect(found('محمد sow')[0]).toBe('mohamed')
  expect(found('mouhamad sow')[0]).toBe('mohamed')
  expect(found('mamadu sow')[0]).toBe('mamadou')
})

test('an ayant droit and a mandatary are found under their holder, below those who bear the name, and only while they are that', async () => {
  const { memory, people, find, found, today } = await shelterWith({ ...files, aminata: { lastName: 'Touré', firstName: 'Aminata' } })
  const moussa = personOf(people, 'moussa')
  await memory.act(recordPassage({ person: moussa }))
  await memory.act(addAyantDroit({ person: moussa, who: { firstName: 'Aminata', lastName: 'Konaté', kinship: 'spouse' } }))
  await memory.act(giveProcuration({ person: moussa, name: 'Aminata Sissoko', from: today, to: today }))
  expect(found('aminata')).toEqual(['aminata', 'moussa'])
  expect(find('aminata kon')[0]).toMatchObject({ near: 'Aminata Konaté', nearOf: 'ayantDroit' })
  expect(find('sissoko')[0]).toMatchObject({ person: moussa, near: 'Aminata Sissoko', nearOf: 'mandatary' })
  const tomorrow = searchPeople(memory.register(), { text: 'sissoko', day: knownDay('2026-11-18') })
  expect(tomorrow).toEqual([])
})

test('an ayant droit whose name cannot be read is found by none', async () => {
  const { memory, people, found } = await shelterWith(files)
  const person = personOf(people, 'moussa')
  await memory.act(() => ok([{ kind: 'ayantDroitAdded', person, data: {}, secret: { kinship: 'child' } }]))
  expect(found('moussa')).toEqual(['moussa'])
})

test('the house says that Papis is Abdoulaye, and the next letter knows', async () => {
  const { memory, find, found } = await shelterWith({ ...files, papis: { lastName: 'Fall', firstName: 'Abdoulaye' } })
  expect(found('papis')).toEqual([])
  await memory.act(changeSettings({ equivalences: [['Papis', 'Abdoulaye', '…']] }))
  expect(found('papis fall')).toEqual(['papis'])
  expect(find('papis')[0]?.near).toBe('Abdoulaye')
})

test('an act has one person looked at again, and none of the others', async () => {
  const { memory, people, today } = await shelterWith(files)
  const before = new Map(peopleIndex(memory.register(), today).entries)
  await memory.act(addAyantDroit({ person: personOf(people, 'moussa'), who: { firstName: 'Awa', kinship: 'child' } }))
  const after = peopleIndex(memory.register(), today).entries
  expect([...after].filter(([person, entry]) => before.get(person) !== entry).map(([person]) => person)).toEqual([people['moussa']])
})
