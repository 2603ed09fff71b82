// What the annual report counts besides, again from the rows of the files: lists and loops over text, nothing of src.
import type { KnownRegister } from './storedRegister.ts'

type Row = readonly string[]

const rowsOf = (files: KnownRegister['files'], name: string): readonly Row[] => {
  const file = files.find((one) => one.name === `${name}.csv`)
  const lines = new TextDecoder().decode(file?.bytes).replace('\uFEFF', '').split('\r\n')
  return lines.slice(1).filter((line) => line !== '').map((line) => line.split(';'))
}

const iso = (text = ''): string => text.split('/').reverse().join('-')

const classOf = (days: number): string => {
  if (days === 1) return '1'
  if (days < 6) return '2-5'
  if (days < 13) return '6-12'
  return days < 53 ? '13-52' : '53+'
}

const often = (files: KnownRegister['files'], year: string): Readonly<Record<string, number>> => {
  const days: Record<string, Set<string>> = {}
  for (const [date, , number = ''] of rowsOf(files, 'passages')) if (number !== '' && iso(date).startsWith(year)) (days[number] ??= new Set()).add(iso(date))
  const bands: Record<string, number> = {}
  for (const { size } of Object.values(days)) bands[classOf(size)] = (bands[classOf(size)] ?? 0) + 1
  return bands
}

const everyDay = (year: string): readonly string[] =>
  Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(Number(year), 0, 1 + i)).toISOString().slice(0, 10)).filter((day) => day.startsWith(year))

const isStruck = (after: readonly Row[], day: string): boolean => after.some(([, what, on = '']) => what === 'radiation' && on <= day)

const isGrant = (what = ''): boolean => /^(premiere|renouvellement)$/.test(what)

// On some day: decided, begun, not past its last day, and no radiation decided after it up to that day.
const ran = (decisions: readonly Row[], day: string): boolean =>
  decisions.some((row, at) => {
    const [, what, decided = '', from = '', to = ''] = row
    return isGrant(what) && decided <= day && from <= day && day <= to && !isStruck(decisions.slice(at + 1), day)
  })

const everHeld = (files: KnownRegister['files'], year: string): number => {
  const ofEach: Record<string, Row[]> = {}
  for (const [number = '', what = '', ...dates] of rowsOf(files, 'domiciliations')) (ofEach[number] ??= []).push([number, what, ...dates.slice(0, 3).map(iso)])
  const days = everyDay(year)
  return Object.values(ofEach).filter((decisions) => days.some((day) => ran(decisions, day))).length
}

/** People by how often they came in a year, and the holders of at least a day of it. */
export const recountReport = (files: KnownRegister['files'], year: string) => ({ bands: often(files, year), holders: everHeld(files, year) })
