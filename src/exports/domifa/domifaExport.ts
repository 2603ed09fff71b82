// The register as DomiFa's own export (domifa-formats): row 1 the date, row 2 the headers, the holders from row 3 on, the interviews on a second sheet.
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'
import { ayantDroitCells, heldCells } from '#exports/domifa/heldCells.ts'
import { eachHeld, heldByAll } from '#exports/domifa/heldByAll.ts'
import type { WritingSteps } from '#exports/domifa/heldByAll.ts'
import type { HeldNow } from '#exports/domifa/heldOn.ts'
import { ayantDroitHeaders, holderHeaders, interviewHeaders, sheetNames } from '#exports/texts/domifaHeaders.ts'
import { madeOn, yesNo } from '#exports/texts/domifa.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

/** The ayants droit that have headers; a ninth stands without. */
const headed = 8

const frenchDay = (day: ServiceDay): string => day.split('-').toReversed().join('/')

const holderRow = (held: HeldNow): readonly WrittenCell[] => {
  const cells = {
    ...heldCells(held, 'export'), decidedBy: held.decidedBy.last ?? '', firstDecidedBy: held.decidedBy.first ?? '', ayantsDroit: held.ayantsDroit.length,
    procuration: held.procurations > 0 ? yesNo.yes : yesNo.no, procurations: held.procurations, portal: yesNo.no, sms: yesNo.no,
  }
  return [...holderHeaders.map(([field]) => cells[field] ?? ''), ...held.ayantsDroit.flatMap(ayantDroitCells)]
}

const interviewRow = (held: HeldNow): readonly WrittenCell[] => {
  const cells = heldCells(held, 'export')
  return interviewHeaders.map(([field]) => cells[field] ?? '')
}

/**
 * Everyone about whom a domiciliation was asked or decided by a day, as DomiFa exports its base: a request under Instruction, an expired one still
 * under Actif, as DomiFa has them. `at`: the hour of the export.
 */
export function* domifaExport(register: Register, { day, at }: { readonly day: ServiceDay; readonly at: TimeOfDay }): WritingSteps<readonly WrittenSheet[]> {
  const holders = yield* heldByAll(register, day)
  const rows = yield* eachHeld(holders, (held) => [holderRow(held), interviewRow(held)] as const)
  const made = [madeOn(frenchDay(day), at)]
  const headers = [...holderHeaders.map(([, header]) => header), ...Array.from({ length: headed }, (_, n) => ayantDroitHeaders(n + 1)).flat()]
  return [
    { name: sheetNames.holders, frozen: 2, rows: [made, headers, ...rows.map(([row]) => row)] },
    { name: sheetNames.interviews, frozen: 2, rows: [made, interviewHeaders.map(([, header]) => header), ...rows.map(([, row]) => row)] },
  ]
}
