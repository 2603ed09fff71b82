import { expect, test } from 'vitest'
import { daysWithoutBackup, isBackupDue } from '#domain/backups/reminder.ts'

const day = 86_400_000
const hour = 3_600_000

test('the desk speaks of the backup after a week without one that was read back', () => {
  expect(daysWithoutBackup({ last: 0, first: 0, now: 7 * day - 1 })).toBeUndefined()
  expect(daysWithoutBackup({ last: 0, first: 0, now: 7 * day })).toBe(7)
  expect(daysWithoutBackup({ last: 3 * day, first: 0, now: 12 * day + hour })).toBe(9)
})

test('a register that never had one counts from its first act', () => {
  expect(daysWithoutBackup({ last: undefined, first: 2 * day, now: 8 * day })).toBeUndefined()
  expect(daysWithoutBackup({ last: undefined, first: 2 * day, now: 9 * day })).toBe(7)
})

test('the folder gets one a day, whatever the hour of yesterday’s and whatever the clock did since', () => {
  expect(isBackupDue(undefined, 0)).toBe(true)
  expect(isBackupDue(0, 19 * hour)).toBe(false)
  expect(isBackupDue(0, 20 * hour)).toBe(true)
  expect(isBackupDue(10 * hour, 0)).toBe(true)
})
