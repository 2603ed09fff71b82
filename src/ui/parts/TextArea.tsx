import { useRef } from 'react'
import { Field, type FieldWords } from '#ui/parts/Field.tsx'
import s from '#ui/parts/Field.module.css'
import { useFirstFocus } from '#ui/parts/useFirstFocus.ts'
import { parts } from '#ui/texts/parts.ts'

type TextAreaProps = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly maxLength?: number | undefined
  readonly rows?: number | undefined
  readonly required?: boolean | undefined
  readonly takesFocus?: boolean | undefined
}

/** A few lines, with the room that is left. */
export function TextArea({ label, hint, error, optional, caution, value, onChange, maxLength, rows = 3, required, takesFocus }: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null)
  useFirstFocus(own, takesFocus)
  const left = maxLength === undefined ? undefined : parts.field.left(maxLength - value.length)
  return (
    <Field {...{ label, hint, error, optional, caution }} below={left !== undefined && <span className={s.left}>{left}</span>}>
      {(ties) => (
        <textarea
          {...ties}
          ref={own}
          className={s.control}
          value={value}
          rows={rows}
          maxLength={maxLength}
          required={required}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  )
}
