import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { useId, type ReactNode } from 'react'
import s from '#ui/parts/Field.module.css'
import { parts } from '#ui/texts/parts.ts'

export type FieldWords = {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  /** Says "facultatif" beside the label; a field is required unless it says so. */
  readonly optional?: boolean | undefined
  /** A calm word on what was typed; it stops nothing. */
  readonly caution?: string | undefined
}

/** What a control needs to be tied to its words. */
type FieldTies = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean | undefined
}

type FieldProps = FieldWords & { readonly children: (ties: FieldTies) => ReactNode; readonly below?: ReactNode }

/** Label above, hint between, control, then what is wrong, in words: the error is the control's description. */
export function Field({ label, hint, error, optional, caution, children, below }: FieldProps) {
  const id = useId()
  const told = [optional === true && `${id}-optional`, hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
  const describedBy = told.filter(Boolean).join(' ')
  const ties = {
    id,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': error === undefined ? undefined : true,
  }
  return (
    <div className={s.field}>
      <FieldLabel {...{ id, label, optional }} />
      {hint !== undefined && (
        <span id={`${id}-hint`} className={s.hint}>
          {hint}
        </span>
      )}
      {children(ties)}
      {below}
      {caution !== undefined && <FieldCaution caution={caution} />}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}

function FieldLabel({ id, label, optional }: Pick<FieldWords, 'label' | 'optional'> & { readonly id: string }) {
  return (
    <div>
      <label htmlFor={id} className={s.label}>
        {label}
      </label>
      {optional === true && (
        <span id={`${id}-optional`} className={s.optional}>
          {` (${parts.field.optional})`}
        </span>
      )}
    </div>
  )
}

// The place is there before the words are: only then are they read out.
function FieldCaution({ caution }: { readonly caution: string }) {
  return (
    <span aria-live="polite">
      {caution !== '' && (
        <span className={s.caution}>
          <Info size="1.375rem" />
          {caution}
        </span>
      )}
    </span>
  )
}

function FieldError({ id, error }: { readonly id: string; readonly error: string | undefined }) {
  if (error === undefined) return null
  return (
    <span id={id} className={s.error}>
      <TriangleAlert size="1.375rem" />
      {error}
    </span>
  )
}
