import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createHostFaults } from '#server/hostFaults.ts'

const hour = 3_600_000

test('backups are late after two hours, counted from the start, and from the last one that was finished', async () => {
  const backups = mkdtempSync(join(tmpdir(), 'backups-'))
  const began = Date.now()
  let now = began
  const faults = createHostFaults({ folder: tmpdir(), backups, clock: () => now })
  const isLate = async (): Promise<boolean> => (await faults()).includes('backup')
  expect(await isLate()).toBe(false)
  now = began + 2 * hour + 1
  expect(await isLate()).toBe(true)
  const put = (name: string): void => {
    writeFileSync(join(backups, name), '')
    utimesSync(join(backups, name), now / 1_000, now / 1_000)
  }
  put('one.db.partial')
  expect(await isLate()).toBe(true)
  put('one.db')
  expect(await isLate()).toBe(false)
  now += 2 * hour + 1
  expect(await isLate()).toBe(true)
})

test('what cannot be looked at is a fault, and what was not asked for is none', async () => {
  const clock = (): number => 0
  expect(await createHostFaults({ folder: '/nowhere', backups: '/nowhere', clock })()).toEqual(['disk', 'backup'])
  expect(await createHostFaults({ folder: tmpdir(), backups: undefined, clock })()).not.toContain('backup')
})
