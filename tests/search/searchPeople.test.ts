import { expect, test } from 'vitest'
import { describePerson } from '#desk/describePerson.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { knownDay } from '#domain/time.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { shelterWith } from './shelter.ts'
import { grantedOn } from '../desk/grantedOn.ts'

const birthDate = knownDay('1985-03-12')
const files = {
  awa: { lastName: 'N’Diaye', firstName: 'Awa', number: 'B00212', boxNumber: '212', birthDate },
  benAli: { lastName: 'Ben Ali', firstName: 'Mohamed', number: 'B00063', boxNumber: '63', birthDate: knownDay('1985-10-12') },
  benali: { lastName: 'Benali', firstName: 'Mohamed', number: 'B00204' },
  jp: { lastName: 'Moreau', firstName: 'Jean-Pierre', number: 'A-0007' },
  lucie: { lastName: 'Œuvrard', usualName: 'Łask', firstName: 'Lucie', nickname: 'Lulu', birthDate: knownDay('1990-01-02') },
  nickname: { nickname: 'Le Breton' },
} as const

test.each([
  ['ndiaye', ['awa']],
  ['n’diaye', ['awa']],
  ['diaye awa', ['awa']],
  ['AWA NDIA', ['awa']],
  ['awa ben', ['awa']],
  ['jeanpierre', ['jp']],
  ['pierre jean moreau', ['jp']],
  ['moreau jp', ['jp']],
  ['ben ali', ['benAli', 'benali']],
  ['benali mohamed', ['benAli', 'benali']],
  ['oeuvrard', ['lucie']],
  ['lask', ['lucie']],
  ['lulu', ['lucie']],
  ['breton', ['nickname']],
  ['12/03/1985', ['awa']],
  ['12031985', ['awa']],
  ['1203', ['awa']],
  ['120', []],
  ['12', []],
  ['12/03', ['awa']],
  ['12/3/85', ['awa']],
  ['12/1', ['benAli']],
  ['02/01', ['lucie']],
  ['2/1', ['lucie']],
  ['1985', ['benAli', 'awa']],
  ['mohamed 1985', ['benAli']],
  ['b00212', ['awa']],
  ['B0021', ['awa']],
  ['b002', []],
  ['212', ['awa']],
  ['21', []],
  ['7', ['jp']],
  ['a-0007', ['jp']],
  ['zz', []],
  ['m', []],
])('"%s" finds %j', async (typed, expected) => {
  const { found } = await shelterWith(files)
  expect(found(typed)).toEqual(expected)
})

test('a whole name comes before its beginnings, then who is here, who was here lately, who is domiciled, and the alphabet', async () => {
  const { memory, people, found } = await shelterWith({
    martinez: { lastName: 'Martinez' }, alphabet: { lastName: 'Martin', firstName: 'Zoé' }, first: { lastName: 'Martin', firstName: 'Ali' },
    domiciled: { lastName: 'Martin', firstName: 'Karim' }, yesterday: { lastName: 'Martin', firstName: 'Paul' },
    lastWeek: { lastName: 'Martin', firstName: 'Abel' }, here: { lastName: 'Martin', firstName: 'Yves' }, longAgo: { lastName: 'Martin', firstName: 'Alix' },
  })
  const { martinez, domiciled, yesterday, lastWeek, here, longAgo } = people
  if (!martinez || !domiciled || !yesterday || !lastWeek || !here || !longAgo) throw new Error('no file')
  const came = (day: string) => ({ when: { day: knownDay(day), reason: 'feuille papier' } })
  await memory.act(recordPassage({ person: longAgo, ...came('2025-01-02') }))
  await memory.act(recordPassage({ person: lastWeek, ...came('2026-11-10') }))
  await memory.act(recordPassage({ person: yesterday, ...came('2026-11-16') }))
  await memory.act(grantedOn(domiciled, '2026-01-05'))
  await memory.act(recordPrestation({ person: here, prestation: 'shower' }))
  await memory.act(recordPassage({ person: martinez }))
  expect(found('martin')).toEqual(['here', 'yesterday', 'lastWeek', 'domiciled', 'first', 'longAgo', 'alphabet', 'martinez'])
})

