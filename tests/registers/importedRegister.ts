// Files all the way into a register: the reading, the import gesture and the fold that the desk uses, on a log in memory.
import { createHash } from 'node:crypto'
import { createRecord } from '#desk/record.ts'
import { importRegister } from '#desk/import/importRegister.ts'
import type { ImportReport } from '#desk/import/importRegister.ts'
import { uuidOf } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { readAtOnce, readRegister } from '#exports/register/readRegister.ts'
import type { RegisterFile, RegisterReading } from '#exports/register/readRegister.ts'
import { createMemoryJournal } from '../ui/memoryJournal.ts'

export type Imported = { readonly register: Register; readonly reading: RegisterReading; readonly report: ImportReport }

const identify = async (texts: readonly string[]): Promise<readonly string[]> =>
  Promise.resolve(texts.map((text) => uuidOf(createHash('sha256').update(text).digest(), 8)))

/** Reads and imports files into an empty register; throws if the desk refuses. */
export const importedRegister = async (files: readonly RegisterFile[]): Promise<Imported> => {
  const { journal, imports } = createMemoryJournal(() => Date.UTC(2026, 10, 17, 9))
  const reading = readAtOnce(readRegister(files))
  const house = { journal, record: createRecord(journal), imports: { ...imports, identify } }
  const wish = { rows: reading.rows, files: files.map(({ name }) => name) }
  const report = await importRegister(house, wish, { onProgress: () => undefined, signal: { aborted: false } })
  if (!report.ok) throw new Error(`the import was refused: ${report.error.code}`)
  return { register: journal.register(), reading, report: report.value }
}
