import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { monthsOfYear } from '#domain/aggregates/aggregateCounts.ts'
import { maskedFigures } from '#domain/aggregates/aggregates.ts'
import type { Aggregates } from '#domain/aggregates/aggregates.ts'
import { aggregateFigures, aggregateMonths, droppedMonths, firstFigures, monthCode } from '#domain/aggregates/relations.ts'
import { rollUpAtHost } from '#server/rollUpAtHost.ts'
import { builtEntry } from './store/builtEntry.ts'

const place = (name: string, counts: Readonly<Record<string, number>> = {}, year = '2024'): Aggregates => {
  const months = monthsOfYear(year)
  const all = new Map([...aggregateFigures, ...months.flatMap((month) => aggregateMonths.map((column) => monthCode(month, column)))].map((code) => [code, counts[code] ?? 0]))
  const days = ['openDays', ...months.map((month) => monthCode(month, 'openDays'))].map((code) => ({ code, n: 20 }))
  return { format: 'boussole.aggregates', version: 2, heldFrom: { acts: `${year}-01`, decisions: `${year}-01` }, partial: false, missingTablets: 0, place: name, period: { from: `${year}-01`, to: `${year}-12` }, threshold: 5, figures: [...days, ...maskedFigures(all, year)] }
}

const folderOf = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'boussole-places-'))
  for (const [name, file] of Object.entries(files)) writeFileSync(join(folder, name), typeof file === 'string' ? file : JSON.stringify(file))
  return folder
}

const [rueil, nanterre] = [place('Rueil', { 'people': 779, 'people.byPassages.1': 779, 'calls': 40, 'forwarded': 3 }), place('Nanterre', { 'people': 120, 'people.byPassages.1': 120, 'calls': 2 })]

test('several places make one table, as CSV and JSON; what is masked in one makes a range, and stays masked when it is alone', () => {
  const folder = folderOf({ 'a.json': rueil, 'b.json': nanterre, 'notes.txt': 'x' })
  const { done, says } = rollUpAtHost([folder, '--out', join(folder, 'reunion.csv')])
  expect([done, says.split('\n')[0]]).toEqual([true, '2 lieux réunis : Rueil, Nanterre.'])
  const csv = readFileSync(join(folder, 'reunion.csv'), 'utf8').split('\r\n')
  expect(csv[0]).toBe('\ufeffcode;annee;lieux;nombre;masque;au_moins;au_plus')
  expect(csv).toEqual(expect.arrayContaining(['people;2024;2;899;;;', 'calls;2024;2;;oui;41;', 'forwarded;2024;2;;oui;;']))
  expect(JSON.parse(readFileSync(join(folder, 'reunion.json'), 'utf8'))).toMatchObject({ format: 'boussole.rollup', places: ['Rueil', 'Nanterre'] })
  expect(rollUpAtHost([folder]).says.split('\r\n')[0]).toBe('code;annee;lieux;nombre;masque;au_moins;au_plus')
  expect(rollUpAtHost([folderOf({ 'a.json': rueil }), '--out', join(folder, 'un')]).says).toMatch(/^1 lieu : Rueil\./)
})

test('the table says how much of the year it holds: who holds a part, who never said it, how many tablets could still come', () => {
  const { heldFrom: _, partial: __, missingTablets: ___, figures, ...head } = nanterre
  const refusals = monthsOfYear('2024').flatMap((month) => droppedMonths.map((column) => ({ code: monthCode(month, column), n: 0 })))
  const old = { ...head, version: 1, figures: [...figures.filter(({ code }) => /^(openDays$|months\.)/.test(code) || firstFigures.includes(code)), ...refusals] }
  const late = { heldFrom: { acts: '2024-01', decisions: '2024-02' }, partial: true, missingTablets: 2 }
  const begun = { ...rueil, ...late, figures: rueil.figures.map((figure) => (/^months\.2024-01\.(first|renewals|radiations)$/.test(figure.code) ? { code: figure.code, n: null, notHeld: true } : figure)) }
  const folder = folderOf({ 'a.json': begun, 'b.json': old })
  const { says } = rollUpAtHost([folder, '--out', join(folder, 'reunion')])
  expect(says).toContain('fichier étant de la version 1 : Nanterre.')
  expect(says).toContain('en partie seulement : Rueil, depuis 2024-02')
  expect(JSON.parse(readFileSync(join(folder, 'reunion.json'), 'utf8'))).toMatchObject({ unsaid: ['Nanterre'], partial: [{ place: 'Rueil', from: '2024-02' }], missingTablets: 2 })
  expect(readFileSync(join(folder, 'reunion.csv'), 'utf8').split('\r\n').slice(1, 4)).toEqual(['places.unsaid;2024;2;1;;;', 'places.partial;2024;1;1;;;', 'missingTablets;2024;1;2;;;'])
  expect(rollUpAtHost([folderOf({ 'b.json': old })]).says.split('\r\n').slice(1, 4)).toEqual(['places.unsaid;2024;1;1;;;', 'places.partial;2024;0;;non dit;;', 'missingTablets;2024;0;;non dit;;'])
})

test('a folder is refused whole, with each file that is against it', () => {
  const refused = (files: Readonly<Record<string, unknown>>, ...args: readonly string[]): string => {
    const { done, says } = rollUpAtHost([folderOf(files), ...args])
    expect(done).toBe(false)
    return says
  }
  expect(refused({ 'a.json': rueil, 'b.json': { ...nanterre, version: 3 } })).toContain('b.json vient d’une autre version')
  expect(refused({ 'a.json': rueil, 'b.json': '{}' })).toContain('b.json n’est pas un fichier de chiffres')
  expect(refused({ 'a.json': rueil, 'b.json': { ...rueil, place: ' rueil' } })).toContain('du même nom : a.json, b.json')
  expect(refused({ 'a.json': rueil, 'b.json': place('Nanterre', {}, '2023') })).toContain('(2023, 2024). Choisissez-en une : --year 2024')
  expect(refused({})).toContain('Aucun fichier')
  expect(refused({ 'a.json': rueil }, '--year', '2020')).toContain('Aucun fichier')
  expect(rollUpAtHost([]).says).toContain('Quel dossier')
  expect(rollUpAtHost(['/nulle/part']).says).toContain('ENOENT')
})

test('of the years in a folder, one may be asked for; the others are named', () => {
  const folder = folderOf({ 'a.json': rueil, 'b.json': place('Rueil', {}, '2023') })
  const out = join(folder, 'reunion')
  expect(rollUpAtHost([folder, '--year', '2024', '--out', out]).says).toContain('laissés de côté : b.json')
  expect(rollUpAtHost([folder, '--out', out, '--year', '2024']).done).toBe(true)
  expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json', 'reunion.csv', 'reunion.json'])
})

test('the command as it is built: 0 when done, 1 when not', async () => {
  const entry = await builtEntry('src/server/rollUp.ts')
  const run = (...args: readonly string[]) => spawnSync(process.execPath, [entry, ...args], { encoding: 'utf8' })
  expect(run(folderOf({ 'a.json': rueil }))).toMatchObject({ status: 0, stdout: expect.stringContaining('people;2024;1;779;;;') as string })
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Quel dossier') as string })
}, 60_000)
