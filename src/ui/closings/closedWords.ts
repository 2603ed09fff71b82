import type { Closing } from '#domain/closings/closings.ts'
import type { ClosedWords } from '#exports/reports/closedSheets.ts'
import { codeWords } from '#ui/closings/codeWords.ts'
import { closings } from '#ui/texts/closings.ts'

/** The words of a closing's document: the house's own as they were. */
export const closedWords = ({ period, closed }: Closing): ClosedWords => ({ ...codeWords(closed?.house ?? {}), period: closings.document.heading(period) })
