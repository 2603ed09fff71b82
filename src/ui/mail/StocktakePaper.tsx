import { mailKinds } from '#domain/mail/kinds.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/mail/Stocktake.module.css'
import type { StocktakeLine } from '#ui/mail/stocktakeLine.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { listName } from '#ui/texts/names.ts'
import { stocktake } from '#ui/texts/stocktake.ts'

const words = stocktake.paper

const columns = [
  { id: 'box', head: words.box, cell: ({ who }: StocktakeLine) => who.boxNumber ?? '' },
  { id: 'name', head: words.name, cell: ({ who }: StocktakeLine) => listName(who).map(({ text }) => text).join('') },
  ...mailKinds.flatMap((kind) => [
    { id: kind, head: words.kind(kind), numeric: true, cell: ({ mail }: StocktakeLine) => String(mail[kind].waiting) },
    { id: `${kind}-found`, head: words.found, cell: () => <span className={s.blank} /> },
  ]),
]

/** The list to count with a pencil. */
export function StocktakePaper({ lines }: { readonly lines: readonly StocktakeLine[] }) {
  const place = useAnswer((register) => settingsOf(register).place, '')
  const { day } = useNow()
  return (
    <PrintSheet title={words.title} place={place} date={longDay(day)}>
      <p>{words.howTo}</p>
      <DataTable caption={words.caption(lines.length)} columns={columns} rows={lines} keyOf={({ person }) => person} />
    </PrintSheet>
  )
}
