import { expect, test } from 'vitest'
import { backupName, outdatedBackups } from '#server/store/keptBackups.ts'
import { morning } from './shelter.ts'

const hour = 3_600_000
const madeEach = (step: number, count: number): readonly string[] => Array.from({ length: count }, (_, i) => backupName(morning - i * step))

test('a backup bears the instant of its making', () => {
  expect(backupName(morning)).toBe('boussole-2025-03-05T08-00-00Z.db')
})

test('made every hour for forty days, 48 hours and 30 days of them stay', () => {
  const all = madeEach(hour, 24 * 40)
  const gone = new Set(outdatedBackups(all, morning))
  const kept = all.filter((name) => !gone.has(name))
  expect(kept.slice(0, 48)).toEqual(all.slice(0, 48))
  expect(new Set(kept.map((name) => name.slice(0, 19))).size).toBe(30)
  expect(kept.length).toBe(48 + 27)
  expect(kept.slice(48).every((name) => name.includes('T23'))).toBe(true)
})

test('made every minute, the last of each hour stays; older than thirty days, none does', () => {
  const all = madeEach(hour / 60, 130)
  expect(all.length - outdatedBackups(all, morning).length).toBe(4)
  const old = madeEach(hour, 3).map((name) => name.replace('2025-03', '2025-01'))
  expect(outdatedBackups(old, morning)).toEqual(old.toSorted())
})

test('what else lies in the folder is nobody’s to delete', () => {
  expect(outdatedBackups(['notes.txt', 'boussole.db', 'boussole-2001-01-01T00-00-00Z.db.partial'], morning)).toEqual([])
})
