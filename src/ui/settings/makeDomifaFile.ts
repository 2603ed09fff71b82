// The register as DomiFa has it: its base as it exports it, or its import template (metier.md §7).
import type { Register } from '#domain/register/register.ts'
import type { Moment } from '#domain/time.ts'
import type { WritingProgress, WritingSteps } from '#exports/domifa/heldByAll.ts'
import { domifaFiles } from '#exports/texts/domifa.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { askInParts } from '#ui/settings/askInParts.ts'
import { inSlices } from '#ui/settings/inSlices.ts'

export type DomifaShape = 'export' | 'template'

export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** What a worker is given: rows of the sheet that stands open, the next sheet, or the end. */
export type WritingPart =
  | { readonly is: 'sheet'; readonly name: string; readonly frozen: number }
  | { readonly is: 'rows'; readonly rows: WrittenSheet['rows'] }
  | { readonly is: 'end' }

/** Rows in a message: a few ms to copy. */
const together = 100

function* partsOf(sheets: readonly WrittenSheet[]): Generator<WritingPart, void, void> {
  for (const { name, frozen, rows } of sheets) {
    yield { is: 'sheet', name, frozen }
    for (let start = 0; start < rows.length; start += together) yield { is: 'rows', rows: rows.slice(start, start + together) }
  }
  yield { is: 'end' }
}

const packed = async (sheets: readonly WrittenSheet[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (typeof Worker === 'function') return askInParts(new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' }), partsOf(sheets), signal)
  const { writeXlsx } = await import('#exports/xlsx/writeXlsx.ts')
  return writeXlsx(sheets)
}

const sheetsOf = async (register: Register, { day, at }: Moment, shape: DomifaShape): Promise<WritingSteps<readonly WrittenSheet[]>> => {
  if (shape === 'export') return (await import('#exports/domifa/domifaExport.ts')).domifaExport(register, { day, at })
  return (await import('#exports/domifa/domifaTemplate.ts')).domifaTemplate(register, day)
}

type Wish = { readonly now: Moment; readonly shape: DomifaShape; readonly signal: AbortSignal; readonly tell: (progress: WritingProgress) => void }

/** Writes the register for DomiFa, as of now, in slices; packed in a worker where there is one. Nothing once it was stopped. */
export const makeDomifaFile = async (register: Register, { now, shape, signal, tell }: Wish): Promise<MadeFile | undefined> => {
  const sheets = await inSlices(await sheetsOf(register, now, shape), { signal, tell })
  const bytes = sheets === undefined ? undefined : await packed(sheets, signal)
  if (bytes === undefined || signal.aborted) return undefined
  return { name: domifaFiles[shape](now.day), type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes }
}
