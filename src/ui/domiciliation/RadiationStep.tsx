import type { ReactNode } from 'react'
import s from '#ui/domiciliation/Radiation.module.css'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { radiation } from '#ui/texts/radiation.ts'

type RadiationStepProps = {
  readonly title: string
  readonly state: keyof typeof radiation.step
  readonly lines: readonly string[]
  /** The keys of the step, where there are any. */
  readonly children?: ReactNode
}

/** One step of the way to a radiation: where it stands, what was done, what can be done now. */
export function RadiationStep({ title, state, lines, children }: RadiationStepProps) {
  return (
    <li className={s.step} data-state={state}>
      <SectionTitle level={3} aside={<span className={s.state}>{radiation.step[state]}</span>}>{title}</SectionTitle>
      {lines.map((line) => <p key={line} className={s.line}>{line}</p>)}
      {children !== undefined && <KeyRow>{children}</KeyRow>}
    </li>
  )
}
