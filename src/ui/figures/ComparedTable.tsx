import { Count } from '#ui/figures/Count.tsx'
import type { Compared, Counted } from '#ui/figures/compared.ts'
import { kindOfPeriod } from '#ui/figures/period.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { figureWords, figures } from '#ui/texts/figures.ts'
import type { FigureCode } from '#ui/texts/figures.ts'

type ComparedTableProps = {
  readonly caption: string
  readonly codes: readonly FigureCode[]
  readonly compared: Compared
  /** What heads a column: the period of a flow, the day of a stock. */
  readonly headOf: (counted: Counted) => string
}

const read = ({ figures: tally }: Counted, code: FigureCode): number => tally.get(code) ?? 0

// Each number has the acts of its own days.
const cellOf = (counted: Counted, headOf: (counted: Counted) => string) => (code: FigureCode) =>
  <Count n={read(counted, code)} acts={{ code, period: counted.period, label: figureWords[code].label, when: headOf(counted) }} />

/** Figures beside those of the period before and of a year ago, with what is between them. */
export function ComparedTable({ caption, codes, compared: { now, running, before, yearBefore }, headOf }: ComparedTableProps) {
  const others = [before, yearBefore].filter((other) => other !== undefined)
  if (others.length === 0) return null
  const columns = [
    { id: 'figure', head: figures.paperColumns.figure, cell: (code: FigureCode) => figureWords[code].label },
    { id: 'now', head: headOf(now), numeric: true, cell: cellOf(now, headOf) },
    ...others.flatMap((other) => [
      { id: other.period.from, head: headOf(other), numeric: true, cell: (code: FigureCode) => other.isNoted(code) && cellOf(other, headOf)(code) },
      { id: `${other.period.from} gap`, head: figures.compared.gap, numeric: true, cell: (code: FigureCode) => other.isNoted(code) && figures.compared.signed(read(now, code) - read(other, code)) },
    ]),
  ]
  return (
    <Pane>
      <DataTable caption={caption} columns={columns} rows={codes} keyOf={(code) => code} />
      {running && <p>{figures.compared.running}</p>}
      {others.some(({ isNoted }) => !codes.every(isNoted)) && <p>{figures.compared.unnoted}</p>}
    </Pane>
  )
}

/** A flow's column is headed by its period. */
export const periodHead = ({ period }: Counted): string => figures.compared.head[kindOfPeriod(period)](period)

/** A stock's by its day. */
export const dayHead = ({ period }: Counted): string => figures.compared.day(period.to)
