import { monthTable } from '#domain/figures/figures.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Period } from '#domain/time.ts'
import { monthlyCountsCsv, monthlyCountsFileName } from '#exports/figures/monthlyCountsCsv.ts'
import { handOver, tellHanded } from '#ui/app/handOver.ts'
import { useHouse } from '#ui/app/house.ts'
import { ownColumns } from '#ui/figures/keys.ts'
import { figures } from '#ui/texts/figures.ts'

/** Hands over the counts, then notes that they left the tablet (metier.md §8). */
export const useExportCounts = (period: Period): (() => Promise<void>) => {
  const house = useHouse()
  return async () => {
    const name = monthlyCountsFileName(period)
    const register = house.opened.journal.register()
    const settings = settingsOf(register)
    const table = monthTable(register, period, settings.calendar)
    const bytes = monthlyCountsCsv(table, ownColumns(settings, new Set(table.total.own.keys())))
    tellHanded(await handOver(house, { name, type: 'text/csv;charset=utf-8', bytes, what: 'monthlyCounts' }), figures.exported(name))
  }
}
