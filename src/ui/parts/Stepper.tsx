import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { useId } from 'react'
import face from '#ui/parts/Face.module.css'
import fieldStyle from '#ui/parts/Field.module.css'
import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Stepper.module.css'
import { classes } from '#ui/parts/classes.ts'
import { parts } from '#ui/texts/parts.ts'

type StepperProps = {
  readonly label: string
  readonly value: number
  readonly onChange: (value: number) => void
  readonly min?: number | undefined
  readonly max?: number | undefined
}

/** − n +, with gloves or by keyboard; the number never leaves its bounds. */
export function Stepper({ label, value, onChange, min = 0, max = 999 }: StepperProps) {
  const id = useId()
  const set = (next: number) => onChange(Math.max(min, Math.min(max, next)))
  return (
    <div className={fieldStyle.field}>
      <label htmlFor={id} className={fieldStyle.label}>
        {label}
      </label>
      <div className={s.stepper}>
        <Step icon={Minus} name={parts.stepper.less(label)} off={value <= min} onPress={() => set(value - 1)} />
        <input
          id={id}
          className={s.input}
          type="number"
          inputMode="numeric"
          value={value}
          min={min}
          max={max}
          onChange={(change) => set(Math.trunc(change.target.valueAsNumber) || min)}
        />
        <Step icon={Plus} name={parts.stepper.more(label)} off={value >= max} onPress={() => set(value + 1)} />
      </div>
    </div>
  )
}

type StepProps = { readonly icon: Icon; readonly name: string; readonly off: boolean; readonly onPress: () => void }

function Step({ icon: Shape, name, off, onPress }: StepProps) {
  return (
    <button
      type="button"
      className={classes(face.face, face.plain, s.step, off && face.off)}
      aria-label={name}
      aria-disabled={off || undefined}
      onClick={() => !off && onPress()}
    >
      <Shape size="1.5rem" />
    </button>
  )
}
