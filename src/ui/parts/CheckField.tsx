import { useId } from 'react'
import s from '#ui/parts/Field.module.css'

type CheckFieldProps = {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly hint?: string | undefined
}

/** Yes or no. */
export function CheckField({ label, checked, onChange, hint }: CheckFieldProps) {
  const id = useId()
  return (
    <div className={s.check}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <div id={`${id}-hint`} className={s.hint}>
            {hint}
          </div>
        )}
      </div>
    </div>
  )
}
