import { useId } from 'react'
import { Key } from '#ui/parts/Key.tsx'
import s from '#ui/parts/Progress.module.css'
import { parts } from '#ui/texts/parts.ts'

type ProgressProps = {
  readonly label: string
  readonly value: number
  readonly max: number
  /** Instead of "3 000 sur 20 000". */
  readonly detail?: string | undefined
  readonly onCancel?: (() => void) | undefined
}

const number = new Intl.NumberFormat('fr-FR')

/** A long job: how far it is, in figures too, and a way to stop it. */
export function Progress({ label, value, max, detail, onCancel }: ProgressProps) {
  const id = useId()
  return (
    <div className={s.progress}>
      <div className={s.line}>
        <div>
          <div id={id} className={s.label}>
            {label}
          </div>
          <div className={s.detail}>{detail ?? parts.progress.of(number.format(value), number.format(max))}</div>
        </div>
        {onCancel && <Key onPress={onCancel}>{parts.progress.cancel}</Key>}
      </div>
      <progress className={s.track} value={value} max={max} aria-labelledby={id} />
    </div>
  )
}
