// What the endpoint keeps, logs, sends and backs up: searched byte by byte for what only the tablets may know (sync.md, invariant 15).
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { knownDay } from '#domain/time.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { personId } from '#domain/ids.ts'
import { backupStore } from '#server/store/backupStore.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { openEndpoint } from '../server/openEndpoint.ts'
import { taken } from '../storage/tablet.ts'
import { firstTablet, joinedTablet } from './realTablet.ts'

const folder = mkdtempSync(join(tmpdir(), 'boussole-canaries-'))
afterEach(() => { rmSync(folder, { recursive: true, force: true }) })

const canaries = ['Zylberstejn', 'Aminatou', '1987-06-05', '0698765432', 'Q-7788', 'Courbevoie', 'Maître Okonkwo', 'hospitalisation longue', 'Poste du hall', 'Camille']

const told = (id: string): readonly Draft[] => {
  const person = personId(id)
  const today = knownDay('2026-10-05')
  return [
    { kind: 'personOpened', person, data: {}, secret: { lastName: 'Zylberstejn', firstName: 'Aminatou', birthDate: knownDay('1987-06-05'), phone: '0698765432', boxNumber: 'Q-7788' } },
    { kind: 'procurationGiven', person, data: { from: today, to: today }, secret: { name: 'Maître Okonkwo' } },
    { kind: 'contact', person, data: { channel: 'call' }, secret: { source: 'Courbevoie' } },
    { kind: 'passage', person, data: { for: 'welcome' }, secret: { reason: 'hospitalisation longue' } },
  ]
}

const everythingIn = (place: string): string =>
  readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join('\n')

test('no name, date, number, agent or cause is in the database, its backup, the log, nor in what goes over', async () => {
  const store = await openSqliteStore({ folder })
  const { app, lines } = await openEndpoint({ store })
  const one = await firstTablet(() => app)
  await one.rounds.run()
  const two = await joinedTablet(one, () => app)
  taken(await one.opened.journal.commit(told(one.opened.journal.newId())))
  await one.rounds.run()
  await two.rounds.run()
  const person = [...two.opened.journal.register().people.keys()][0] ?? ''
  const copy = join(folder, 'backup.db')
  expect((await backupStore(folder, copy)).ok).toBe(true)
  const seen = { database: everythingIn(folder), backup: readFileSync(copy, 'latin1'), log: JSON.stringify(lines), traffic: [...one.wire.said, ...two.wire.said].join('\n') }
  // The search itself works: what is in clear by design is found.
  expect(seen.database).toContain(person)
  expect(seen.backup).toContain(person)
  expect(seen.traffic).toContain(person)
  for (const [place, text] of Object.entries(seen))
    for (const canary of canaries) expect(text.includes(canary) || text.includes(Buffer.from(canary, 'utf8').toString('latin1')), `${canary} in ${place}`).toBe(false)
  await store.close()
})
