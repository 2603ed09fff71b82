import { beforeEach, describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { filesOn, toRenewOn } from '#domain/domiciliation/lists.ts'
import type { PersonId } from '#domain/ids.ts'
import { knownDay } from '#domain/time.ts'
import { homonymsOf, isArchivedAlike, lookAlikes } from '#search/lookAlikes.ts'
import { searchPeople } from '#search/searchPeople.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import type { MemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from '../desk/grantedOn.ts'

const today = knownDay('2026-11-17')
const birthDate = knownDay('1985-03-12')
let desk: MemoryRegister
let [old, here]: PersonId[] = []

beforeEach(async () => {
  desk = await openMemoryRegister({ day: '2022-05-04' })
  old = await desk.person({ firstName: 'Awa', lastName: 'Diop', birthDate })
  await desk.act(grantedOn(old, '2022-05-04'))
  desk.goTo('2026-11-17', '09:24')
  here = await desk.person({ firstName: 'Awa', lastName: 'Diop' })
})

const found = (archive?: boolean) => searchPeople(desk.register(), { text: 'diop', day: today, ...(archive === undefined ? {} : { archive }) })

describe('who lies in the archive', () => {
  test('is not found at the desk, and is by a manager, last of all', () => {
    expect(found().map(({ person }) => person)).toEqual([here])
    expect(found()[0]?.homonym).toBe(false)
    expect(found(true).map(({ person, standing }) => [person, standing.archived])).toEqual([[here, false], [old, true]])
    expect(found(true)[0]?.homonym).toBe(true)
  })
  test('is no homonym and no look-alike for the desk, which is told that a manager should look', () => {
    if (here === undefined) throw new Error('nobody')
    const register = desk.register()
    expect(homonymsOf(register, { person: here, day: today })).toEqual([])
    expect(lookAlikes(register, { who: { birthDate }, day: today })).toEqual([])
    expect(lookAlikes(register, { who: { birthDate }, day: today, archive: true })).toEqual([old])
    expect(isArchivedAlike(register, { who: { birthDate }, day: today })).toBe(true)
    expect(isArchivedAlike(register, { who: { firstName: 'Karim' }, day: today })).toBe(false)
  })
  test('stands on no list, though the year ran out with no decision taken', () => {
    expect(toRenewOn(desk.register(), today)).toEqual([])
    expect(filesOn(desk.register(), today)).toEqual([])
    expect(filesOn(desk.register(), knownDay('2022-06-01')).map(({ person }) => person)).toEqual([old])
  })
  test('comes back with a visit, and when the house keeps files longer', async () => {
    expect(found()).toHaveLength(1)
    await desk.act(changeSettings({ retention: { archiveAfter: 60, eraseAfter: 36 } }))
    expect(found()).toHaveLength(2)
    await desk.act(changeSettings({ retention: { archiveAfter: 24, eraseAfter: 36 } }))
    expect(found()).toHaveLength(1)
    if (old !== undefined) await desk.act(recordPassage({ person: old }))
    expect(found()).toHaveLength(2)
  })
})
