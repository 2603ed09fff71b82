import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadAggregates } from '#domain/aggregates/aggregates.ts'
import { rollUp } from '#domain/aggregates/rollUp.ts'
import type { RolledFigure, RollUp } from '#domain/aggregates/rollUp.ts'
import { parseAggregates } from '#protocol/aggregates.ts'
import type { Outcome } from './backupAtHost.ts'
import { codeOf } from './failures.ts'
import { rollUpWords } from './rollUpWords.ts'

type Given = { readonly name: string; readonly file: ReadAggregates }
type Wish = { readonly folder: string; readonly out?: string; readonly year?: string }

const wishOf = (args: readonly string[]): Wish | undefined => {
  const after = (option: string): string | undefined => (args.includes(option) ? args[args.indexOf(option) + 1] : undefined)
  const [folder] = args.filter((arg, i) => !arg.startsWith('--') && !['--out', '--year'].includes(args[i - 1] ?? ''))
  const [out, year] = [after('--out'), after('--year')]
  return folder === undefined ? undefined : { folder, ...(out === undefined ? {} : { out }), ...(year === undefined ? {} : { year }) }
}

// What an earlier call wrote beside the files of the places is no place's.
const isOurs = (json: string): boolean => /^\s*\{\s*"format": "boussole\.rollup"/.test(json)

const readAll = (folder: string): { readonly given: readonly Given[]; readonly wrong: readonly string[] } => {
  const given: Given[] = []
  const wrong: string[] = []
  for (const name of readdirSync(folder).filter((one) => one.toLowerCase().endsWith('.json')).toSorted()) {
    const json = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '')
    const read = parseAggregates(json)
    if (read.ok) given.push({ name, file: read.value })
    else if (!isOurs(json)) wrong.push(rollUpWords.unreadable(name, read.error))
  }
  return { given, wrong }
}

const sameName = (place: string): string => place.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ')

// Two files of one place and year: the second is a correction or a copy, and nobody here can tell.
const twice = (given: readonly Given[]): readonly string[] =>
  [...new Set(given.map(({ file }) => sameName(file.place)))]
    .map((place) => given.filter(({ file }) => sameName(file.place) === place).map(({ name }) => name))
    .flatMap((same) => (same.length > 1 ? [rollUpWords.twice(same)] : []))

const yearOf = ({ file }: Given): string => file.period.from.slice(0, 4)

const chosen = (given: readonly Given[], year: string | undefined): readonly Given[] => (year === undefined ? given : given.filter((one) => yearOf(one) === year))

const objections = (given: readonly Given[], wrong: readonly string[]): readonly string[] => {
  const years = [...new Set(given.map(yearOf))].toSorted()
  const several = years.length > 1 ? [rollUpWords.years(years)] : []
  return [...wrong, ...(several.length > 0 ? several : twice(given)), ...(given.length === 0 ? [rollUpWords.none] : [])]
}

const saidOf = (figure: RolledFigure): string => {
  if ('notHeld' in figure) return rollUpWords.notHeld
  return 'masked' in figure ? rollUpWords.masked : ''
}

// How much of the year the table holds, in the same columns; who they are, the JSON and the screen say: a place's name is free text.
const aboutRows = ({ period, places, unsaid, partial, missingTablets }: RollUp): readonly string[] => {
  const saying = places.length - unsaid.length
  const row = (code: string, of: number, n: number): string => [code, period.from.slice(0, 4), of, of === 0 ? '' : n, of === 0 ? rollUpWords.unsaid : '', '', ''].join(';')
  return [row('places.unsaid', places.length, unsaid.length), row('places.partial', saying, partial.length), row('missingTablets', saying, missingTablets)]
}

const csvOf = (table: RollUp): string => {
  const { period, places, figures } = table
  const rows = figures.map((figure) => {
    const [least, most] = 'atLeast' in figure ? [figure.atLeast, figure.atMost] : []
    return [figure.code, period.from.slice(0, 4), figure.places ?? places.length, figure.n ?? '', saidOf(figure), least ?? '', most ?? ''].join(';')
  })
  return `\ufeff${[rollUpWords.heads.join(';'), ...aboutRows(table), ...rows].join('\r\n')}\r\n`
}

const write = (out: string | undefined, table: RollUp): string => {
  if (out === undefined) return csvOf(table).slice(1)
  const stem = out.replace(/\.(csv|json)$/i, '')
  writeFileSync(`${stem}.csv`, csvOf(table))
  writeFileSync(`${stem}.json`, `${JSON.stringify(table, undefined, 2)}\n`)
  return rollUpWords.written([`${stem}.csv`, `${stem}.json`], table)
}

const rolledUp = ({ folder, out, year }: Wish): Outcome => {
  const { given: all, wrong } = readAll(folder)
  const given = chosen(all, year)
  const against = objections(given, wrong)
  const [first] = given
  if (first === undefined || against.length > 0) return { done: false, says: rollUpWords.refused(folder, against) }
  const left = all.filter((one) => !given.includes(one)).map(({ name }) => name)
  const says = write(out, rollUp(given.map(({ file }) => file), first.file.period))
  return { done: true, says: left.length === 0 || out === undefined ? says : `${says}\n${rollUpWords.left(left)}` }
}

/**
 * `npm run rollup -- folder [--year 2024] [--out file]`: one table of the aggregate files of several places, as CSV and JSON, or as CSV on the
 * screen. Refuses the folder as a whole when a file is none of ours or of another version, when a place stands there twice, or when
 * files tell different years and none was asked for.
 */
export const rollUpAtHost = (args: readonly string[]): Outcome => {
  const wish = wishOf(args)
  if (wish === undefined) return { done: false, says: rollUpWords.usage }
  try {
    return rolledUp(wish)
  } catch (reason) {
    return { done: false, says: rollUpWords.failed(codeOf(reason)) }
  }
}
