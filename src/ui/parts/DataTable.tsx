import { useRef, type ReactNode } from 'react'
import s from '#ui/parts/DataTable.module.css'
import { Hidden } from '#ui/parts/Hidden.tsx'
import { classes } from '#ui/parts/classes.ts'
import { useScrollStop } from '#ui/parts/useScrollStop.ts'

type Column<T> = {
  readonly id: string
  readonly head: string
  /** Full name for readers where the head is cut short ("P.-déj."). */
  readonly full?: string | undefined
  readonly numeric?: boolean | undefined
  readonly cell: (row: T) => ReactNode
}

type DataTableProps<T> = {
  readonly caption: string
  readonly hideCaption?: boolean | undefined
  readonly columns: readonly Column<T>[]
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly foot?: readonly ReactNode[] | undefined
}

/** Figures in columns; the first column heads its row. Too wide a table scrolls in its own box, not the page. */
export function DataTable<T>({ caption, hideCaption, columns, rows, keyOf, foot }: DataTableProps<T>) {
  const box = useRef<HTMLDivElement>(null)
  useScrollStop(box)
  return (
    <div ref={box} className={s.scroll}>
      <table className={s.table}>
        <caption className={hideCaption === true ? 'visuallyHidden' : s.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={keyOf(row)} columns={columns} cells={columns.map((column) => column.cell(row))} />
          ))}
        </tbody>
        {foot !== undefined && (
          <tfoot>
            <Line columns={columns} cells={foot} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

type Heading = Pick<Column<never>, 'id' | 'head' | 'full' | 'numeric'>

function Head({ column: { head, full, numeric } }: { readonly column: Heading }) {
  return (
    <th scope="col" className={classes(numeric === true && s.numeric)}>
      {full === undefined ? head : <span aria-hidden="true">{head}</span>}
      {full !== undefined && <Hidden>{full}</Hidden>}
    </th>
  )
}

function Line({ columns, cells }: { readonly columns: readonly Heading[]; readonly cells: readonly ReactNode[] }) {
  return (
    <tr>
      {columns.map(({ id, numeric }, place) => {
        const look = classes(numeric === true && s.numeric)
        if (place > 0) {
          return (
            <td key={id} className={look}>
              {cells[place]}
            </td>
          )
        }
        return (
          <th key={id} scope="row" className={look}>
            {cells[place]}
          </th>
        )
      })}
    </tr>
  )
}