test('someone struck off stands below everyone else, and still comes in with a full name among many', async () => {
  const crowd = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`crowd${String(i)}`, { lastName: `Sowa${String.fromCharCode(97 + i)}` }]))
  const { memory, people, found, find } = await shelterWith({ ...crowd, off: { lastName: 'Sowa' }, near: { lastName: 'Sowab', firstName: 'Awa' } })
  const { off } = people
  if (!off) throw new Error('no file')
  await memory.act(grantedOn(off, '2026-01-05'))
  await memory.act(endDomiciliation({ person: off, decidedOn: knownDay('2026-06-03'), ground: 'onRequest' }))
  expect(found('sowa')).toHaveLength(8)
  expect(found('sowa').at(-1)).toBe('off')
  expect(find('sowa').at(-1)?.standing.struckOff).toBe(true)
  expect(find('sowa', 3)).toHaveLength(3)
})

test('homonyms are marked, whichever name was written first', async () => {
  const { find } = await shelterWith({ ...files, turned: { lastName: 'Awa', firstName: 'N’diaye' } })
  expect(find('awa').map(({ homonym }) => homonym)).toEqual([true, true])
  expect(find('mohamed').map(({ homonym }) => homonym)).toEqual([true, true])
  expect(find('moreau').map(({ homonym }) => homonym)).toEqual([false])
})

test('a birth name or a nickname that the list does not show says why it is there', async () => {
  const { find } = await shelterWith({ ...files, samba: { lastName: 'Samba', firstName: 'Lucie', nickname: 'Lala' } })
  const near = (text: string) => find(text).map((hit) => hit.near)
  expect(near('oeuvrard')).toEqual(['Œuvrard'])
  expect(near('lulu')).toEqual(['Lulu'])
  expect(near('lucie lulu')).toEqual(['Lulu'])
  expect(near('lask')).toEqual([undefined])
  expect(near('lucie')).toEqual([undefined, undefined])
  expect(near('02/01/1990')).toEqual([undefined])
  expect(near('breton')).toEqual([undefined])
})

test('an act, a new name and a new file show at the next letter; a file opened by mistake is gone', async () => {
  const { memory, people, found, find, today } = await shelterWith(files)
  const { jp, benali } = people
  if (!jp || !benali) throw new Error('no file')
  expect(found('mohamed')).toEqual(['benAli', 'benali'])
  await memory.act(recordPassage({ person: benali }))
  expect(found('mohamed')).toEqual(['benali', 'benAli'])
  expect(find('mohamed')[0]?.standing.seen).toBe(today)
  await memory.act(describePerson({ person: jp, who: { lastName: 'Sylla' }, as: 'change' }))
  expect(found('sylla')).toEqual(['jp'])
  expect(found('moreau')).toEqual([])
  const opened = [...memory.register().facts.values()].filter((fact) => fact.kind === 'personOpened' && fact.person === benali)
  await memory.act(withdrawTap({ facts: opened.map(({ id }) => id) }))
  expect(found('mohamed')).toEqual(['benAli'])
})

test('tomorrow, who came today was only seen lately', async () => {
  const { memory, people } = await shelterWith(files)
  const { benali } = people
  if (!benali) throw new Error('no file')
  await memory.act(recordPassage({ person: benali }))
  const [today] = searchPeople(memory.register(), { text: 'mohamed', day: knownDay('2026-11-17') })
  const [tomorrow] = searchPeople(memory.register(), { text: 'mohamed', day: knownDay('2026-11-18') })
  expect(tomorrow?.person).toBe(benali)
  expect(Number(tomorrow?.standing.weight)).toBeLessThan(Number(today?.standing.weight))
})

test('two people of the same name whom nothing tells apart keep one order', async () => {
  const { find } = await shelterWith({ one: { nickname: 'Sam' }, two: { nickname: 'Sam' }, three: { nickname: 'Sam' } })
  const ids = find('sam').map(({ person }) => person)
  expect(ids).toEqual(ids.toSorted())
})

test('an empty register finds nobody', async () => {
  const memory = await openMemoryRegister()
  expect(searchPeople(memory.register(), { text: 'awa', day: knownDay('2026-11-17') })).toEqual([])
})

test('a full shelter is indexed at once and each name is found', async () => {
  const names = Array.from({ length: 120 }, (_, i) => `Nom${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`)
  const { found } = await shelterWith(Object.fromEntries(names.map((lastName) => [lastName, { lastName }])))
  for (const name of names) expect(found(name)[0]).toBe(name)
})
