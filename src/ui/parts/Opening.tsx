import type { ReactNode } from 'react'
import { CompassRose } from '#ui/parts/CompassRose.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Opening.module.css'

export type OpeningLine = { readonly icon: Icon; readonly text: string }

type OpeningProps = {
  readonly hour: string
  readonly date: string
  readonly lines?: readonly OpeningLine[] | undefined
  readonly foot?: string | undefined
  readonly title: string
  readonly children: ReactNode
}

/** The closed desk: the compass as a clock, and the panel that opens it. */
export function Opening({ hour, date, lines = [], foot, title, children }: OpeningProps) {
  return (
    <main className={s.opening}>
      <div className={s.hero}>
        <div className={s.dial}>
          <div className={s.rose}>
            <CompassRose needle="mark" />
          </div>
          <div className={s.clock}>
            <p className={s.hour}>{hour}</p>
            <p className={s.date}>{date}</p>
            <ul className={s.lines}>
              {lines.map(({ icon: Shape, text }) => (
                <li key={text}>
                  <Shape size="1.375rem" />
                  {text}
                </li>
              ))}
            </ul>
          </div>
        </div>
        {foot !== undefined && <p className={s.foot}>{foot}</p>}
      </div>
      <div className={s.panel}>
        <h1 className={s.title}>{title}</h1>
        {children}
      </div>
    </main>
  )
}
