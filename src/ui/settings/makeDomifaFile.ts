// The register as DomiFa has it: its base as it exports it, or its import template (metier.md §7).
import type { Register } from '#domain/register/register.ts'
import type { Moment } from '#domain/time.ts'
import { domifaFiles } from '#exports/texts/domifa.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { askOnce } from '#ui/settings/askOnce.ts'

export type DomifaShape = 'export' | 'template'

export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

const packed = async (sheets: readonly WrittenSheet[]): Promise<Uint8Array<ArrayBuffer>> => {
  if (typeof Worker === 'function') return askOnce(new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' }), sheets)
  const { writeXlsx } = await import('#exports/xlsx/writeXlsx.ts')
  return writeXlsx(sheets)
}

const sheetsOf = async (register: Register, { day, at }: Moment, shape: DomifaShape): Promise<readonly WrittenSheet[]> => {
  if (shape === 'export') return (await import('#exports/domifa/domifaExport.ts')).domifaExport(register, { day, at })
  return (await import('#exports/domifa/domifaTemplate.ts')).domifaTemplate(register, day)
}

/** Writes the register for DomiFa, as of now; packed in a worker where there is one. */
export const makeDomifaFile = async (register: Register, now: Moment, shape: DomifaShape): Promise<MadeFile> => ({
  name: domifaFiles[shape](now.day), type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await packed(await sheetsOf(register, now, shape)),
})
