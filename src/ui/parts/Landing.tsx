import type { ReactNode } from 'react'
import { CompassRose } from '#ui/parts/CompassRose.tsx'
import s from '#ui/parts/Landing.module.css'
import { parts } from '#ui/texts/parts.ts'

type LandingProps = {
  /** Under the brand, one per line. */
  readonly lines: readonly string[]
  readonly heading: readonly string[]
  readonly children: ReactNode
  readonly foot?: ReactNode
}

/** The first screen: the compass on petrol, and the ways to begin beside it. */
export function Landing({ lines, heading, children, foot }: LandingProps) {
  return (
    <main className={s.landing}>
      <div className={s.hero}>
        <div className={s.rose}>
          <CompassRose needle="whole" halo />
        </div>
        <div>
          <p className={s.brand}>{parts.frame.brand}</p>
          <p className={s.lines}>
            {lines.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </p>
        </div>
      </div>
      <div className={s.side}>
        <h1 className={s.heading}>
          {heading.map((line) => (
            <div key={line}>{line} </div>
          ))}
        </h1>
        {children}
        {foot !== undefined && <div className={s.foot}>{foot}</div>}
      </div>
    </main>
  )
}
