import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { agents } from '#ui/texts/agents.ts'

const words = agents.code

type Codes = { readonly code?: string | undefined; readonly again?: string | undefined }

type CodeFieldsProps = {
  readonly values: Readonly<Record<'code' | 'again', string>>
  readonly errors: Codes
  readonly set: (field: 'code' | 'again') => (value: string) => void
  readonly takesFocus?: boolean | undefined
}

/** Six digits, typed twice by whoever will use them; no browser keeps them (PasswordField). */
export function CodeFields({ values, errors, set, takesFocus }: CodeFieldsProps) {
  return (
    <>
      <PasswordField label={words.first} digits={6} value={values.code} error={errors.code} onChange={set('code')} takesFocus={takesFocus} />
      <PasswordField label={words.again} digits={6} value={values.again} error={errors.again} onChange={set('again')} />
    </>
  )
}

/** What is wrong with two typings of a code, before it is asked whether it is too easy. */
export const wrongCodes = ({ code, again }: CodeFieldsProps['values']): Codes => ({
  code: /^\d{6}$/.test(code) ? undefined : words.notSixDigits,
  again: code === again ? undefined : words.different,
})
