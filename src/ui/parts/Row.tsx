import type { CSSProperties, ReactNode } from 'react'
import type { Marks } from '#ui/parts/Marks.ts'
import s from '#ui/parts/Row.module.css'
import { RowWords, type RowWordsProps } from '#ui/parts/RowWords.tsx'
import { classes } from '#ui/parts/classes.ts'

export type RowProps = Marks &
  RowWordsProps & {
    readonly chip?: ReactNode
    /** Before the name: hour, rank or box. */
    readonly lead?: ReactNode
    /** One key, or the stamp it became. */
    readonly end?: ReactNode
    readonly endWidth?: 112 | 84 | 76 | undefined
    readonly small?: boolean | undefined
    readonly id?: string | undefined
  }

type Width = CSSProperties & { readonly '--end-width': string }

/** A person in a list. The whole row opens the card; the key at its end keeps its width when it becomes a stamp. */
export function Row(props: RowProps) {
  const { name, box, fact, second, mail, warn, near, chip, lead, end, endWidth, chosen, onOpen, openName, small, ...rest } = props
  return (
    <div {...rest} className={classes(s.row, small === true && s.small, second !== undefined && s.tall, chosen === true && s.chosen)}>
      {lead !== undefined && <span className={s.lead}>{lead}</span>}
      <RowWords {...{ name, box, fact, second, mail, warn, near, chosen, onOpen, openName }} />
      <RowEnd {...{ chip, end, endWidth }} />
    </div>
  )
}

function RowEnd({ chip, end, endWidth = 112 }: Pick<RowProps, 'chip' | 'end' | 'endWidth'>) {
  if (chip === undefined && end === undefined) return null
  const width: Width = { '--end-width': `${endWidth / 16}rem` }
  return (
    <span className={s.end}>
      {chip}
      {end !== undefined && (
        <span className={s.last} style={width}>
          {end}
        </span>
      )}
    </span>
  )
}
