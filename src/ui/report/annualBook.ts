// The annual report as a workbook is given it: the words of its text, and its tables.
import type { WrittenReport } from '#exports/reports/annualReportSheets.ts'
import type { Annual } from '#ui/report/annualOf.ts'
import { annualTables } from '#ui/report/annualTables.ts'
import { annualReport } from '#ui/texts/annualReport.ts'
import { annualChapters } from '#ui/texts/annualSentences.ts'
import { plainOf } from '#ui/texts/sentence.ts'

/** Everything that the report of a year says. */
export const annualBook = (annual: Annual): WrittenReport => {
  const { period, running, closing, settings: { place } } = annual
  const { flow, stock, months } = annualTables(annual)
  const chapters = annualChapters(annual).map(({ title, sentences }) => ({ title, sentences: sentences.map(plainOf) }))
  const state = closing === undefined ? running && annualReport.running(period.to) : annualReport.closed(closing.fact.day)
  const title = annualReport.title(period, place)
  return {
    text: { sheet: annualReport.tables.sheets.text, title: state === false ? title : `${title}. ${state}`, chapters },
    tables: [...flow, ...stock, ...months], captions: annualReport.tables.breakdown,
  }
}
