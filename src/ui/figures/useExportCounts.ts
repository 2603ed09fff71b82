import { noteExport } from '#desk/noteExport.ts'
import { monthTable } from '#domain/figures/figures.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import { monthlyCountsCsv, monthlyCountsFileName } from '#exports/figures/monthlyCountsCsv.ts'
import { useHouse } from '#ui/app/house.ts'
import { saveFile } from '#ui/app/saveFile.ts'
import { tellSaved } from '#ui/app/tellSaved.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { figures } from '#ui/texts/figures.ts'
import { failureSentence, isFailure, refusalSentence } from '#ui/texts/refusals.ts'

/** Notes that the counts leave the tablet, then hands them over; without the note nothing leaves (metier.md §8). */
export const useExportCounts = (period: Period): (() => Promise<void>) => {
  const { opened, record } = useHouse()
  return async () => {
    const name = monthlyCountsFileName(period)
    const noted = await record(noteExport({ what: 'monthlyCounts', file: name }))
    if (!noted.ok) return tell('warn', isFailure(noted.error) ? failureSentence(noted.error) : refusalSentence(noted.error))
    const register = opened.journal.register()
    const bytes = monthlyCountsCsv(monthTable(register, period, settingsOf(register).calendar))
    tellSaved(await saveFile({ name, type: 'text/csv;charset=utf-8', bytes }), figures.exported(name))
  }
}
