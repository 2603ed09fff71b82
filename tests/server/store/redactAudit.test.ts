// Twelve months of who opened whose file, and no more, nor in what lies below the store (metier.md §8).
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { about, accessNoted, aCentre, aKey, aPerson, aTablet, arriving, morning } from './shelter.ts'

const year = 365 * 86_400_000
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'boussole-'))
const filesIn = (folder: string): string => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('')
const cipher = 'V2hvIGFuZCB3aG9t'

test('an access that turns a year old is forgotten while the endpoint runs, in its files too, and blocks are written anew', async () => {
  const [folder, centre] = [newFolder(), aCentre()]
  const tablet = aTablet(centre)
  let now = morning
  const store = await openSqliteStore({ folder, clock: () => now })
  await store.declare(centre, aKey)
  await store.append(centre, arriving([accessNoted(tablet, '2025-03-05'), about(tablet, aPerson())]), tablet.dev)
  const before = await store.digests(centre, 2)
  await store.redactAudit()
  expect((await store.centre(centre))?.head.redaction).toBe(0)
  expect(filesIn(folder)).toContain(cipher)
  now += year + 2 * 86_400_000
  await store.redactAudit()
  await store.redactAudit()
  expect((await store.centre(centre))?.head).toMatchObject({ seq: 2, redaction: 1 })
  expect(await store.digests(centre, 2)).toEqual(before)
  expect((await store.rows(centre, 0, 9)).map(({ fact }) => fact.sealed === undefined)).toEqual([true, false])
  // The next write finds the log empty of it.
  await store.append(centre, arriving([tablet.tap()]), tablet.dev)
  expect(filesIn(folder)).not.toContain(cipher)
  await store.close()
})

test('a backup put back a year later brings no access back, and an access without a seal is left as it is', async () => {
  const [folder, centre] = [newFolder(), aCentre()]
  const tablet = aTablet(centre)
  const store = await openSqliteStore({ folder, clock: () => morning })
  await store.declare(centre, aKey)
  const { sealed: _, ...bare } = accessNoted(tablet, '2025-03-05')
  await store.append(centre, arriving([accessNoted(tablet, '2025-03-05'), bare]), tablet.dev)
  await store.close()
  const again = await openSqliteStore({ folder, clock: () => morning + 2 * year })
  expect((await again.rows(centre, 0, 9)).map(({ fact }) => fact.sealed)).toEqual([undefined, undefined])
  expect((await again.centre(centre))?.head.redaction).toBe(1)
  expect(await again.append(centre, arriving([{ ...accessNoted(tablet, '2025-03-05'), id: bare.id, dseq: bare.dseq, hlc: bare.hlc }]), tablet.dev)).toMatchObject([{ status: 'dup', seq: 2 }])
  await again.close()
  expect(filesIn(folder)).not.toContain(cipher)
})
