// Which document of the view is shown stands in the address beside the year.
import type { Period } from '#domain/time.ts'
import { writeFigureView } from '#ui/figures/views.ts'
import { prefectPieces } from '#ui/texts/prefect.ts'
import type { PrefectPiece } from '#ui/texts/prefect.ts'

/** Reads `piece=…`; without it, or with another word, the report. */
export const readPiece = (search: string): PrefectPiece => {
  const asked = new URLSearchParams(search).get('piece')
  return prefectPieces.find((piece) => piece === asked) ?? 'rapport'
}

/** The address of a document of a year. */
export const writePiece = (piece: PrefectPiece, period: Period): string =>
  piece === 'rapport' ? writeFigureView('prefet', period) : `${writeFigureView('prefet', period)}&piece=${piece}`
