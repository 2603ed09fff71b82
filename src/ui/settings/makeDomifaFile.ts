// The register as DomiFa has it: its base as it exports it, or its import template (metier.md §7).
import { lateCode } from '#kernel/lateCode.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment } from '#domain/time.ts'
import type { WritingProgress, WritingSteps } from '#exports/domifa/heldByAll.ts'
import { domifaFiles } from '#exports/texts/domifa.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { inSlices } from '#ui/settings/inSlices.ts'
import { packWorkbook, workbookType } from '#ui/settings/packWorkbook.ts'

const writing = {
  export: lateCode(async () => (await import('#exports/domifa/domifaExport.ts')).domifaExport),
  template: lateCode(async () => (await import('#exports/domifa/domifaTemplate.ts')).domifaTemplate),
}

export type DomifaShape = 'export' | 'template'

export type MadeFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

const sheetsOf = async (register: Register, { day, at }: Moment, shape: DomifaShape): Promise<WritingSteps<readonly WrittenSheet[]>> => {
  if (shape === 'export') return (await writing.export.bring())(register, { day, at })
  return (await writing.template.bring())(register, day)
}

type Wish = { readonly now: Moment; readonly shape: DomifaShape; readonly signal: AbortSignal; readonly tell: (progress: WritingProgress) => void }

/** Writes the register for DomiFa, as of now, in slices; packed in a worker where there is one. Nothing once it was stopped. */
export const makeDomifaFile = async (register: Register, { now, shape, signal, tell }: Wish): Promise<MadeFile | undefined> => {
  const sheets = await inSlices(await sheetsOf(register, now, shape), { signal, tell })
  const bytes = sheets === undefined ? undefined : await packWorkbook(sheets, signal)
  if (bytes === undefined || signal.aborted) return undefined
  return { name: domifaFiles[shape](now.day), type: workbookType, bytes }
}
