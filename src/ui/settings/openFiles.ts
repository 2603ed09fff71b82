// Files as they were chosen → their bytes, workbooks already read.
import type { ServiceDay } from '#domain/time.ts'
import type { RegisterFile } from '#exports/register/readRegister.ts'
import { isWorkbook, readWorkbook } from '#ui/settings/readWorkbook.ts'
import type { Chosen, ReadDomifa, Unopened } from '#ui/settings/useImport.ts'

const mostBytes = 100_000_000

type Opened = { readonly sources?: readonly RegisterFile[]; readonly domifa?: ReadDomifa; readonly unopened?: Unopened }

const openWorkbook = async (file: RegisterFile, today: ServiceDay): Promise<Opened> => {
  const { name } = file
  const reading = await readWorkbook({ ...file, today })
  if (reading.is === 'domifa') return { domifa: { name, file: reading.file } }
  if (reading.is === 'sheets') return { sources: reading.sheets }
  return { unopened: { name, why: reading.problem === 'empty' ? 'emptyBook' : reading.problem } }
}

// A file that was moved since it was chosen can no longer be opened.
const openFile = async (file: File, today: ServiceDay): Promise<Opened> => {
  const { name, size } = file
  if (size > mostBytes) return { unopened: { name, why: 'hugeFile' } }
  const buffer = await file.arrayBuffer().catch(() => undefined)
  if (buffer === undefined) return { unopened: { name, why: 'unreadable' } }
  const source = { name, bytes: new Uint8Array(buffer) }
  return isWorkbook(source) ? openWorkbook(source, today) : { sources: [source] }
}

/** Opens the files that were chosen, one after the other; `stopped` ends it early. */
export const openFiles = async (files: readonly File[], today: ServiceDay, signal: AbortSignal): Promise<Chosen> => {
  const opened: Opened[] = []
  for (const file of files) if (!signal.aborted) opened.push(await openFile(file, today))
  return {
    sources: opened.flatMap(({ sources = [] }) => sources), domifa: opened.flatMap(({ domifa }) => domifa ?? []),
    unopened: opened.flatMap(({ unopened }) => unopened ?? []), maps: [],
  }
}
