import { settingsOf } from '#domain/settingsOf.ts'
import { timeOfDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { FigureAfterClosing } from '#ui/closings/AfterClosing.tsx'
import type { Told } from '#ui/figures/acts/ActRow.tsx'
import type { Shown } from '#ui/figures/acts/items.ts'
import type { Naming } from '#ui/figures/acts/useNaming.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { behindWords as words } from '#ui/texts/behind.ts'
import { hour, longDay } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'

type ActsPaperProps<T extends Shown> = { readonly code: string; readonly period: Period; readonly title: string; readonly when: string; readonly lines: readonly T[]; readonly naming: Naming; readonly tell: (line: T) => Told }
type Numbered<T> = { readonly line: T; readonly rank: number }

// About fifty pages: past it nobody reads, and the browser lays them out for minutes.
const mostPrinted = 2_000

/** The list as it is filtered, on A4. */
export function ActsPaper<T extends Shown>({ code, period, title, when, lines, naming, tell }: ActsPaperProps<T>) {
  const { place } = useAnswer(settingsOf, '')
  const { day } = useNow()
  const name = (line: T) => tell(line).name ?? naming.nameOf(line.person).map(({ text }) => text).join('')
  const columns = [
    { id: 'when', head: words.paper.when, cell: ({ line }: Numbered<T>) => longDay(line.day) },
    { id: 'at', head: words.paper.at, cell: ({ line }: Numbered<T>) => { const time = timeOfDay(line.at); return time === undefined ? '' : hour(time) } },
    { id: 'who', head: words.paper.who, cell: ({ line }: Numbered<T>) => name(line) },
    { id: 'what', head: words.paper.what, cell: ({ line }: Numbered<T>) => [tell(line).fact, tell(line).warn].filter((one) => one !== undefined).join(' : ') },
    { id: 'n', head: words.paper.n, numeric: true, cell: ({ line }: Numbered<T>) => amount(line.n) },
  ]
  const rows = lines.slice(0, mostPrinted).map((line, rank) => ({ line, rank }))
  return (
    <PrintSheet title={title} place={place} date={longDay(day)}>
      <FigureAfterClosing code={code} period={period} />
      {lines.length > mostPrinted && <p>{words.cut(mostPrinted)}</p>}
      <DataTable caption={when} columns={columns} rows={rows} keyOf={({ rank }) => String(rank)} />
    </PrintSheet>
  )
}
