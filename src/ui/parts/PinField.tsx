import { useEffect, useId, useRef } from 'react'
import s from '#ui/parts/PinPad.module.css'
import { classes } from '#ui/parts/classes.ts'
import { pinLength } from '#ui/parts/usePinKeys.ts'

type PinFieldProps = {
  readonly label: string
  readonly count: number
  readonly toldId: string
  readonly busy: boolean
  readonly onType: (text: string) => void
  /** So many of the digits stay. */
  readonly onKeep: (count: number) => void
}

const bullet = '•'

/**
 * The one real field behind the dots. It holds bullets only: no digit is in the page, none is read aloud, and a browser finds no
 * password to offer to keep.
 */
export function PinField({ label, count, toldId, busy, onType, onKeep }: PinFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  // On a touch screen the focus would bring up a keyboard over the keys; a keyboard is heard all the same.
  useEffect(() => {
    if (matchMedia('(hover: hover)').matches) field.current?.focus()
  }, [])
  const change = (text: string) => {
    const kept = text.split(bullet).length - 1
    if (kept < count) onKeep(kept)
    onType(text.replaceAll(bullet, ''))
  }
  return (
    <div className={s.line}>
      <label className={s.label} htmlFor={id}>{label}</label>
      <div className={s.box}>
        <input
          ref={field} id={id} className={s.field} type="text" inputMode="numeric" autoComplete="off" autoCapitalize="off" autoCorrect="off" spellCheck={false}
          value={bullet.repeat(count)} aria-describedby={toldId} aria-busy={busy} onChange={({ target }) => change(target.value)}
        />
        <span className={s.dots} aria-hidden="true">
          {Array.from({ length: pinLength }, (_, place) => <span key={place} className={classes(s.dot, place < count && s.full)} />)}
        </span>
      </div>
    </div>
  )
}
