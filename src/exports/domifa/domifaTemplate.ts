// The register as DomiFa's import template (domifa-formats): to begin in DomiFa with everyone. It only creates, and knows neither requests, nor
// forwarding, nor who follows a file.
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { ayantDroitCells, heldCells } from '#exports/domifa/heldCells.ts'
import { eachHeld, heldByAll } from '#exports/domifa/heldByAll.ts'
import type { WritingSteps } from '#exports/domifa/heldByAll.ts'
import type { HeldNow } from '#exports/domifa/heldOn.ts'
import { domifaWords, yesNo } from '#exports/texts/domifa.ts'
import { listHeaders, sheetNames, templateAyantDroitHeaders, templateHeaders } from '#exports/texts/domifaHeaders.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

/** The ayants droit that DomiFa reads; its own template has headers for four. */
const read = 9

const holderRow = (held: HeldNow): readonly WrittenCell[] => {
  const cells = heldCells(held, 'template')
  return [...templateHeaders.map(([field]) => cells[field] ?? ''), ...held.ayantsDroit.flatMap(ayantDroitCells)]
}

const codesOf = (labels: Readonly<Record<string, readonly [code: string, label: string]>>): readonly string[] => [...new Set(Object.values(labels).map(([code]) => code))]

const lists = (): readonly (readonly string[])[] => {
  const { status, refusal, foreignRefusal, ...words } = domifaWords
  const columns: readonly (readonly string[])[] = [
    [listHeaders.status, ...codesOf({ granted: status.granted, refused: status.refused, ended: status.ended })],
    [listHeaders.refusal, ...codesOf({ ...refusal, ...foreignRefusal })], [listHeaders.yesNo, yesNo.yes, yesNo.no],
    ...(['decision', 'sex', 'kinship', 'composition', 'ground', 'cause', 'residence', 'purpose', 'work', 'link'] as const).map((list) => [listHeaders[list], ...codesOf(words[list])]),
  ]
  const longest = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: longest }, (_, i) => columns.map((column) => column[i] ?? ''))
}

// The template has a status for what was decided only; whoever asks for the first time is entered by hand.
const fits = (held: HeldNow): boolean => held.status.state !== 'requested' || held.grant !== undefined

/** Everyone about whom a domiciliation was decided by a day, under DomiFa's codes, to be imported there; sheet 2 lists the codes. */
export function* domifaTemplate(register: Register, day: ServiceDay): WritingSteps<readonly WrittenSheet[]> {
  const holders = (yield* heldByAll(register, day)).filter(fits)
  const rows = yield* eachHeld(holders, holderRow)
  const groups = Math.max(4, Math.min(read, Math.max(0, ...holders.map(({ ayantsDroit }) => ayantsDroit.length))))
  const headers = [...templateHeaders.map(([, header]) => header), ...Array.from({ length: groups }, (_, n) => templateAyantDroitHeaders(n + 1)).flat()]
  return [
    { name: sheetNames.template, frozen: 1, rows: [headers, ...rows] },
    { name: sheetNames.lists, frozen: 1, rows: lists() },
  ]
}
