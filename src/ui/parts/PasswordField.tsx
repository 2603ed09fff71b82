import { useRef, useState, type Ref } from 'react'
import { Field, type FieldWords } from '#ui/parts/Field.tsx'
import s from '#ui/parts/Field.module.css'
import { share } from '#ui/parts/share.ts'
import { useFirstFocus } from '#ui/parts/useFirstFocus.ts'
import { parts } from '#ui/texts/parts.ts'

type PasswordFieldProps = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly takesFocus?: boolean | undefined
  /** How many digits it takes, with the keys for them. */
  readonly digits?: number | undefined
  readonly ref?: Ref<HTMLInputElement> | undefined
}

/** A secret, hidden until somebody asks to see what they type: a long phrase is seldom typed right blindly. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, value, onChange, takesFocus, digits, ref } = props
  const [shown, setShown] = useState(false)
  const own = useRef<HTMLInputElement>(null)
  useFirstFocus(own, takesFocus)
  return (
    <Field label={label} hint={hint} error={error}>
      {(ties) => (
        <div className={s.withEnd}>
          <input
            {...ties}
            ref={(input) => share(input, own, ref)}
            className={s.control}
            type={shown ? 'text' : 'password'}
            value={value}
            // A browser that offered to keep the phrase would write it, and the name typed above it, beside the sealed register.
            autoComplete="one-time-code"
            autoCapitalize="off"
            inputMode={digits === undefined ? undefined : 'numeric'}
            maxLength={digits}
            spellCheck={false}
            onChange={({ target }) => onChange(target.value)}
          />
          <ShowKey shown={shown} onPress={() => setShown(!shown)} />
        </div>
      )}
    </Field>
  )
}

function ShowKey({ shown, onPress }: { readonly shown: boolean; readonly onPress: () => void }) {
  const { show, hide, showName, hideName } = parts.field
  return (
    <button type="button" className={s.show} aria-label={shown ? hideName : showName} onClick={onPress}>
      {shown ? hide : show}
    </button>
  )
}
