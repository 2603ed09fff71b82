import { useRef, type HTMLInputAutoCompleteAttribute, type Ref } from 'react'
import { Field, type FieldWords } from '#ui/parts/Field.tsx'
import s from '#ui/parts/Field.module.css'
import { share } from '#ui/parts/share.ts'
import { useFirstFocus } from '#ui/parts/useFirstFocus.ts'

type Passed = {
  readonly required?: boolean | undefined
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined
  readonly min?: string | number | undefined
  readonly max?: string | number | undefined
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
  readonly name?: string | undefined
}

export type TextFieldProps = FieldWords &
  Passed & {
    readonly value: string
    readonly onChange: (value: string) => void
    readonly type?: 'text' | 'date' | 'number' | 'tel' | 'email' | 'time' | undefined
    readonly takesFocus?: boolean | undefined
    readonly ref?: Ref<HTMLInputElement> | undefined
  }

/** What a date or an hour holds that was begun and not finished. It reads as neither: whoever asks for one refuses it, where an empty field would be taken as not filled. */
const halfTyped = '?'

const isPicked = (type: TextFieldProps['type']): boolean => type === 'date' || type === 'time'

/** One line of text, a date, a number. The value is always what was typed; the room reads it. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, caution, value, onChange, type = 'text', takesFocus, ref, ...passed } = props
  const own = useRef<HTMLInputElement>(null)
  useFirstFocus(own, takesFocus)
  // A browser tells nobody that part of a date was typed: it is looked at when it is left, or sent by Enter.
  const judge = ({ validity: { badInput } }: HTMLInputElement): void => {
    if (isPicked(type) && badInput !== (value === halfTyped)) onChange(badInput ? halfTyped : '')
  }
  return (
    <Field {...{ label, hint, error, optional, caution }}>
      {(ties) => (
        <input
          {...passed}
          {...ties}
          ref={(input) => share(input, own, ref)}
          className={s.control}
          type={type}
          value={isPicked(type) && value === halfTyped ? '' : value}
          autoComplete={passed.autoComplete ?? 'off'}
          onChange={({ target }) => onChange(target.value)}
          onBlur={({ currentTarget }) => judge(currentTarget)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && judge(currentTarget)}
        />
      )}
    </Field>
  )
}
