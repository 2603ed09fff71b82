import type { RegisterFile } from '#exports/register/readRegister.ts'
import type { ChosenWorkbook, WorkbookReading } from '#exports/workbook/workbookHere.ts'
import { askOnce } from '#ui/settings/askOnce.ts'

// How zip archives (xlsx, ods) and the older xls begin.
const signatures = [[0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]] as const

/** Says whether a file begins as a workbook does, whatever its name. */
export const isWorkbook = ({ bytes }: RegisterFile): boolean => signatures.some((signature) => signature.every((byte, i) => bytes[i] === byte))

const inWorker = (file: ChosenWorkbook): Promise<WorkbookReading> =>
  askOnce<WorkbookReading>(new Worker(new URL('./workbook.worker.ts', import.meta.url), { type: 'module' }), file).catch(() => ({ is: 'refused', problem: 'damaged' }))

/** Reads a workbook in a worker; here where there is none. Fulfilled whatever the file. */
export const readWorkbook = async (file: ChosenWorkbook): Promise<WorkbookReading> => {
  if (typeof Worker === 'function') return inWorker(file)
  const { workbookHere } = await import('#exports/workbook/workbookHere.ts')
  return workbookHere(file)
}
