import { Field, type FieldWords } from '#ui/parts/Field.tsx'
import s from '#ui/parts/Field.module.css'

type SelectOption<V extends string> = { readonly value: V; readonly word: string }

type SelectFieldProps<V extends string> = FieldWords & {
  readonly value: V
  readonly onChange: (value: V) => void
  readonly options: readonly SelectOption<V>[]
  readonly required?: boolean | undefined
}

/** One of many, with the tablet's own list. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, error, optional, value, onChange, options, required } = props
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Field {...{ label, hint, error, optional }}>
      {(ties) => (
        <select
          {...ties}
          className={s.control}
          value={value}
          required={required}
          onChange={({ target }) => choose(target.value)}
        >
          {options.map(({ value: own, word }) => (
            <option key={own} value={own}>
              {word}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
