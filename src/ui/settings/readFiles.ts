// Files chosen or dropped → what they say. Each piece of work is shorter than a frame, so that the page never freezes (desk.md §7).
import { alreadyHere } from '#desk/import/alreadyHere.ts'
import { planRegister } from '#desk/import/planRegister.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { readRegister } from '#exports/register/readRegister.ts'
import type { ReadingProgress, RegisterFile, RegisterReading } from '#exports/register/readRegister.ts'
import { beginJob, setImport } from '#ui/settings/useImport.ts'

const sliceMs = 10
const mostBytes = 100_000_000

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

const bytesOf = async (file: File): Promise<RegisterFile> => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })

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

/** Reads files and shows the preview; another choice of files, or a stop, takes its place. */
export const readFiles = async (opened: OpenRegister, chosen: readonly File[]): Promise<void> => {
  if (chosen.length === 0) return
  const signal = beginJob({ at: 'reading', progress: undefined })
  const [small, large] = [chosen.filter(({ size }) => size <= mostBytes), chosen.filter(({ size }) => size > mostBytes)]
  const reading = await inSlices(readRegister(await Promise.all(small.map(bytesOf))), signal)
  if (reading === undefined || signal.aborted) return
  const register = opened.journal.register()
  const plan = await planRegister(register, reading.rows, opened.imports)
  if (signal.aborted) return
  setImport({
    at: 'preview',
    preview: {
      files: reading.files, tooLarge: large.map(({ name }) => name), rows: reading.rows, plan,
      notes: [...reading.notes, ...plan.rejected], alike: alreadyHere(register, reading.rows),
    },
  })
}
