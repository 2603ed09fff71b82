// Files chosen or dropped → what they say. Each piece of work is shorter than a frame, so that the page never freezes (desk.md §7).
import { alreadyHere } from '#desk/import/alreadyHere.ts'
import { planRegister } from '#desk/import/planRegister.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { rememberMap } from '#domain/import/columnMap.ts'
import type { ColumnMap } from '#domain/import/columnMap.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { readRegister } from '#exports/register/readRegister.ts'
import type { ReadingProgress, RegisterFile, RegisterReading } from '#exports/register/readRegister.ts'
import { beginJob, setImport } from '#ui/settings/useImport.ts'
import type { Chosen, Preview } from '#ui/settings/useImport.ts'

const sliceMs = 10
const mostBytes = 100_000_000

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

// A file that was moved since it was chosen can no longer be opened.
const bytesOf = async (file: File): Promise<RegisterFile | undefined> => {
  const bytes = await file.arrayBuffer().catch(() => undefined)
  return bytes === undefined ? undefined : { name: file.name, bytes: new Uint8Array(bytes) }
}

const openFiles = async (files: readonly File[]): Promise<Chosen> => {
  const small = files.filter(({ size }) => size <= mostBytes)
  const opened = await Promise.all(small.map(bytesOf))
  const large = files.filter((file) => !small.includes(file)).map(({ name }) => ({ name, why: 'tooLarge' as const }))
  const lost = small.filter((_, i) => opened[i] === undefined).map(({ name }) => ({ name, why: 'unreadable' as const }))
  return { sources: opened.filter((file) => file !== undefined), unopened: [...large, ...lost], maps: [] }
}

// Steps are taken until the slice is used up, then the page breathes.
const inSlices = async (steps: Generator<ReadingProgress, RegisterReading, void>, signal: AbortSignal): Promise<RegisterReading | undefined> => {
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value
    if (performance.now() - since < sliceMs) continue
    setImport({ at: 'reading', progress: step.value })
    await breathe()
    if (signal.aborted) return undefined
    since = performance.now()
  }
}

const newcomersIn = ({ rows }: RegisterReading) =>
  rows.flatMap((row) => (row.table === 'persons' ? [{ key: row.key, who: { ...row.who, number: row.number } }] : []))

const show = async ({ journal, imports }: OpenRegister, chosen: Chosen, signal: AbortSignal): Promise<void> => {
  const maps = chosen.maps.reduce(rememberMap, settingsOf(journal.register()).columnMaps)
  const reading = await inSlices(readRegister(chosen.sources, maps), signal)
  if (reading === undefined || signal.aborted) return
  const register = journal.register()
  const plan = await planRegister(register, { rows: reading.rows }, imports)
  if (signal.aborted) return
  const notes = [...reading.notes, ...plan.rejected]
  const alike = alreadyHere(register, newcomersIn(reading))
  setImport({ at: 'preview', preview: { ...chosen, files: reading.files, rows: reading.rows, plan, notes, alike, answers: new Map() } })
}

/** Reads files and shows the preview; another choice of files, or a stop, takes its place. */
export const readFiles = async (opened: OpenRegister, files: readonly File[]): Promise<void> => {
  if (files.length === 0) return
  const signal = beginJob({ at: 'reading', progress: undefined })
  const chosen = await openFiles(files)
  if (!signal.aborted) await show(opened, chosen, signal)
}

/** Reads the same files again, one of them as somebody just said. */
export const readMapped = async (opened: OpenRegister, { sources, unopened, maps }: Preview, map: ColumnMap): Promise<void> => {
  const signal = beginJob({ at: 'reading', progress: undefined })
  await show(opened, { sources, unopened, maps: rememberMap(maps, map) }, signal)
}
