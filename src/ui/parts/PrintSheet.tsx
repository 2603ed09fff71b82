import type { ReactNode } from 'react'
import s from '#ui/parts/PrintSheet.module.css'
import { classes } from '#ui/parts/classes.ts'
import { parts } from '#ui/texts/parts.ts'

type PrintSheetProps = {
  readonly title: string
  /** The shelter, at the head of the sheet. */
  readonly place: string
  readonly date: string
  readonly children: ReactNode
  /** Shown on the screen as well. */
  readonly preview?: boolean | undefined
}

/** An A4 page in black and white; a section inside starts a new page. */
export function PrintSheet({ title, place, date, children, preview }: PrintSheetProps) {
  return (
    <article className={classes(s.sheet, preview !== true && s.onPaper)} data-print-sheet="">
      <header className={s.head}>
        <span className={s.place}>{place}</span>
        <span>{date}</span>
      </header>
      <h1 className={s.title}>{title}</h1>
      {children}
      <footer className={s.foot}>{parts.print.printedOn(date)}</footer>
    </article>
  )
}
