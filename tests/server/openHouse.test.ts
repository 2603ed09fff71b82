import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { startHourlyBackup } from '#server/hourlyBackup.ts'
import { openHouse } from '#server/openHouse.ts'
import { readOptions, type Options } from '#server/options.ts'
import { newSetupCode } from '#server/setupCode.ts'
import { words } from '#server/words.ts'

afterEach(() => { vi.useRealTimers() })

const optionsFor = (env: Readonly<Record<string, string>>): Options => {
  const options = readOptions(env)
  if (!options.ok) throw new Error(words.badOption(options.error))
  return options.value
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'house-'))

test('one process at a time has a folder; once it closed, the next finds what was there', async () => {
  const options = optionsFor({ DATA_DIR: join(newFolder(), 'made', 'here') })
  const first = await openHouse(options)
  if (!first.ok) throw new Error(first.error.code)
  expect(await first.value.store.centres()).toBe(0)
  const second = await openHouse(options)
  expect(second).toEqual({ ok: false, error: { code: 'held' } })
  await first.value.close()
  const third = await openHouse(options)
  expect(third.ok && existsSync(join(options.folder, 'boussole.db'))).toBe(true)
  if (third.ok) await third.value.close()
})

test('a folder that is a file, a register that is none, a database that nobody keeps: each has its sentence', async () => {
  const folder = newFolder()
  writeFileSync(join(folder, 'file'), '')
  writeFileSync(join(folder, 'boussole.db'), 'not a database, whatever its name says '.repeat(40))
  const refusals = [
    await openHouse(optionsFor({ DATA_DIR: join(folder, 'file') })),
    await openHouse(optionsFor({ DATA_DIR: folder })),
    await openHouse(optionsFor({ DATA_DIR: newFolder(), DATABASE_URL: 'postgres://127.0.0.1:1/none' })),
  ].map((opened) => (opened.ok ? undefined : opened.error))
  expect(refusals.map((refusal) => refusal?.code)).toEqual(['folder', 'database', 'database'])
  for (const refusal of refusals) expect(refusal === undefined ? '' : words.noHouse(refusal, folder)).toMatch(/^Le (dossier|registre) /)
  // What failed left the folder to others.
  expect(await openHouse(optionsFor({ DATA_DIR: folder }))).toMatchObject({ error: { code: 'database' } })
})

test('every refusal of an option or of a certificate has its sentence', () => {
  const envs = [{ PORT: 'huit' }, { LOG: 'loud' }, { TLS_CERT: 'c' }, { TLS_KEY: 'k' }]
  const sentences = envs.map((env) => {
    const read = readOptions(env)
    return read.ok ? '' : words.badOption(read.error)
  })
  const about = (['missing', 'unreadable'] as const).map((code) => words.badTls({ code, file: '/srv/c.pem' }))
  const both = (['notPem', 'mismatch'] as const).map((code) => words.badTls({ code }))
  expect([...sentences, ...about, ...both].every((sentence) => /^[A-ZL].+\.$|certs$/.test(sentence))).toBe(true)
  expect(new Set([...sentences, ...about, ...both]).size).toBe(8)
})

test('a backup is made at start and every hour, by a program of its own; a failure is said as it said it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const folder = newFolder()
  const program = join(folder, 'backup.mjs')
  writeFileSync(program, `import { appendFileSync } from 'node:fs'\nif (process.env.FULL) { console.error('Le disque est plein.'); process.exit(1) }\nappendFileSync(${JSON.stringify(join(folder, 'made'))}, 'x')\n`)
  const failed: string[] = []
  const made = (): string => readFileSync(join(folder, 'made'), 'utf8')
  startHourlyBackup({ program, env: {}, failed: (says) => { failed.push(says) } })
  await vi.waitFor(() => { expect(made()).toBe('x') }, 5_000)
  vi.advanceTimersByTime(3_600_000)
  await vi.waitFor(() => { expect(made()).toBe('xx') }, 5_000)
  expect(failed).toEqual([])
  startHourlyBackup({ program, env: { FULL: '1' }, failed: (says) => { failed.push(says) } })
  await vi.waitFor(() => { expect(failed).toEqual(['Le disque est plein.']) }, 5_000)
})

test('a set-up code is twelve letters that nobody misreads', () => {
  expect(newSetupCode((bytes) => Uint8Array.from({ length: bytes }, (_, i) => i * 20))).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
})
