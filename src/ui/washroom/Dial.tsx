import s from '#ui/washroom/Dial.module.css'
import { classes } from '#ui/parts/classes.ts'

type DialProps = {
  /** Elapsed part of the turn, from 0; beyond 1 the needle stays at its end. */
  readonly share: number
  readonly tone: 'going' | 'late' | 'done'
}

const radius = 46
const length = Math.PI * radius
const arc = `M 8 54 A ${String(radius)} ${String(radius)} 0 0 1 100 54`

/** Half a circle whose needle says how much of a turn is gone. The figures below it say the same: nothing here is read aloud. */
export function Dial({ share, tone }: DialProps) {
  const gone = Math.min(1, Math.max(0, share))
  return (
    <svg className={classes(s.dial, s[tone])} viewBox="0 0 108 62" aria-hidden="true">
      <path className={s.whole} d={arc} />
      <path className={s.gone} d={arc} strokeDasharray={`${(gone * length).toFixed(1)} 200`} />
      <g transform={`rotate(${(gone * 180 - 90).toFixed(1)} 54 54)`}>
        <path className={s.needle} d="M 50 54 L 54 18 L 58 54 Z" />
      </g>
      <circle className={s.hub} cx="54" cy="54" r="6" />
    </svg>
  )
}
