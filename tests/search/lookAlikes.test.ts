import { expect, test } from 'vitest'
import { personId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { homonymsOf, lookAlikes } from '#search/lookAlikes.ts'
import { shelterWith } from './shelter.ts'

const files = {
  awa: { lastName: 'N’Diaye', firstName: 'Awa', birthDate: knownDay('1985-03-12') },
  turned: { lastName: 'Awa', firstName: 'Ndiaye' },
  lucie: { lastName: 'Œuvrard', usualName: 'Łask', firstName: 'Lucie' },
  breton: { nickname: 'Le Breton' },
  samba: { lastName: 'Samba', birthDate: knownDay('1985-03-12') },
}

test.each([
  [{ lastName: 'Ndiaye', firstName: 'AWA' }, ['awa', 'turned']],
  [{ lastName: 'Oeuvrard', firstName: 'Lucie' }, ['lucie']],
  [{ usualName: 'Lask', firstName: 'Lucie' }, ['lucie']],
  [{ nickname: 'lebreton' }, ['breton']],
  [{ lastName: 'Samba', birthDate: knownDay('1985-03-12') }, ['samba', 'awa']],
  [{ birthDate: knownDay('1985-03-13') }, []],
  [{ firstName: 'Awa' }, []],
  [{}, []],
])('before a file is opened for %j, the desk is shown %j', async (who, expected) => {
  const { memory, people, today } = await shelterWith(files)
  const called = lookAlikes(memory.register(), { who, day: today }).map((person) => Object.keys(people).find((name) => people[name] === person))
  expect(called).toEqual(expected)
})

test('a homonym is told of the others, never of themselves', async () => {
  const { memory, people, today } = await shelterWith(files)
  const { awa, turned, samba } = people
  if (!awa || !turned || !samba) throw new Error('no file')
  expect(homonymsOf(memory.register(), { person: awa, day: today })).toEqual([turned])
  expect(homonymsOf(memory.register(), { person: samba, day: today })).toEqual([])
  const nobody = personId('00000000-0000-7000-8000-00000000ffff')
  expect(homonymsOf(memory.register(), { person: nobody, day: today })).toEqual([])
})
