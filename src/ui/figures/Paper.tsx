import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { AfterClosingOnPaper } from '#ui/closings/AfterClosing.tsx'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { fileColumns, MonthTable, welcomeColumns } from '#ui/figures/MonthTables.tsx'
import s from '#ui/figures/Paper.module.css'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { classRows } from '#ui/figures/classes.ts'
import type { ClassRow } from '#ui/figures/classes.ts'
import { addedKeys, figureKeys, firstFlows, otherFlows, referralKeys, stocks } from '#ui/figures/keys.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import type { FigureProps } from '#ui/parts/Figure.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { amount, classWords, figures, percent } from '#ui/texts/figures.ts'
import type { ClassCode } from '#ui/texts/figures.ts'

type PaperProps = { readonly bilan: Bilan; readonly today: ServiceDay }

const breakdowns = [
  'activeHolders.bySex', 'activeHolders.byAge', 'activeHolders.byComposition', 'activeHolders.byLink', 'radiations.byGround', 'refusals.byGround',
] as const satisfies readonly ClassCode[]

/** The same figures on A4, in black and white: figures, breakdowns, months. */
export function Paper({ bilan, today }: PaperProps) {
  const { place } = useAnswer(settingsOf, '')
  const { period, figures: tally, months } = bilan
  return (
    <PrintSheet title={figures.paper(period)} place={place} date={longDay(today)}>
      <section className={s.page}>
        <Provisional day={period.to} />
        <AfterClosingOnPaper period={period} />
        {bilan.classesLost && <p>{figures.classesLost}</p>}
        <Listed bilan={bilan} />
      </section>
      <section className={s.page}>
        {breakdowns.map((code) => (
          <DataTable key={code} caption={classWords[code].label} columns={classColumns} rows={classRows(tally, code)} keyOf={(row) => row.code} />
        ))}
      </section>
      {months.length > 0 && (
        <section className={s.page}>
          <MonthTable {...bilan} caption={figures.months.welcome} shown={welcomeColumns} plain />
          <p>{figures.distinct}</p>
          <MonthTable {...bilan} caption={figures.months.files} shown={fileColumns} plain />
        </section>
      )}
    </PrintSheet>
  )
}

const { columns: heads, paperColumns } = figures

const classColumns = [
  { id: 'class', head: heads.class, cell: ({ word }: ClassRow) => word },
  { id: 'n', head: heads.count, numeric: true, cell: ({ n }: ClassRow) => amount(n) },
  { id: 'share', head: heads.share, numeric: true, cell: ({ share }: ClassRow) => percent(share) },
]

const lineColumns = [
  { id: 'figure', head: paperColumns.figure, cell: ({ label }: FigureProps) => label },
  { id: 'value', head: paperColumns.value, numeric: true, cell: ({ value }: FigureProps) => value },
]

function Listed({ bilan }: { readonly bilan: Bilan }) {
  const { prestations, referrals } = useAnswer(settingsOf, '')
  const shown = { bilan, when: '', onAsk: () => undefined }
  const flows = [...figureKeys(firstFlows, shown), ...addedKeys(prestations, shown), ...figureKeys(otherFlows, shown), ...referralKeys(referrals, shown)]
  return (
    <>
      <DataTable caption={figures.during} columns={lineColumns} rows={flows} keyOf={({ code }) => code} />
      <DataTable caption={figures.on(bilan.period.to)} columns={lineColumns} rows={figureKeys(stocks, shown)} keyOf={({ code }) => code} />
    </>
  )
}
