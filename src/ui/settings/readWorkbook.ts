import { lateCode } from '#kernel/lateCode.ts'
import type { RegisterFile } from '#exports/register/readRegister.ts'
import type { ChosenWorkbook, WorkbookReading } from '#exports/workbook/workbookHere.ts'
import type { HolderRow } from '#domain/import/holders.ts'
import type { ReadingPart } from '#ui/settings/workbook.worker.ts'

const reading = lateCode(async () => (await import('#exports/workbook/workbookHere.ts')).workbookHere)

// How zip archives (xlsx, ods) and the older xls begin.
const signatures = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]] as const

/** Says whether a file begins as a workbook does, whatever its name. */
export const isWorkbook = ({ bytes }: RegisterFile): boolean => signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte))

const whole = (reading: WorkbookReading, rows: readonly HolderRow[]): WorkbookReading => (reading.is === 'domifa' ? { ...reading, file: { ...reading.file, rows } } : reading)

// Each part is copied in a task of its own.
const inWorker = (file: ChosenWorkbook): Promise<WorkbookReading> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' })
    const rows: HolderRow[] = []
    const end = (reading: WorkbookReading): void => {
      worker.terminate()
      resolve(reading)
    }
    worker.onmessage = ({ data: part }: MessageEvent<ReadingPart>) => {
      if (part.is === 'rows') rows.push(...part.rows)
      else end(whole(part.reading, rows))
    }
    worker.onerror = () => end({ is: 'refused', problem: 'damaged' })
    worker.postMessage(file)
  })

/** Reads a workbook in a worker; here where there is none. Fulfilled whatever the file. */
export const readWorkbook = async (file: ChosenWorkbook): Promise<WorkbookReading> => {
  if (typeof Worker === 'function') return inWorker(file)
  return (await reading.bring())(file)
}
