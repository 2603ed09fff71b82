import type { ReactNode } from 'react'
import s from '#ui/parts/Frame.module.css'
import { Rail, type RailProps } from '#ui/parts/Rail.tsx'
import { classes } from '#ui/parts/classes.ts'
import { parts } from '#ui/texts/parts.ts'

export type FrameProps = RailProps & {
  /** Heading of the screen for readers; the eye has the rail. */
  readonly title: string
  readonly children: ReactNode
  readonly last?: ReactNode
  readonly sync?: ReactNode
  readonly demo?: boolean | undefined
}

const contentId = 'contenu'

/** What never moves: rail, main, and the bar with Annuler at its start and the sync chip at its end. */
export function Frame({ title, children, last, sync, demo, ...rail }: FrameProps) {
  return (
    <div className={classes(s.frame, demo === true && s.demo)}>
      <a className={s.skip} href={`#${contentId}`}>
        {parts.frame.skip}
      </a>
      {demo === true && (
        <header className={s.demoWords}>{parts.frame.demo}</header>
      )}
      <Rail {...rail} />
      <main className={s.main} id={contentId} tabIndex={-1}>
        <h1 className="visuallyHidden">{title}</h1>
        {children}
      </main>
      <footer className={s.bar} aria-label={parts.frame.bar}>
        {last}
        <div className={s.sync}>{sync}</div>
      </footer>
    </div>
  )
}
