import face from '#ui/parts/Face.module.css'
import s from '#ui/parts/Figure.module.css'
import { classes } from '#ui/parts/classes.ts'

export type FigureProps = {
  readonly label: string
  /** As it is read: "5 438". */
  readonly value: string
  /** The figure's code and plain number, for whoever checks or copies it. */
  readonly code: string
  readonly plain: number
  readonly note?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly pressed?: boolean | undefined
}

/** A figure of the report; pressed, it opens the acts behind it. */
export function Figure({ label, value, code, plain, note, onPress, pressed }: FigureProps) {
  const words = (
    <>
      <span className={s.label}>{label} </span>
      <span className={s.line}>
        <strong className={s.value} data-figure={code} data-value={plain}>
          {value}
        </strong>{' '}
        {note !== undefined && <span className={s.note}>{note}</span>}
      </span>
    </>
  )
  if (onPress === undefined) return <div className={classes(face.face, face.flat, s.figure)}>{words}</div>
  const look = classes(face.face, face.plain, s.figure, pressed === true && classes(s.chosen, face.flat))
  return (
    <button type="button" className={look} aria-pressed={pressed} onClick={onPress}>
      {words}
    </button>
  )
}
